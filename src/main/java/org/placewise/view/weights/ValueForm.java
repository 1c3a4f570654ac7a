package org.placewise.view.weights;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.placewise.controller.ScenarioChanges;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.score.ValueFunction;
import org.placewise.model.score.ValueFunction.Knot;
import org.placewise.model.score.ValueFunction.Shape;
import org.placewise.model.text.Message;
import org.placewise.view.Ui;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartView;
import org.placewise.view.chart.Chooser;

/** How the values of one criterion are read: its anchors and the form between them, with the options on the curve. */
public final class ValueForm extends Form {
    private final Ui ui;
    private final Judgement before;
    private final Criterion criterion;
    private final ValueChart chart;
    private final TextField worst;
    private final TextField best;
    private final TextField half;
    private final Label halfName;
    private final Label halfUnit;
    private final Chooser<Shape> shape;
    private final Label message = new Label();
    private ValueFunction function;

    public ValueForm(Ui ui, Criterion criterion) {
        super(ui.text("view.weights.value", ui.text("common.criterion." + criterion.key())),
                ui.text(criterion.moreIsBetter() ? "view.weights.value.how.more" : "view.weights.value.how.less"));
        this.ui = ui;
        this.criterion = criterion;
        before = ui.workspace().scenario().criteria().stream().filter(j -> j.criterion() == criterion).findFirst()
                .orElseThrow();
        function = before.value();
        chart = new ValueChart(model(), ChartStyle.of(ui.palette()));
        ChartView view = new ChartView(chart);
        view.getStyleClass().add("value-chart");
        worst = field("view.weights.value.worst", function.worst());
        best = field("view.weights.value.best", function.best());
        half = field("view.weights.value.half", function.inverse(0.5));
        shape = new Chooser<>(ui.text("view.weights.value.shape"),
                choice -> ui.text("view.weights.value.shape." + choice.name().toLowerCase(Locale.ROOT)));
        shape.offer(List.of(Shape.values()), function.shape());
        shape.valueProperty().subscribe((_, _) -> update());
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        row(grid, 0, "view.weights.value.worst", worst);
        row(grid, 1, "view.weights.value.best", best);
        Label shapeName = new Label(ui.text("view.weights.value.shape"));
        shapeName.setLabelFor(shape);
        grid.add(shapeName, 0, 2);
        grid.add(shape, 1, 2, 2, 1);
        halfName = row(grid, 3, "view.weights.value.half", half);
        halfUnit = (Label) grid.getChildren().getLast();
        halfUnit.visibleProperty().bind(half.visibleProperty());
        halfName.visibleProperty().bind(half.visibleProperty());
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        message.getStyleClass().add("form-outcome");
        getChildren().addAll(view, grid, message);
        update();
    }

    private TextField field(String nameKey, double value) {
        TextField field = new TextField(format(value));
        field.getStyleClass().add("form-number");
        field.setAccessibleText(ui.text(nameKey));
        field.textProperty().subscribe((_, _) -> update());
        return field;
    }

    private Label row(GridPane grid, int row, String nameKey, TextField field) {
        Label name = new Label(ui.text(nameKey));
        name.setLabelFor(field);
        Label unit = new Label(ui.messages().numbers().symbol(criterion.unit()));
        unit.getStyleClass().add("form-note");
        grid.addRow(row, name, field, unit);
        return name;
    }

    private String format(double value) {
        return ui.messages().numbers().fixed(criterion.unit().shown(value), 0, 6);
    }

    /** What stands in a field, in the SI base; what was shown unchanged is exactly what it stands for. */
    private double parse(TextField field, double shown) {
        String text = field.getText().strip();
        if (text.equals(format(shown))) {
            return shown;
        }
        ParsePosition position = new ParsePosition(0);
        Number number = NumberFormat.getNumberInstance(ui.messages().locale()).parse(text, position);
        Unit unit = criterion.unit();
        return number == null || position.getIndex() < text.length() ? Double.NaN : unit.fromShown(number.doubleValue());
    }

    private void update() {
        boolean bent = shape.getValue() == Shape.PIECEWISE;
        half.setVisible(bent);
        double low = parse(worst, before.value().worst());
        double high = parse(best, before.value().best());
        double middle = parse(half, before.value().inverse(0.5));
        Optional<String> wrong = complaint(low, high, middle);
        setComplete(wrong.isEmpty());
        message.getStyleClass().remove("complaint");
        if (wrong.isPresent()) {
            message.getStyleClass().add("complaint");
            message.setText(wrong.get());
            return;
        }
        boolean unchanged = low == before.value().worst() && high == before.value().best()
                && shape.getValue() == before.value().shape() && middle == before.value().inverse(0.5);
        function = unchanged ? before.value() : new ValueFunction(shape.getValue(), low, high,
                bent ? List.of(new Knot(middle, 0.5)) : List.of());
        chart.show(model());
        message.setText(unchanged ? meaning() : consequence());
    }

    private ValueModel model() {
        return ValueModel.of(ui.workspace().comparisonProperty().get(), criterion, function, ui.messages());
    }

    /** What is wrong with the entries, in one sentence. */
    private Optional<String> complaint(double low, double high, double middle) {
        boolean bent = shape.getValue() == Shape.PIECEWISE;
        if (!Double.isFinite(low) || !Double.isFinite(high) || bent && !Double.isFinite(middle)) {
            return Optional.of(ui.text("view.weights.value.number"));
        }
        if (low == high || low < high != criterion.moreIsBetter()) {
            return Optional.of(ui.text(criterion.moreIsBetter() ? "view.weights.value.order.more"
                    : "view.weights.value.order.less"));
        }
        if (shape.getValue() == Shape.LOGARITHMIC && Math.min(low, high) <= 0) {
            return Optional.of(ui.text("view.weights.value.positive"));
        }
        if (bent && !(middle > Math.min(low, high) && middle < Math.max(low, high))) {
            return Optional.of(ui.text("view.weights.value.between"));
        }
        return Optional.empty();
    }

    private String meaning() {
        return ui.text("view.weights.value.meaning", name(), ui.messages().numbers().percent(before.weight()),
                quantity(before.value().worst()), quantity(before.value().best()));
    }

    /** What the change does to the meaning of the weight. */
    private String consequence() {
        boolean sameAnchors = function.worst() == before.value().worst() && function.best() == before.value().best();
        return sameAnchors ? ui.text("view.weights.value.bent", name())
                : ui.text("view.weights.value.changed", name(), ui.messages().numbers().percent(before.weight()),
                        quantity(function.worst()), quantity(function.best()), quantity(before.value().worst()),
                        quantity(before.value().best()));
    }

    private Message name() {
        return Message.of("common.criterion." + criterion.key());
    }

    private String quantity(double value) {
        return ui.messages().numbers().quantity(value, criterion.unit());
    }

    /** Enters anchors, as text in the unit shown. */
    public void enter(String worstText, String bestText) {
        worst.setText(worstText);
        best.setText(bestText);
    }

    /** Chooses the form between the anchors. */
    public void choose(Shape chosen) {
        shape.setValue(chosen);
    }

    /** Enters what is worth half, as text in the unit shown. */
    public void enterHalf(String text) {
        half.setText(text);
    }

    String message() {
        return message.getText();
    }

    public ValueFunction function() {
        return function;
    }

    @Override
    public void apply() {
        ValueFunction found = function;
        ui.workspace().update(Message.of("view.undo.value", name()),
                scenario -> ScenarioChanges.setValueFunction(scenario, criterion, found));
    }
}
