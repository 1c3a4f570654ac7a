package org.placewise.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.placewise.controller.ScenarioChanges;
import org.placewise.controller.Workspace;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Scenario;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;
import org.placewise.view.Ui;
import org.placewise.view.chart.ChartView;
import org.placewise.view.compare.ComparePage;
import org.placewise.view.theme.Fonts;
import org.placewise.view.theme.Palette;

/**
 * How long the Compare page needs on the JavaFX thread to follow a slider: cards, style, layout, and both charts
 * recorded for the renderer. The comparison itself is computed on another thread in the program and not counted here.
 */
public final class SliderBench {
    private static final int WARM_UPS = 100;
    private static final int CHANGES = 300;
    private static final double WIDTH = 1040;
    private static final double HEIGHT = 820;
    private static final double NANOS_PER_MILLI = 1e6;

    private SliderBench() {
    }

    public static void main(String[] arguments) throws Exception {
        Fonts.registerForAwt();
        CountDownLatch done = new CountDownLatch(1);
        List<Double> millis = new ArrayList<>();
        List<Double> cpuMillis = new ArrayList<>();
        Platform.startup(() -> {
            try {
                measure(millis, cpuMillis);
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
        System.out.printf(Locale.ROOT, "%-60s %9s %9s %9s%n", "slider change to cards and both charts, ms", "p50", "p95",
                "max");
        print("slider, elapsed", millis);
        // What other programs take of the processor does not count here.
        print("slider, processor time", cpuMillis);
    }

    private static void print(String name, List<Double> millis) {
        List<Double> sorted = millis.subList(WARM_UPS, millis.size()).stream().sorted().toList();
        System.out.printf(Locale.ROOT, "%-60s %9.2f %9.2f %9.2f%n", name, percentile(sorted, 50),
                percentile(sorted, 95), sorted.getLast());
    }

    private static void measure(List<Double> millis, List<Double> cpuMillis) {
        Fonts.loadForJavaFx();
        Catalogue catalogue = CatalogueStore.load().value();
        PresetStore presets = new PresetStore();
        Scenario scenario = presets.preset(presets.ids().getFirst());
        // The deeper analysis runs in a thread of its own in the window, and is not part of a change.
        Workspace workspace = new Workspace(catalogue, scenario, Runnable::run, _ -> { }, Runnable::run, failure -> {
            throw new IllegalStateException(failure);
        });
        ComparePage page = new ComparePage(new Ui(Messages.of(Locale.ENGLISH), Palette.LIGHT, workspace));
        StackPane root = new StackPane(page);
        root.getStylesheets().add(SliderBench.class.getResource("/style/placewise.css").toExternalForm());
        root.getStyleClass().addAll("placewise", "light");
        root.setStyle("-fx-font-size: 13px;");
        Stage stage = new Stage();
        stage.setScene(new Scene(root, WIDTH, HEIGHT));
        page.show(workspace.comparisonProperty().get());
        stage.show();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < WARM_UPS + CHANGES; i++) {
            // There and back again, as a hand moves a slider.
            double share = 0.5 + 0.45 * Math.sin(i / 10.0);
            Comparison moved = Comparison.of(ScenarioChanges.moveWeight(scenario, 0, share), catalogue);
            long start = System.nanoTime();
            long cpuStart = threads.getCurrentThreadCpuTime();
            page.show(moved);
            root.applyCss();
            root.layout();
            root.lookupAll(".chart-view").forEach(node -> ((ChartView) node).draw());
            cpuMillis.add((threads.getCurrentThreadCpuTime() - cpuStart) / NANOS_PER_MILLI);
            millis.add((System.nanoTime() - start) / NANOS_PER_MILLI);
        }
        stage.close();
    }

    private static double percentile(List<Double> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(percent / 100.0 * sorted.size()) - 1));
    }
}
