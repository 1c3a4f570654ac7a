package org.placewise.view.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.placewise.i18n.Messages;

/** A chart with its title, and the same data as a table at the press of a button. */
public final class ChartCard extends VBox {
    /** At both sides of a cell together, in the height of the text. */
    private static final double CELL_PADDING = 1.6;
    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");
    private final Label title = new Label();
    private final HBox heading = new HBox();
    private final HBox controls = new HBox();
    private final StackPane body = new StackPane();
    private final ToggleButton asTable;
    private final ToggleButton logarithmic;
    private final Tooltip logarithmicHelp = new Tooltip();
    private final ZoomButtons zoomButtons;
    private final Messages messages;
    private final TableView<List<String>> table = new TableView<>();
    /** The views that tell this card when they are drawn. */
    private final Set<ChartView> followed = new HashSet<>();
    private ChartView view;
    private String key = "";

    public ChartCard(Messages messages, ChartView view) {
        this.messages = messages;
        getStyleClass().add("chart-card");
        title.getStyleClass().add("chart-title");
        title.setWrapText(true);
        title.setMinSize(0, USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        heading.getStyleClass().add("chart-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.setFillHeight(false);
        controls.getStyleClass().add("chart-controls");
        controls.setAlignment(Pos.CENTER_RIGHT);
        controls.setMinWidth(USE_PREF_SIZE);
        asTable = new ToggleButton(messages.get("chart.table"));
        asTable.getStyleClass().add("pill");
        asTable.setMinWidth(USE_PREF_SIZE);
        asTable.setTooltip(new Tooltip(messages.get("chart.table.tooltip")));
        asTable.selectedProperty().subscribe(_ -> showBody());
        zoomButtons = new ZoomButtons(messages);
        logarithmic = new ToggleButton(messages.get("chart.log"));
        logarithmic.getStyleClass().add("pill");
        logarithmic.setMinWidth(USE_PREF_SIZE);
        logarithmic.managedProperty().bind(logarithmic.visibleProperty());
        logarithmic.setTooltip(logarithmicHelp);
        logarithmic.setOnAction(_ -> switchAxis());
        heading.getChildren().addAll(title, zoomButtons, controls, logarithmic, asTable);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.getStyleClass().add("chart-table");
        table.setPlaceholder(new Label(messages.get("chart.empty")));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(heading, body);
        setView(view);
    }

    /** Shows another chart in the same place. */
    public void setView(ChartView other) {
        view = other;
        if (view != null && followed.add(view)) {
            ChartView drawn = view;
            view.afterDrawing(() -> drawn(drawn));
        }
        showBody();
    }

    private void drawn(ChartView drawn) {
        if (drawn == view) {
            zoomButtons.show(view.content());
        }
    }

    public void setTitle(String text) {
        title.setText(text);
        asTable.setAccessibleText(asTable.getText() + ": " + text);
    }

    /** Says which chart it is, as {@link NamedChart} does. */
    public void setKey(String known) {
        key = known;
    }

    /** Empty where nobody has said which chart it is. */
    public String key() {
        return key;
    }

    /** Adds a control at the right of the title. */
    public void addControl(Node control) {
        controls.getChildren().add(control);
    }

    /** Puts a row of controls between the title and the chart. */
    public void addRow(Node row) {
        getChildren().add(1, row);
    }

    public ChartView view() {
        return view;
    }

    /** The button that makes the axis logarithmic. */
    ToggleButton logarithmicButton() {
        return logarithmic;
    }

    ZoomButtons zoomButtons() {
        return zoomButtons;
    }

    /** The table button. */
    ToggleButton tableButton() {
        return asTable;
    }

    /** Brings a table that is shown up to date; the chart looks after itself. */
    public void refresh() {
        showSwitch();
        if (asTable.isSelected()) {
            fill(view.content().table());
        }
    }

    private void showBody() {
        if (view == null) {
            return;
        }
        body.getChildren().setAll(asTable.isSelected() ? table : view);
        refresh();
    }

    private void showSwitch() {
        AxisSwitch axis = view.content().axisSwitch().orElse(null);
        logarithmic.setVisible(axis != null && !asTable.isSelected());
        if (axis != null) {
            logarithmic.setSelected(axis.logarithmic());
            logarithmic.pseudoClassStateChanged(IMPOSSIBLE, !axis.isPossible());
            String help = messages.get(axis.isPossible() ? "chart.log.tooltip" : axis.impossible());
            logarithmicHelp.setText(help);
            logarithmic.setAccessibleHelp(help);
        }
    }

    /** Switches the axis; where it cannot be, the button stays as it is and says why. */
    private void switchAxis() {
        view.content().axisSwitch().ifPresent(axis -> {
            if (axis.isPossible()) {
                axis.choose().accept(!axis.logarithmic());
            } else if (getScene() != null && getScene().getWindow() != null) {
                Bounds place = logarithmic.localToScreen(logarithmic.getBoundsInLocal());
                logarithmicHelp.setAutoHide(true);
                logarithmicHelp.show(logarithmic, place.getMinX(), place.getMaxY());
            }
        });
        showSwitch();
    }

    /** Control and C copies chart and table; with Shift it is somebody else's. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.C && event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown()) {
            Clipboard.getSystemClipboard().setContent(copy());
            event.consume();
        }
    }

    ClipboardContent copy() {
        return ChartCopy.of(view, title.getText(), this);
    }

    private void fill(ChartTable data) {
        table.setAccessibleText(view.content().spoken());
        if (!table.getColumns().stream().map(TableColumn::getText).toList().equals(data.headings())) {
            table.getColumns().clear();
            for (int i = 0; i < data.headings().size(); i++) {
                table.getColumns().add(column(data.headings().get(i), i));
            }
        }
        table.getItems().setAll(data.rows());
        for (int i = 0; i < data.headings().size(); i++) {
            table.getColumns().get(i).setPrefWidth(width(data, i));
        }
    }

    /** Wide enough for the longest cell, as measured with the title's font, which is a little larger. */
    private double width(ChartTable data, int column) {
        Text text = new Text();
        text.setFont(title.getFont());
        return Stream.concat(Stream.of(data.headings().get(column)), data.rows().stream().map(row -> row.get(column)))
                .mapToDouble(cell -> {
                    text.setText(cell);
                    return text.getLayoutBounds().getWidth();
                }).max().orElse(0) + CELL_PADDING * title.getFont().getSize();
    }

    private static TableColumn<List<String>, String> column(String heading, int index) {
        TableColumn<List<String>, String> column = new TableColumn<>(heading);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(index)));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
