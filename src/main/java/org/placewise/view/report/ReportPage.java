package org.placewise.view.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.placewise.model.Comparison;
import org.placewise.model.report.Calculations;
import org.placewise.model.report.Report;
import org.placewise.model.report.ReportSection;
import org.placewise.view.Scroller;
import org.placewise.view.Ui;
import org.placewise.view.chart.ChartCard;
import org.placewise.view.chart.Chooser;

/** The report that the program grows from: each table, figure and claim, with our check beside it. */
public final class ReportPage extends Region {
    /** In the height of the text. */
    private static final double NARROWEST = 60;
    private static final double NAMES = 13;
    private static final double ROOM = 1;
    private static final String CALCULATORS = "calculators";
    private final Ui ui;
    private final Report report;
    private final FactTexts texts;
    private final SectionFigures figures;
    private final Label sentence = new Label();
    private final Label about = new Label();
    private final VBox names = new VBox();
    private final ScrollPane list = new Scroller(names);
    private final Chooser<String> chooser;
    private final ToggleGroup group = new ToggleGroup();
    private final VBox heading;
    private final StackPane body = new StackPane();
    private final Map<String, SectionPane> built = new HashMap<>();
    private final Map<String, List<ChartCard>> charts = new HashMap<>();
    private String part = ReportSection.DEPLOYMENT.key();
    private List<CalculatorCard> calculators = List.of();
    private Comparison comparison;

    public ReportPage(Ui ui, Report report) {
        this.ui = ui;
        this.report = report;
        texts = new FactTexts(ui.messages(), report);
        figures = new SectionFigures(ui, report, texts);
        getStyleClass().add("report-page");
        setAccessibleText(ui.text("report.title"));
        sentence.getStyleClass().add("verdict");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        about.getStyleClass().add("report-about");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        names.getStyleClass().add("report-names");
        names.setAccessibleText(ui.text("report.sections"));
        parts().forEach(this::addName);
        chooser = new Chooser<>(ui.text("report.sections"), this::name);
        chooser.getItems().setAll(parts());
        chooser.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                choose(chosen);
            }
        });
        list.setFitToWidth(true);
        list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        list.setFocusTraversable(false);
        HBox choice = new HBox(chooser);
        choice.managedProperty().bind(chooser.visibleProperty());
        heading = new VBox(sentence, choice, about);
        heading.getStyleClass().add("report-heading");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(heading, list, body);
    }

    /** Keys of the parts of the page in the order of the list: the sections of the report, then the calculators. */
    public static List<String> parts() {
        return Stream.concat(Arrays.stream(ReportSection.values()).map(ReportSection::key), Stream.of(CALCULATORS))
                .toList();
    }

    private void addName(String key) {
        ToggleButton button = new ToggleButton(name(key));
        button.getStyleClass().add("report-name");
        button.setId("report-" + key);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setToggleGroup(group);
        button.setUserData(key);
        button.setOnAction(_ -> choose(key));
        names.getChildren().add(button);
    }

    private String name(String key) {
        return ui.text("report.section." + key);
    }

    /** Shows the results of the open scenario beside what the report says. */
    public void show(Comparison shown) {
        comparison = shown;
        figures.show(shown);
        charts.values().forEach(cards -> cards.forEach(ChartCard::refresh));
        choose(part);
    }

    /** Key of the part that is shown. */
    public String part() {
        return part;
    }

    /** Shows a part; nothing happens where there is none of that key. */
    public void open(String key) {
        if (parts().contains(key)) {
            choose(key);
        }
    }

    private void choose(String chosen) {
        part = chosen;
        group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData().equals(chosen)));
        chooser.setValue(chosen);
        sentence.setText(headline(chosen));
        long checked = report.facts().stream().filter(fact -> fact.check() != null).count();
        about.setText(ui.text("report.about", ui.text("report.sentence", report.citation().publisher(),
                report.facts().size(), checked), ui.text("report.section." + chosen + ".about")));
        if (comparison != null) {
            body.getChildren().setAll(built.computeIfAbsent(chosen, this::build));
        }
    }

    /** The name of a part, with what our check of its main fact says. */
    private String headline(String key) {
        return section(key).flatMap(section -> section.facts(report).stream().filter(fact -> fact.check() != null)
                .findFirst()).map(fact -> ui.text("report.headline", name(key), texts.verdict(fact)))
                .orElseGet(() -> name(key));
    }

    private static Optional<ReportSection> section(String key) {
        return Arrays.stream(ReportSection.values()).filter(one -> one.key().equals(key)).findFirst();
    }

    private SectionPane build(String key) {
        if (key.equals(CALCULATORS)) {
            calculators = Calculations.of(report, ui.workspace().catalogue()).stream().map(calculation ->
                    new CalculatorCard(calculation, texts, ui.workspace().catalogue().accelerators(),
                            () -> Calculations.ofScenario(calculation, ui.workspace().scenario()))).toList();
            return new SectionPane(name(key), List.of(), calculators);
        }
        ReportSection section = section(key).orElseThrow();
        List<ChartCard> cards = figures.cards(section, comparison);
        charts.put(key, cards);
        return new SectionPane(name(key), cards, section.facts(report).stream()
                .map(fact -> new FactCard(fact, texts)).toList());
    }

    private double em() {
        return about.getFont().getSize();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 40 * em();
    }

    @Override
    protected void layoutChildren() {
        double room = Math.rint(ROOM * em());
        boolean wide = getWidth() >= NARROWEST * em();
        list.setVisible(wide);
        chooser.setVisible(!wide);
        double inner = getWidth() - 2 * room;
        double top = heading.prefHeight(inner);
        heading.resizeRelocate(room, room, inner, top);
        double y = room + top + Math.rint(room * 0.7);
        double left = wide ? Math.rint(NAMES * em()) : 0;
        list.resizeRelocate(room, y, left, Math.max(0, getHeight() - y - room));
        double x = room + left + (wide ? room : 0);
        body.resizeRelocate(x, y, Math.max(0, getWidth() - x - room), Math.max(0, getHeight() - y - room));
    }

    String sentence() {
        return sentence.getText();
    }

    List<ChartCard> cards() {
        return charts.getOrDefault(part, List.of());
    }

    /** The calculators, once they have been shown. */
    List<CalculatorCard> calculators() {
        return calculators;
    }

    Region body() {
        return body;
    }
}
