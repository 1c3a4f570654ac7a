package org.placewise.view.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.quantity.Unit;
import org.placewise.view.Ui;
import org.placewise.view.chart.ChartCard;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.ChartView;
import org.placewise.view.chart.ValueScale;
import org.placewise.view.plot.LinesModel;
import org.placewise.view.plot.OptionTag;
import org.placewise.view.plot.ScatterChart;
import org.placewise.view.plot.ScatterModel;

/** The rows of a table by two of its columns, with those marked that the scenario uses. */
final class FieldScatter<T> extends VBox {
    private final Ui ui;
    private final Plotted<T> plotted;
    private final Consumer<T> chosen;
    private final ComboBox<Field<T>> across = new ComboBox<>();
    private final ComboBox<Field<T>> up = new ComboBox<>();
    private final ChartCard card;
    private ScatterChart chart;
    /** In the order of the points. */
    private List<T> drawn = List.of();
    private List<T> rows = List.of();
    private Map<String, List<OptionTag>> used = Map.of();

    /**
     * How the rows of a table are plotted.
     *
     * @param across   column that the horizontal axis shows at first
     * @param up       the same for the upright axis
     * @param site     whose form and hue a row's mark has
     * @param name     of a row
     * @param key      by which the scenario's options name it
     */
    record Plotted<T>(Field<T> across, Field<T> up, Function<T, Site> site, Function<T, Silicon> silicon,
                      Function<T, String> name, Function<T, String> key) {
    }

    /**
     * @param fields all columns; those of numbers are offered
     * @param chosen told the row that somebody has clicked
     */
    FieldScatter(Ui ui, List<Field<T>> fields, Plotted<T> plotted, Consumer<T> chosen) {
        this.ui = ui;
        this.plotted = plotted;
        this.chosen = chosen;
        List<Field<T>> numbers = fields.stream().filter(Field::numeric).toList();
        FlowPane axes = new FlowPane(pair("view.data.scatter.up", up, numbers, plotted.up()),
                pair("view.data.scatter.across", across, numbers, plotted.across()));
        axes.getStyleClass().add("filters");
        card = new ChartCard(ui.messages(), null);
        card.setTitle(ui.text("view.data.scatter"));
        card.addRow(axes);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
    }

    private HBox pair(String key, ComboBox<Field<T>> box, List<Field<T>> numbers, Field<T> first) {
        box.getItems().setAll(numbers);
        box.setConverter(new FieldName<>());
        box.setValue(first);
        box.setAccessibleText(ui.text(key));
        box.getStyleClass().add("axis-chooser");
        box.valueProperty().subscribe((_, _) -> draw());
        Label word = new Label(ui.text(key));
        word.getStyleClass().add("axes-word");
        HBox pair = new HBox(word, box);
        pair.getStyleClass().add("axes-pair");
        return pair;
    }

    /**
     * @param shown those that pass the filters
     * @param tags  the options by the key of what they use
     */
    void show(List<T> shown, Map<String, List<OptionTag>> tags) {
        rows = List.copyOf(shown);
        used = Map.copyOf(tags);
        draw();
    }

    private void draw() {
        ScatterModel model = model();
        if (chart == null) {
            chart = new ScatterChart(model, ChartStyle.of(ui.palette()), ui.messages().numbers(), point -> {
                if (point >= 0) {
                    chosen.accept(drawn.get(point));
                }
            });
            card.setView(new ChartView(chart));
        } else {
            chart.show(model);
            card.refresh();
        }
    }

    private ScatterModel model() {
        Field<T> x = across.getValue();
        Field<T> y = up.getValue();
        List<T> known = new ArrayList<>(rows.stream().filter(row -> number(x, row).isPresent()
                && number(y, row).isPresent()).toList());
        // Those in use last, and so on top.
        known.sort((one, other) -> Boolean.compare(used.containsKey(plotted.key().apply(one)),
                used.containsKey(plotted.key().apply(other))));
        drawn = known;
        LinesModel.Axis horizontal = axis(x);
        LinesModel.Axis upright = axis(y);
        List<ScatterModel.Point> points = known.stream().map(row -> point(x, y, row)).toList();
        int unknown = rows.size() - known.size();
        String note = unknown == 0 ? "" : ui.text("view.data.scatter.unknown", (double) unknown);
        return new ScatterModel(horizontal, upright, points, note,
                ui.text("view.data.scatter.spoken", (double) known.size(), x.name(), y.name()),
                new ChartTable(List.of(ui.text("view.data.accelerator"), x.name(), y.name()), known.stream()
                        .map(row -> List.of(plotted.name().apply(row), x.cell().apply(row).text(),
                                y.cell().apply(row).text())).toList()));
    }

    private ScatterModel.Point point(Field<T> x, Field<T> y, T row) {
        String name = plotted.name().apply(row);
        List<OptionTag> tags = used.getOrDefault(plotted.key().apply(row), List.of());
        Optional<OptionTag> tag = tags.stream().findFirst();
        String options = tags.stream().map(OptionTag::name).reduce((before, next) ->
                ui.text("common.list.more", before, next)).orElse("");
        String tip = ui.text("view.data.scatter.tip", tags.isEmpty() ? name : ui.text("view.data.need.named", name,
                options), x.name(), x.cell().apply(row).text(), y.name(), y.cell().apply(row).text());
        return new ScatterModel.Point(number(x, row).orElseThrow(), number(y, row).orElseThrow(),
                tag.map(OptionTag::site).orElse(plotted.site().apply(row)), plotted.silicon().apply(row), tag, false,
                tags.isEmpty() ? name : options, tip);
    }

    private LinesModel.Axis axis(Field<T> field) {
        return new LinesModel.Axis(field.name(), ValueScale.of(Unit.COUNT, drawn.stream()
                .map(row -> number(field, row).orElseThrow()).toList()));
    }

    private static <T> Optional<Double> number(Field<T> field, T row) {
        Cell cell = field.cell().apply(row);
        return cell.known() ? Optional.ofNullable(cell.number()) : Optional.empty();
    }

    ScatterChart chart() {
        return chart;
    }

    ComboBox<Field<T>> across() {
        return across;
    }

    ComboBox<Field<T>> up() {
        return up;
    }

    private static final class FieldName<T> extends StringConverter<Field<T>> {
        @Override
        public String toString(Field<T> field) {
            return field == null ? "" : field.name();
        }

        @Override
        public Field<T> fromString(String text) {
            throw new UnsupportedOperationException("the box is not edited");
        }
    }
}
