package org.placewise.view.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.placewise.model.calibrate.Observed;
import org.placewise.model.calibrate.Validation;
import org.placewise.model.catalogue.Measurement;
import org.placewise.view.Ui;
import org.placewise.view.chart.ChartCard;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartView;
import org.placewise.view.chart.MarkNode;

/** How good the estimates are: estimates against measurements, the errors by group, and where they are worst. */
final class EstimatesPane extends VBox {
    private static final int WORST = 10;
    private final Ui ui;
    private final Words words;
    private final Validation validation;
    private final List<Observed> quantities;
    private final Segments metric;
    private final ComboBox<String> group = new ComboBox<>();
    private final AccuracyChart chart;
    private final ChartCard card;
    private final FieldTable<Validation.Row> errors;
    private final FieldTable<AccuracyModel.Dot> worst;
    private final Label rightTitle = new Label();
    private final Segments side;
    private final VBox right = new VBox();
    private final DetailPane detail;
    private boolean filling;

    EstimatesPane(Ui ui, Validation validation) {
        this.ui = ui;
        this.validation = validation;
        words = new Words(ui);
        getStyleClass().add("catalogue-pane");
        quantities = Arrays.stream(Observed.values())
                .filter(observed -> !AccuracyModel.rows(validation, observed).isEmpty()).toList();
        metric = new Segments(ui.text("view.data.quantity"), quantities.stream()
                .map(observed -> ui.text("view.data.observed." + AccuracyModel.key(observed))).toList(),
                _ -> showQuantity());
        group.setAccessibleText(ui.text("view.data.group"));
        group.getStyleClass().add("axis-chooser");
        group.setConverter(new GroupName());
        group.valueProperty().subscribe((_, value) -> {
            if (!filling && value != null) {
                showPoints();
            }
        });
        FlowPane filters = new FlowPane(metric, group);
        filters.getStyleClass().add("filters");
        detail = new DetailPane(ui, ui.text("view.data.accuracy.hint"), true);
        chart = new AccuracyChart(model(AccuracyModel.ALL), ChartStyle.of(ui.palette()), ui.messages().numbers(),
                index -> open(chartDot(index)));
        card = new ChartCard(ui.messages(), new ChartView(chart));
        errors = new FieldTable<>(errorFields(), ui.text("view.data.errors"), ui.text("view.data.none"));
        errors.onPointed((row, _) -> group.setValue(row.group()), group::requestFocus);
        worst = new FieldTable<>(worstFields(), ui.text("view.data.worst"), ui.text("view.data.none"));
        worst.onPointed((dot, _) -> {
            chart.choose(chart.model().dots().indexOf(dot));
            open(dot);
        }, detail::enter);
        worst.setTips(pointed -> pointed.row().tip());
        rightTitle.getStyleClass().add("chart-title");
        rightTitle.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(rightTitle, Priority.ALWAYS);
        side = new Segments(ui.text("view.data.errors"), List.of(ui.text("view.data.errors.tab"),
                ui.text("view.data.worst.tab")), _ -> showSide());
        HBox heading = new HBox(rightTitle, side);
        heading.getStyleClass().add("chart-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        right.getStyleClass().add("chart-card");
        right.getChildren().addAll(heading, errors);
        VBox.setVgrow(errors, Priority.ALWAYS);
        VBox.setVgrow(worst, Priority.ALWAYS);
        Region row = new SideBySide(card, right, rightTitle);
        VBox.setVgrow(row, Priority.ALWAYS);
        getChildren().addAll(filters, row, detail);
        rightTitle.fontProperty().subscribe(_ -> fit());
        showQuantity();
        showSide();
    }

    private AccuracyModel model(String wanted) {
        return AccuracyModel.of(validation, quantities.get(metric.chosen()), wanted, words);
    }

    private AccuracyModel.Dot chartDot(int index) {
        return chart.model().dots().get(index);
    }

    private void showQuantity() {
        filling = true;
        List<Validation.Row> rows = AccuracyModel.rows(validation, quantities.get(metric.chosen()));
        group.getItems().setAll(rows.stream().map(Validation.Row::group).toList());
        group.setValue(AccuracyModel.ALL);
        errors.setItems(FXCollections.observableArrayList(rows));
        filling = false;
        showPoints();
        fit();
    }

    private void showPoints() {
        AccuracyModel shown = model(group.getValue());
        chart.show(shown);
        card.setTitle(shown.title());
        card.refresh();
        detail.clear();
        worst.setItems(FXCollections.observableArrayList(shown.dots().stream()
                .sorted(Comparator.comparingDouble((AccuracyModel.Dot dot) -> -Math.abs(Math.log(dot.y() / dot.x()))))
                .limit(WORST).toList()));
    }

    private void showSide() {
        boolean asErrors = side.chosen() == 0;
        rightTitle.setText(ui.text(asErrors ? "view.data.errors" : "view.data.worst"));
        right.getChildren().set(1, asErrors ? errors : worst);
        fit();
    }

    private void fit() {
        errors.fit(rightTitle.getFont(), errors.getItems());
        worst.fit(rightTitle.getFont(), worst.getItems());
    }

    private void open(AccuracyModel.Dot dot) {
        Measurement m = dot.point().measurement();
        List<Detail.Line> lines = new ArrayList<>(new EvidenceTables(words).told(m));
        detail.show(new Detail(words.text("view.data.run", m.hardware(), m.model()),
                words.text("view.data.accuracy.value", words.metric(m.metric()), words.number(m.value()),
                        ui.messages().numbers().number(dot.point().estimate()), words.signed(dot.point().error())),
                lines));
    }

    private List<Field<Validation.Row>> errorFields() {
        return List.of(
                Field.text(ui.text("view.data.group"), true,
                        row -> Cell.text(AccuracyModel.group(row.group(), words), null)),
                Field.number(ui.text("view.data.number"), true, row -> words.cell(row.n())),
                Field.number(ui.text("view.data.median"), true, row -> share(row.median())),
                Field.number(ui.text("view.data.p90"), true, row -> share(row.p90())),
                Field.number(ui.text("view.data.bias"), true,
                        row -> Cell.number(row.bias(), words.signed(row.bias()), null)),
                Field.number(ui.text("view.data.inside"), true, row -> share(row.inside())));
    }

    private Cell share(double share) {
        return Cell.number(share, words.percent(share), null);
    }

    private List<Field<AccuracyModel.Dot>> worstFields() {
        return List.of(
                Field.<AccuracyModel.Dot>text(ui.text("view.data.hardware"), true,
                        dot -> Cell.text(dot.point().measurement().hardware(), null)).withMarks(dot -> List.of(
                        new MarkNode(dot.point().measurement().site(), dot.point().measurement().silicon(),
                                ui.palette()))),
                Field.number(ui.text("view.data.deviation"), true,
                        dot -> Cell.number(dot.point().error(), words.signed(dot.point().error()), null)),
                Field.text(ui.text("view.data.model"), true,
                        dot -> Cell.text(dot.point().measurement().model(), null)),
                Field.text(ui.text("view.data.metric"), true,
                        dot -> Cell.text(words.metric(dot.point().measurement().metric()), null)),
                Field.number(ui.text("view.data.measured"), true,
                        dot -> words.cell(dot.point().measurement().value())),
                Field.number(ui.text("view.data.estimated"), true, dot -> Cell.number(dot.point().estimate(),
                        ui.messages().numbers().number(dot.point().estimate()), null)));
    }

    Segments metric() {
        return metric;
    }

    Segments side() {
        return side;
    }

    ComboBox<String> group() {
        return group;
    }

    AccuracyChart chart() {
        return chart;
    }

    FieldTable<Validation.Row> errors() {
        return errors;
    }

    FieldTable<AccuracyModel.Dot> worst() {
        return worst;
    }

    DetailPane detail() {
        return detail;
    }

    private final class GroupName extends StringConverter<String> {
        @Override
        public String toString(String value) {
            return value == null ? "" : AccuracyModel.group(value, words);
        }

        @Override
        public String fromString(String text) {
            throw new UnsupportedOperationException("the box is not edited");
        }
    }
}
