package org.placewise.view.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
import org.placewise.model.entry.AcceleratorSchema;
import org.placewise.model.entry.ModelSchema;
import org.placewise.model.entry.PriceSchema;
import org.placewise.model.entry.Schema;
import org.placewise.view.Scroller;
import org.placewise.view.Ui;
import org.placewise.view.entry.EntryTools;
import org.placewise.view.plot.OptionTag;

/** What the numbers rest on: how good the estimates are, and every published figure with its source. */
public final class DataPage extends Region {
    private static final List<String> TABS = List.of("estimates", "accelerators", "models", "prices",
            "measurements", "need");
    private static final int ACCELERATORS = 1;
    private static final int MODELS = 2;
    private static final int PRICES = 3;
    private static final int NEED = 5;
    private final Ui ui;
    private final Library library;
    private final Words words;
    private final Label sentence = new Label();
    private final Segments tabs;
    private final StackPane body = new StackPane();
    private final VBox content;
    private final ScrollPane scroll;
    private final Node[] built = new Node[TABS.size()];
    private final Map<Integer, Node> forms = new HashMap<>();
    private CataloguePane<Accelerator> accelerators;
    private NeedPane need;
    /** Each puts the entries of a catalogue into a table that was built. */
    private final List<Consumer<Catalogue>> refills = new ArrayList<>();
    private Catalogue shownCatalogue;
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
        scroll = new Scroller(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
    }

    /** Shows what fits the scenario; the first time, the page is filled. */
    public void show(Comparison shown) {
        comparison = shown;
        Catalogue catalogue = ui.workspace().catalogue();
        if (shownCatalogue != catalogue) {
            shownCatalogue = catalogue;
            refills.forEach(refill -> refill.accept(catalogue));
        }
        showTab();
    }

    private void showTab() {
        int tab = tabs.chosen();
        if (comparison == null) {
            return;
        }
        sentence.setText(ui.text("view.data." + TABS.get(tab) + ".about"));
        if (built[tab] == null) {
            built[tab] = build(tab);
        }
        if (tab == ACCELERATORS) {
            Set<String> fitting = library.fitting().apply(comparison.scenario());
            accelerators.setExtra(accelerator -> fitting.contains(accelerator.id()));
            accelerators.setUsed(comparison.options().stream().collect(Collectors.groupingBy(
                    result -> result.option().acceleratorId(),
                    Collectors.mapping(result -> OptionTag.of(result, ui.messages()), Collectors.toList()))));
        }
        if (tab == NEED) {
            need.show(comparison);
        }
        Node front = forms.getOrDefault(tab, built[tab]);
        if (body.getChildren().size() != 1 || body.getChildren().getFirst() != front) {
            body.getChildren().setAll(front);
        }
    }

    private Node build(int tab) {
        Catalogue catalogue = ui.workspace().catalogue();
        return switch (tab) {
            case 0 -> loading(tab, () -> library.read(library.validation(),
                    validation -> put(tab, new EstimatesPane(ui, validation))));
            case ACCELERATORS -> accelerators(catalogue.accelerators());
            case MODELS -> models(catalogue.models());
            case PRICES -> prices(catalogue);
            case NEED -> {
                need = new NeedPane(ui, library);
                yield need;
            }
            default -> loading(tab, () -> library.read(library.measurements(), measurements -> {
                var pane = new CataloguePane<>(ui, new EvidenceTables(words).measurements(measurements), null);
                pane.setRows(measurements);
                pane.offerFile(library.tables());
                put(tab, pane);
            }));
        };
    }

    private Node accelerators(List<Accelerator> rows) {
        TableSpec<Accelerator> spec = new HardwareTables(words).accelerators(rows);
        accelerators = new CataloguePane<>(ui, spec, ui.text("view.data.fits"));
        accelerators.setRows(rows);
        accelerators.offerScatter(HardwareTables.plotted(spec, words));
        accelerators.offerFile(library.tables());
        refills.add(catalogue -> accelerators.setRows(catalogue.accelerators()));
        addTools(ACCELERATORS, accelerators, new AcceleratorSchema(), accelerators::chosen,
                key -> accelerators.choose(row -> row.id().equals(key)));
        return accelerators;
    }

    private Node models(List<Model> rows) {
        var pane = new CataloguePane<>(ui, new HardwareTables(words).models(rows), null);
        pane.setRows(rows);
        pane.offerFile(library.tables());
        refills.add(catalogue -> pane.setRows(catalogue.models()));
        addTools(MODELS, pane, new ModelSchema(), pane::chosen, key -> pane.choose(row -> row.id().equals(key)));
        return pane;
    }

    private Node prices(Catalogue catalogue) {
        var pane = new CataloguePane<>(ui, new EvidenceTables(words).prices(), null);
        pane.setRows(PriceRow.of(catalogue.prices()));
        pane.offerFile(library.tables());
        refills.add(changed -> pane.setRows(PriceRow.of(changed.prices())));
        PriceSchema schema = new PriceSchema();
        // A row is a part of a price: of prompts, or of answers.
        addTools(PRICES, pane, schema, () -> pane.chosen().flatMap(row -> ui.workspace().catalogue().prices()
                .apiPrices().stream().filter(row::isPartOf).findFirst()), key -> pane.choose(row ->
                schema.own(ui.workspace().scenario().own()).stream().anyMatch(price ->
                        schema.key(price).equals(key) && row.isPartOf(price))));
        return pane;
    }

    private <R, T> void addTools(int tab, CataloguePane<R> pane, Schema<T> schema, Supplier<Optional<T>> chosen,
                                 Consumer<String> choose) {
        EntryTools<T> tools = new EntryTools<>(ui, schema, new EntryTools.Place<>(chosen, form -> {
            forms.put(tab, form);
            showTab();
        }, () -> {
            forms.remove(tab);
            showTab();
        }, choose, library.tables(), library::read));
        pane.addTools(tools, tools::refresh);
        refills.add(_ -> tools.refresh());
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

    /** Keys of the parts that can be opened. */
    public static List<String> parts() {
        return TABS;
    }

    /** Key of the part that is shown. */
    public String part() {
        return TABS.get(tabs.chosen());
    }

    /** Shows a part; nothing happens where there is none of that key. */
    public void open(String part) {
        if (TABS.contains(part)) {
            tabs.choose(TABS.indexOf(part));
        }
    }

    Segments tabs() {
        return tabs;
    }

    /** What the chosen tab shows. */
    Node shown() {
        return built[tabs.chosen()];
    }
}
