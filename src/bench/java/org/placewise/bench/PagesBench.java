package org.placewise.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.controlsfx.control.NotificationPane;
import org.placewise.controller.Documents;
import org.placewise.controller.ScenarioChanges;
import org.placewise.controller.Workspace;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;
import org.placewise.store.ReportStore;
import org.placewise.view.chart.ChartView;
import org.placewise.view.shell.MainWindow;
import org.placewise.view.shell.Page;
import org.placewise.view.shell.Pages;
import org.placewise.view.shell.Presets;
import org.placewise.view.theme.Appearance;
import org.placewise.view.theme.Fonts;
import org.placewise.view.theme.Look;
import org.placewise.view.theme.Theme;

/**
 * How long the window needs to switch to each page, first draw included, and to follow a weight on it: everything on the
 * JavaFX thread, and the whole window painted in software. Bounds: 100 ms for a switch, 33 ms (95th percentile) for a
 * change. The bounds are for what has been visited before and, apart, for the first visit; before that pages are built
 * (a column of its own) and prepared in the steps of quiet moments, whose times are printed first.
 */
public final class PagesBench {
    private static final List<String> KEYS = List.of("compare", "latency", "cost", "power", "sensitivity", "report");
    private static final int WARM_UPS = 40;
    private static final int CHANGES = 120;
    private static final int VISITS = 15;
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final double NANOS_PER_MILLI = 1e6;
    private final Workspace workspace;
    private final Scenario scenario;
    private final MainWindow window;
    private final Scene scene;
    private List<Page> pages;
    private boolean analysing = true;

    private PagesBench() {
        Fonts.loadForJavaFx();
        PresetStore presets = new PresetStore();
        scenario = presets.preset("office-assistant");
        // The deeper analysis runs in a thread of its own in the window: it is there before, and no part of a change.
        workspace = new Workspace(CatalogueStore.load().value(), scenario, Runnable::run, task -> {
            if (analysing) {
                task.run();
            }
        }, Runnable::run,
                failure -> {
                    throw new IllegalStateException(failure);
                });
        Look look = new Look(new Appearance(Locale.ENGLISH, Theme.LIGHT, 100),
                new SimpleObjectProperty<>(ColorScheme.LIGHT));
        window = new MainWindow(new MainWindow.Parts(workspace, new Documents(workspace, null, null, Runnable::run,
                Runnable::run), null, new Presets(presets.ids(), presets::preset), List.of(),
                ui -> pages = Pages.of(ui, null, () -> ReportStore.load().value()).stream()
                        .filter(page -> KEYS.contains(page.key())).toList()), look, new NotificationPane());
        scene = new Scene(window.root(), WIDTH, HEIGHT);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    public static void main(String[] arguments) throws Exception {
        Fonts.registerForAwt();
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                new PagesBench().run();
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }

    private void run() {
        Map<String, Double> first = new LinkedHashMap<>();
        Map<String, Double> built = new LinkedHashMap<>();
        visit(KEYS.getFirst());
        for (Page page : pages) {
            built.put(page.key(), timed(page::content));
        }
        List<Double> steps = new ArrayList<>();
        window.prepare(step -> steps.add(timed(step)));
        System.out.printf(Locale.ROOT, "prepared in %d steps: p50 %.1f, p95 %.1f, longest %.1f ms%n", steps.size(),
                percentile(steps, 50), percentile(steps, 95), percentile(steps, 100));
        for (String key : KEYS) {
            first.put(key, timed(() -> visit(key)));
        }
        System.out.printf(Locale.ROOT, "%-14s %12s %12s %12s %12s %12s %12s %12s%n", "page, ms", "built ahead",
                "first visit", "visit p50",
                "visit max", "change p50", "change p95", "painted p95");
        for (String key : KEYS) {
            List<Double> visits = new ArrayList<>();
            for (int i = 0; i < VISITS; i++) {
                visit(KEYS.get((KEYS.indexOf(key) + 1) % KEYS.size()));
                visits.add(timed(() -> visit(key)));
            }
            List<Double> changes = new ArrayList<>();
            List<Double> painted = new ArrayList<>();
            analysing = false;
            for (int i = 0; i < WARM_UPS + CHANGES; i++) {
                double share = 0.5 + 0.45 * Math.sin(i / 10.0);
                double change = timed(() -> {
                    workspace.update(Message.of("common.untitled"),
                            now -> ScenarioChanges.moveWeight(now, 0, share));
                    draw();
                });
                double paint = timed(this::paint);
                if (i >= WARM_UPS) {
                    changes.add(change);
                    painted.add(change + paint);
                }
            }
            System.out.printf(Locale.ROOT, "%-14s %12.0f %12.0f %12.1f %12.1f %12.1f %12.1f %12.1f%n", key,
                    built.get(key), first.get(key),
                    percentile(visits, 50), percentile(visits, 100), percentile(changes, 50), percentile(changes, 95),
                    percentile(painted, 95));
        }
    }

    private void visit(String key) {
        window.showPage(key);
        draw();
        paint();
    }

    private void draw() {
        window.root().applyCss();
        window.root().layout();
        for (Node node : window.root().lookupAll(".chart-view")) {
            if (isSeen(node)) {
                ((ChartView) node).draw();
            }
        }
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void paint() {
        scene.snapshot(new WritableImage((int) WIDTH, (int) HEIGHT));
    }

    private static double timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }

    private static double percentile(List<Double> millis, int percent) {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(percent / 100.0 * sorted.size()) - 1));
    }
}
