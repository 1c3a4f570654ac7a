package org.placewise.view.data;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Model;
import org.placewise.view.Ui;

/** What the numbers rest on: how good the estimates are, and every published figure with its source. */
public final class DataPage extends Region {
    private static final List<String> TABS = List.of("estimates", "accelerators", "models", "prices",
            "measurements");
    private static final int ACCELERATORS = 1;
    private final Ui ui;
    private final Library library;
    private final Words words;
    private final Label sentence = new Label();
    private final Segments tabs;
    private final StackPane body = new StackPane();
    private final VBox content;
    private final ScrollPane scroll;
    private final Node[] built = new Node[TABS.size()];
    private CataloguePane<Accelerator> accelerators;
    private Comparison comparison;

    public DataPage(Ui ui, Library library) {
        this.ui = ui;
        this.library = library;
        words = new Words(ui);
        getStyleClass().add("data-page");
        setAccessibleText(ui.text("view.data.title"));
        sentence.getStyleClass().add("data-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        tabs = new Segments(ui.text("view.data.title"), TABS.stream()
                .map(tab -> ui.text("view.data." + tab)).toList(), _ -> showTab());
        Label title = new Label(ui.text("view.data.title"));
        title.getStyleClass().add("data-title");
        FlowPane heading = new FlowPane(title, tabs);
        heading.getStyleClass().add("data-heading");
        VBox.setVgrow(body, Priority.ALWAYS);
        content = new VBox(heading, sentence, body);
        content.getStyleClass().add("data-content");
        scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
    }

    /** Shows what fits the scenario; the first time, the page is filled. */
    public void show(Comparison shown) {
        comparison = shown;
        showTab();
    }

    private void showTab() {
        int tab = tabs.chosen();
        sentence.setText(ui.text("view.data." + TABS.get(tab) + ".about"));
        if (built[tab] == null) {
            built[tab] = build(tab);
        }
        if (tab == ACCELERATORS) {
            Set<String> fitting = library.fitting().apply(comparison.scenario());
            accelerators.setExtra(accelerator -> fitting.contains(accelerator.id()));
        }
        if (body.getChildren().size() != 1 || body.getChildren().getFirst() != built[tab]) {
            body.getChildren().setAll(built[tab]);
        }
    }

    private Node build(int tab) {
        Catalogue catalogue = ui.workspace().catalogue();
        return switch (tab) {
            case 0 -> loading(tab, () -> library.read(library.validation(),
                    validation -> put(tab, new EstimatesPane(ui, validation))));
            case ACCELERATORS -> accelerators(catalogue.accelerators());
            case 2 -> models(catalogue.models());
            case 3 -> prices(catalogue);
            default -> loading(tab, () -> library.read(library.measurements(), measurements -> {
                var pane = new CataloguePane<>(ui, new EvidenceTables(words).measurements(measurements), null);
                pane.setRows(measurements);
                put(tab, pane);
            }));
        };
    }

    private Node accelerators(List<Accelerator> rows) {
        accelerators = new CataloguePane<>(ui, new HardwareTables(words).accelerators(rows), ui.text("view.data.fits"));
        accelerators.setRows(rows);
        return accelerators;
    }

    private Node models(List<Model> rows) {
        var pane = new CataloguePane<>(ui, new HardwareTables(words).models(rows), null);
        pane.setRows(rows);
        return pane;
    }

    private Node prices(Catalogue catalogue) {
        var pane = new CataloguePane<>(ui, new EvidenceTables(words).prices(), null);
        pane.setRows(PriceRow.of(catalogue.prices()));
        return pane;
    }

    /** Something that turns while what a tab shows is read. */
    private Node loading(int tab, Runnable start) {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setAccessibleText(ui.text("view.data.loading"));
        turning.getStyleClass().add("data-loading");
        built[tab] = new StackPane(turning);
        start.run();
        return built[tab];
    }

    private void put(int tab, Node node) {
        built[tab] = node;
        if (tabs.chosen() == tab) {
            body.getChildren().setAll(node);
        }
    }

    @Override
    protected void layoutChildren() {
        scroll.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    @Override
    protected double computePrefWidth(double height) {
        return scroll.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width);
    }

    Segments tabs() {
        return tabs;
    }

    /** What the chosen tab shows. */
    Node shown() {
        return built[tabs.chosen()];
    }
}
