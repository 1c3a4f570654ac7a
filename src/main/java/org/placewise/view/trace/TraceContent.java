package org.placewise.view.trace;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.placewise.view.Ui;
import org.placewise.view.trace.TraceModel.Badge;
import org.placewise.view.trace.TraceModel.Proof;
import org.placewise.view.trace.TraceModel.Proofs;
import org.placewise.view.trace.TraceModel.Row;

/** One answer to "why?" from top to bottom: value, range, formula, what enters, cautions. */
final class TraceContent extends VBox {
    private final Ui ui;
    private final Consumer<String> open;

    /**
     * @param open told the key of a row whose own answer is asked for
     */
    TraceContent(Ui ui, TraceModel model, Consumer<String> open) {
        this.ui = ui;
        this.open = open;
        getStyleClass().add("trace-content");
        setFillWidth(true);
        addValue(model);
        model.range().ifPresent(this::addRange);
        addFormula(model);
        addRows(model);
        addProofs(model.proofs());
        if (!model.notes().isEmpty()) {
            VBox notes = part(ui.text("view.trace.notes"));
            model.notes().forEach(note -> notes.getChildren().add(label(note, "trace-note")));
        }
    }

    private void addValue(TraceModel model) {
        VBox part = new VBox();
        part.getStyleClass().add("trace-part");
        if (!model.about().isEmpty()) {
            part.getChildren().add(label(model.about(), "trace-muted"));
        }
        part.getChildren().add(label(model.value(), "trace-value"));
        if (model.basis() != null) {
            part.getChildren().add(new FlowPane(badge(model.basis())));
            part.getChildren().add(label(model.basis().meaning(), "trace-muted"));
        }
        getChildren().add(part);
    }

    private void addRange(TraceModel.Range range) {
        VBox part = part(ui.text("view.trace.range"));
        String spoken = ui.text("view.trace.range.spoken", range.lowText(), range.highText());
        Label low = label(range.lowText(), "trace-end");
        Label high = label(range.highText(), "trace-end");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        if (range.low() < range.high()) {
            part.getChildren().addAll(new RangeBar(range, spoken), new HBox(low, gap, high));
        }
        part.getChildren().add(label(range.how(), "trace-muted"));
    }

    private void addFormula(TraceModel model) {
        VBox part = part(ui.text(model.symbols().isEmpty() ? "view.trace.reason" : "view.trace.formula"));
        part.getChildren().add(label(model.words(), "trace-words"));
        if (!model.symbols().isEmpty()) {
            part.getChildren().add(new SelectableText(Symbols.shown(model.symbols()),
                    ui.text("view.trace.symbols")));
        }
    }

    private void addRows(TraceModel model) {
        if (model.rows().isEmpty()) {
            return;
        }
        VBox part = part(ui.text("view.trace.inputs"));
        model.rows().forEach(row -> part.getChildren().add(row(row)));
    }

    private void addProofs(Proofs proofs) {
        if (proofs.list().isEmpty()) {
            return;
        }
        VBox part = part(proofs.title());
        if (!proofs.remark().isEmpty()) {
            part.getChildren().add(label(proofs.remark(), "trace-muted"));
        }
        for (Proof proof : proofs.list()) {
            VBox box = new VBox(label(proof.heading(), "trace-name"), label(proof.text(), "trace-finding"),
                    isAddress(proof.source()) ? new SelectableText(proof.source(),
                            ui.text("view.trace.source", proof.heading())) : label(proof.source(), "trace-source"));
            box.getStyleClass().add("trace-row");
            part.getChildren().add(box);
        }
    }

    private Node row(Row row) {
        Label name = label(row.name(), "trace-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(name, value(row));
        head.getStyleClass().add("trace-row-head");
        head.setAlignment(Pos.TOP_LEFT);
        FlowPane tags = new FlowPane();
        tags.getStyleClass().add("trace-tags");
        if (!row.symbol().isEmpty()) {
            tags.getChildren().add(label(Symbols.shown(row.symbol()), "trace-symbol"));
        }
        if (row.basis() != null) {
            tags.getChildren().add(badge(row.basis()));
        }
        VBox box = new VBox(head, tags);
        box.getStyleClass().add("trace-row");
        if (row.assumed()) {
            box.getStyleClass().add("assumed");
        }
        box.getChildren().add(isAddress(row.source()) ? new SelectableText(row.source(),
                ui.text("view.trace.source", row.name())) : label(row.source(), "trace-source"));
        if (!row.quote().isEmpty()) {
            box.getChildren().add(label(row.quote(), "trace-quote"));
        }
        return box;
    }

    /** The value, as a button where it can be asked about in turn. */
    private Node value(Row row) {
        if (!row.opens()) {
            Label value = label(row.value(), "trace-row-value");
            value.setMinWidth(USE_PREF_SIZE);
            return value;
        }
        Button value = new Button(row.value());
        value.getStyleClass().add("trace-open");
        value.setMinWidth(USE_PREF_SIZE);
        value.setAccessibleText(ui.text("view.trace.open", row.name(), row.value()));
        value.setTooltip(new Tooltip(ui.text("view.trace.why")));
        value.setOnAction(_ -> open.accept(row.key()));
        return value;
    }

    /** What somebody may want to copy: an address or a file of a repository. */
    private static boolean isAddress(String source) {
        return source.contains("://") || source.contains("/") && source.contains(":");
    }

    private Label badge(Badge badge) {
        Label label = label(badge.text(), "trace-badge");
        label.getStyleClass().add("basis-" + badge.style());
        label.setTooltip(new Tooltip(badge.meaning()));
        return label;
    }

    private VBox part(String title) {
        VBox part = new VBox(label(title, "section-title"));
        part.getStyleClass().add("trace-part");
        getChildren().add(part);
        return part;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setAccessibleRole(AccessibleRole.TEXT);
        return label;
    }
}
