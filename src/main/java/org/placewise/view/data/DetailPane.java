package org.placewise.view.data;

import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.view.Scroller;
import org.placewise.view.Ui;
import org.placewise.view.chart.MarkNode;

/** Tells where a value was read: its source with address, kind and quote, remarks, and contradictions. */
final class DetailPane extends VBox {
    private final Ui ui;
    private final Label title = new Label();
    private final Label value = new Label();
    private final GridPane lines = new GridPane();
    private final String hint;
    private final Node legend;
    private TextField address;

    /**
     * @param hint   what to do, while nothing is shown
     * @param marked whether the marks of sites and silicon are explained meanwhile
     */
    DetailPane(Ui ui, String hint, boolean marked) {
        this.ui = ui;
        this.hint = hint;
        legend = marked ? legend() : new Region();
        getStyleClass().add("detail");
        title.getStyleClass().add("detail-title");
        title.setWrapText(true);
        value.getStyleClass().add("detail-value");
        value.setWrapText(true);
        lines.getStyleClass().add("detail-lines");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints texts = new ColumnConstraints();
        texts.setHgrow(Priority.ALWAYS);
        texts.setFillWidth(true);
        lines.getColumnConstraints().addAll(names, texts);
        ScrollPane scroll = new Scroller(new VBox(title, value, lines));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(ui.text("view.data.detail"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        clear();
    }

    void clear() {
        title.setText(hint);
        value.setText("");
        value.setManaged(false);
        lines.getChildren().clear();
        lines.getRowConstraints().clear();
        address = null;
        lines.add(legend, 0, 0, 2, 1);
    }

    /** One mark for each site and silicon, with its name. */
    private Node legend() {
        FlowPane entries = new FlowPane();
        entries.getStyleClass().add("detail-legend");
        for (Site site : Site.values()) {
            for (Silicon silicon : Silicon.values()) {
                String id = site.name() + "-" + silicon.name();
                Label entry = new Label(ui.text("common.option." + id.toLowerCase(Locale.ROOT)),
                        new MarkNode(site, silicon, ui.palette()));
                entry.setMinWidth(USE_PREF_SIZE);
                entries.getChildren().add(entry);
            }
        }
        return entries;
    }

    void show(Detail detail) {
        clear();
        lines.getChildren().clear();
        title.setText(detail.title());
        value.setText(detail.value());
        value.setManaged(!detail.value().isEmpty());
        for (Detail.Line line : detail.lines()) {
            add(line);
        }
    }

    private void add(Detail.Line line) {
        int row = lines.getRowConstraints().size();
        RowConstraints top = new RowConstraints();
        top.setValignment(line.copied() ? VPos.BASELINE : VPos.TOP);
        lines.getRowConstraints().add(top);
        Label name = new Label(line.label());
        name.getStyleClass().add("detail-name");
        lines.add(name, 0, row);
        if (line.copied()) {
            TextField text = new TextField(line.text());
            text.setEditable(false);
            text.getStyleClass().add("detail-copied");
            text.setAccessibleText(ui.text("view.data.detail.line", line.label(), line.text()));
            address = address == null ? text : address;
            lines.add(text, 1, row);
        } else {
            Label text = new Label(line.text());
            text.setWrapText(true);
            text.setMinHeight(USE_PREF_SIZE);
            text.getStyleClass().add(line.warning() ? "detail-warning" : "detail-text");
            lines.add(text, 1, row);
        }
    }

    /** Brings the focus to the address, with its text chosen, ready to be copied. */
    void enter() {
        if (address != null) {
            address.requestFocus();
            address.selectAll();
        }
    }

    String title() {
        return title.getText();
    }

    /** Every text below the title. */
    String text() {
        StringBuilder all = new StringBuilder(value.getText());
        lines.getChildren().forEach(node -> all.append('\n').append(node instanceof TextField field ? field.getText()
                : ((Label) node).getText()));
        return all.toString();
    }
}
