package org.placewise.view.report;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.placewise.i18n.Messages;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.quantity.Source;
import org.placewise.model.quantity.Unit;
import org.placewise.model.report.Calculation;
import org.placewise.model.report.Calculation.Input;
import org.placewise.model.report.Calculation.Line;
import org.placewise.model.report.Calculation.Printed;
import org.placewise.model.report.Calculation.Start;
import org.placewise.view.chart.Chooser;

/** A calculation with its formula, its inputs and their sources, its results, and what the report prints. */
final class CalculatorCard extends VBox {
    private static final String PEAK = "peak";
    /** Of the width, in percent. */
    private static final double NAMES = 32;
    private final FactTexts texts;
    private final Messages messages;
    private final Calculation calculation;
    private final List<TextField> fields = new ArrayList<>();
    private final List<Label> origins = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Double> given = new ArrayList<>();
    private final GridPane results = new GridPane();
    private final Label outcome = new Label();
    private Start start;
    private boolean filling;
    /** Null where there is nothing to choose. */
    private Chooser<Accelerator> chips;

    /**
     * @param scenario a start from the open scenario; asked when somebody wants it, empty where there is none
     */
    CalculatorCard(Calculation calculation, FactTexts texts, List<Accelerator> accelerators,
                   Supplier<Optional<Start>> scenario) {
        this.calculation = calculation;
        this.texts = texts;
        this.messages = texts.messages();
        getStyleClass().addAll("fact-card", "calculator");
        Label title = label(text("title"), "fact-title");
        Label formula = label(text("how"), "fact-claim");
        FlowPane starts = new FlowPane();
        starts.getStyleClass().add("calculator-starts");
        calculation.starts().forEach(one -> starts.getChildren().add(button(text("start." + one.key()),
                () -> begin(one))));
        if (scenario.get().isPresent()) {
            starts.getChildren().add(button(messages.get("report.calc.scenario"),
                    () -> scenario.get().ifPresent(this::begin)));
        }
        GridPane inputs = new GridPane();
        inputs.getStyleClass().add("calculator-inputs");
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(NAMES);
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints from = new ColumnConstraints();
        from.setHgrow(Priority.ALWAYS);
        inputs.getColumnConstraints().addAll(names, numbers, from);
        for (int i = 0; i < calculation.inputs().size(); i++) {
            addInput(inputs, i);
        }
        if (calculation.inputs().stream().anyMatch(input -> input.key().equals(PEAK))) {
            chips = chooser(accelerators);
            Label name = new Label(messages.get("report.calc.compute.chip"));
            name.setLabelFor(chips);
            starts.getChildren().addAll(name, chips);
        }
        results.getStyleClass().add("fact-values");
        outcome.getStyleClass().add("calculator-outcome");
        outcome.setWrapText(true);
        outcome.setMinHeight(USE_PREF_SIZE);
        VBox box = new VBox(results, outcome);
        box.getStyleClass().add("check");
        getChildren().addAll(title, formula, starts, inputs, box);
        begin(calculation.starts().getFirst());
    }

    private String text(String key) {
        return messages.get("report.calc." + calculation.key() + "." + key);
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(name);
        button.getStyleClass().add("pill");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(messages.get("report.calc.begin", name));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label label(String content, String style) {
        Label label = new Label(content);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void addInput(GridPane grid, int index) {
        Input input = calculation.inputs().get(index);
        String name = messages.get("report.calc.input", text(input.key()), input.symbol());
        Label label = label(name, "fact-name");
        TextField field = new TextField();
        field.getStyleClass().add("calculator-field");
        field.setAccessibleText(name);
        label.setLabelFor(field);
        field.textProperty().subscribe((_, _) -> typed(index));
        Label origin = label("", "fact-cited");
        fields.add(field);
        origins.add(origin);
        sources.add(Source.own());
        given.add(Double.NaN);
        grid.addRow(index, label, field, origin);
    }

    /** Offers the accelerators of the catalogue whose peak at 16 bits is known. */
    private Chooser<Accelerator> chooser(List<Accelerator> accelerators) {
        Chooser<Accelerator> chooser = new Chooser<>(messages.get("report.calc.compute.chip"), Accelerator::name);
        chooser.getItems().setAll(accelerators.stream().filter(one -> one.value(AcceleratorField.FP16_PEAK).isPresent())
                .toList());
        chooser.valueProperty().subscribe(chosen -> {
            if (chosen != null && !filling) {
                int index = calculation.inputs().stream().map(Input::key).toList().indexOf(PEAK);
                chosen.figure(AcceleratorField.FP16_PEAK).ifPresent(peak -> fill(index, peak.value(), peak.source()));
                work();
            }
        });
        return chooser;
    }

    private void begin(Start chosen) {
        start = chosen;
        for (int i = 0; i < fields.size(); i++) {
            fill(i, chosen.values().get(i), chosen.sources().get(i));
        }
        work();
    }

    private void fill(int index, double value, Source source) {
        filling = true;
        given.set(index, value);
        fields.get(index).setText(format(index, value));
        setSource(index, source);
        if (chips != null && calculation.inputs().get(index).key().equals(PEAK)) {
            chips.getItems().stream().filter(one -> one.figure(AcceleratorField.FP16_PEAK).map(peak ->
                    peak.value() == value && peak.source().equals(source)).orElse(false)).findFirst()
                    .ifPresent(chips::setValue);
        }
        filling = false;
    }

    private void setSource(int index, Source source) {
        sources.set(index, source);
        String ref = source.ref();
        origins.get(index).setText(source.isOwn() ? messages.get("common.provenance.own")
                : source.isWorkload() ? messages.get("common.provenance.workload")
                : texts.citedById(ref).orElseGet(() -> messages.has(ref) ? messages.get(ref) : ref));
    }

    private String format(int index, double value) {
        Input input = calculation.inputs().get(index);
        boolean year = input.key().startsWith("year");
        return year ? String.valueOf((int) value) : texts.number(input.unit().shown(value));
    }

    private void typed(int index) {
        if (!filling) {
            given.set(index, Double.NaN);
            setSource(index, Source.own());
            work();
        }
    }

    /** What stands in a field, in the SI base; NaN for what is no number. */
    private double parse(int index) {
        if (!Double.isNaN(given.get(index))) {
            return given.get(index);
        }
        String text = fields.get(index).getText().strip().toUpperCase(Locale.ROOT);
        ParsePosition position = new ParsePosition(0);
        Number number = NumberFormat.getNumberInstance(messages.locale()).parse(text, position);
        return number == null || position.getIndex() < text.length() ? Double.NaN
                : calculation.inputs().get(index).unit().fromShown(number.doubleValue());
    }

    /** Works out the results, or says in one sentence what cannot be. */
    private void work() {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            double value = parse(i);
            values.add(value);
            fields.get(i).getStyleClass().remove("wrong");
            if (!calculation.inputs().get(i).allows(value)) {
                fields.get(i).getStyleClass().add("wrong");
            }
        }
        results.getChildren().clear();
        Optional<Input> wrong = calculation.wrong(values);
        Optional<String> conflict = wrong.isPresent() ? Optional.empty() : calculation.conflict().apply(values);
        outcome.getStyleClass().remove("detail-warning");
        if (wrong.isPresent() || conflict.isPresent()) {
            outcome.getStyleClass().add("detail-warning");
            outcome.setText(wrong.map(input -> complaint(input, values)).orElseGet(() -> messages.get(conflict.get())));
            return;
        }
        List<Line> lines = calculation.lines(values, sources);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Label name = label(text("line." + line.key()), "fact-name");
            Label number = label(shown(line.unit(), line.value()), "fact-number");
            number.setMinWidth(USE_PREF_SIZE);
            Label formula = label(line.trace().symbols(), "trace-symbol");
            results.addRow(i, name, number, formula);
        }
        outcome.setAccessibleRole(AccessibleRole.TEXT);
        outcome.setText(compared(lines));
    }

    private String complaint(Input input, List<Double> values) {
        int index = calculation.inputs().indexOf(input);
        return messages.get("report.calc.wrong", text(input.key()), format(index, input.least()),
                format(index, input.most()), fields.get(index).getText());
    }

    private String shown(Unit unit, double value) {
        return unit == Unit.COUNT || unit == Unit.USD ? texts.rounded(value) : messages.numbers().quantity(value, unit);
    }

    /** What the report prints beside; nothing is compared once a value is the reader's own. */
    private String compared(List<Line> lines) {
        if (start.printed().isEmpty() || sources.stream().anyMatch(Source::isOwn)) {
            return messages.get(start.printed().isEmpty() ? "report.calc.nothing" : "report.calc.own");
        }
        return texts.sentences(start.printed().stream().map(printed -> compared(printed, lines)).toList());
    }

    private String compared(Printed printed, List<Line> lines) {
        Line line = lines.stream().filter(one -> one.key().equals(printed.line())).findFirst().orElseThrow();
        String name = text("line." + line.key());
        String low = shown(line.unit(), printed.low());
        String range = printed.low() == printed.high() ? low
                : messages.get("report.calc.range", low, shown(line.unit(), printed.high()));
        String cited = texts.citedById(printed.factId()).orElseThrow();
        String whose = messages.get(printed.checked() ? "report.calc.whose.ours" : "report.calc.whose.printed");
        double deviation = printed.deviation(line.value());
        if (deviation == 0) {
            return messages.get("report.calc.agrees", name, range, whose, cited);
        }
        String percent = messages.numbers().percent(Math.abs(deviation));
        return messages.get(deviation > 0 ? "report.calc.more" : "report.calc.less", name, percent, range, whose, cited);
    }

    TextField field(String key) {
        return fields.get(calculation.inputs().stream().map(Input::key).toList().indexOf(key));
    }

    String outcome() {
        return outcome.getText();
    }

    int resultCount() {
        return results.getChildren().size() / 3;
    }
}
