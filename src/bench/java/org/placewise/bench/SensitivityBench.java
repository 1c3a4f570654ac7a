package org.placewise.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.placewise.controller.ScenarioChanges;
import org.placewise.controller.Workspace;
import org.placewise.i18n.Messages;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;
import org.placewise.view.Ui;
import org.placewise.view.chart.ChartView;
import org.placewise.view.sensitivity.SensitivityPage;
import org.placewise.view.theme.Fonts;
import org.placewise.view.theme.Palette;

/**
 * How long the Sensitivity page needs on the JavaFX thread to follow a weight: what follows at once, the results that
 * the background hands in, style, layout, and all eight charts recorded for the renderer; bound: 33 ms at p95 together
 * with what the renderer then needs, which works beside it. And how long the background needs for draws, tornado and
 * map of one change.
 */
public final class SensitivityBench {
    private static final int WARM_UPS = 60;
    private static final int CHANGES = 150;
    private static final double WIDTH = 1040;
    private static final double HEIGHT = 820;
    private static final double NANOS_PER_MILLI = 1e6;

    private SensitivityBench() {
    }

    public static void main(String[] arguments) throws Exception {
        Fonts.registerForAwt();
        CountDownLatch done = new CountDownLatch(1);
        List<double[]> millis = new ArrayList<>();
        Platform.startup(() -> {
            try {
                measure(millis);
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
        System.out.printf(Locale.ROOT, "%-60s %9s %9s %9s%n", "weight change on the Sensitivity page, ms", "p50", "p95",
                "max");
        print("to all eight charts, elapsed", millis, 0);
        print("to all eight charts, processor time", millis, 1);
        print("the whole page rendered anew by software, elapsed", millis, 3);
        print("draws, tornado and map in the background, elapsed", millis, 2);
    }

    private static void print(String name, List<double[]> millis, int column) {
        List<Double> sorted = millis.subList(WARM_UPS, millis.size()).stream().map(row -> row[column]).sorted().toList();
        System.out.printf(Locale.ROOT, "%-60s %9.2f %9.2f %9.2f%n", name, percentile(sorted, 50),
                percentile(sorted, 95), sorted.getLast());
    }

    private static void measure(List<double[]> millis) {
        Fonts.loadForJavaFx();
        Catalogue catalogue = CatalogueStore.load().value();
        PresetStore presets = new PresetStore();
        Scenario scenario = presets.preset(presets.ids().getFirst());
        Deque<Runnable> background = new ArrayDeque<>();
        Deque<Runnable> results = new ArrayDeque<>();
        Executor publisher = results::add;
        Workspace workspace = new Workspace(catalogue, scenario, Runnable::run, background::add, publisher, failure -> {
            throw new IllegalStateException(failure);
        });
        SensitivityPage page = new SensitivityPage(new Ui(Messages.of(Locale.ENGLISH), Palette.LIGHT, workspace));
        StackPane root = new StackPane(page);
        root.getStylesheets().add(SensitivityBench.class.getResource("/style/placewise.css").toExternalForm());
        root.getStyleClass().addAll("placewise", "light");
        root.setStyle("-fx-font-size: 13px;");
        Stage stage = new Stage();
        stage.setScene(new Scene(root, WIDTH, HEIGHT));
        run(results);
        page.show(workspace.comparisonProperty().get());
        run(background);
        run(results);
        run(background);
        run(results);
        stage.show();
        WritableImage picture = null;
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < WARM_UPS + CHANGES; i++) {
            // There and back again, as a hand moves a slider.
            double share = 0.5 + 0.45 * Math.sin(i / 10.0);
            workspace.update(Message.of("view.undo.reset"), _ -> ScenarioChanges.moveWeight(scenario, 0, share));
            run(results);
            long start = System.nanoTime();
            long cpuStart = threads.getCurrentThreadCpuTime();
            page.show(workspace.comparisonProperty().get());
            long shown = System.nanoTime();
            long cpuShown = threads.getCurrentThreadCpuTime();
            run(background);
            long worked = System.nanoTime();
            long cpuWorked = threads.getCurrentThreadCpuTime();
            run(results);
            root.applyCss();
            root.layout();
            root.lookupAll(".chart-view").forEach(node -> ((ChartView) node).draw());
            long recorded = System.nanoTime();
            double cpuMillis = (threads.getCurrentThreadCpuTime() - cpuWorked + cpuShown - cpuStart) / NANOS_PER_MILLI;
            picture = root.snapshot(new SnapshotParameters(), picture);
            millis.add(new double[] {(recorded - worked + shown - start) / NANOS_PER_MILLI, cpuMillis,
                (worked - shown) / NANOS_PER_MILLI, (System.nanoTime() - recorded) / NANOS_PER_MILLI});
        }
        stage.close();
    }

    private static void run(Deque<Runnable> work) {
        while (!work.isEmpty()) {
            work.poll().run();
        }
    }

    private static double percentile(List<Double> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(percent / 100.0 * sorted.size()) - 1));
    }
}
