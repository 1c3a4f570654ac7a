package org.placewise.view.inspector;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.placewise.view.Ui;

/**
 * A number that can be typed, with its bounds. Enter or leaving the field commits; Esc brings the old value back; a
 * text that is no number within the bounds stays where it is, with one sentence below that says what is allowed.
 */
public final class NumberField extends TextField {
    /** What may be typed, in the unit shown. */
    public record Bounds(double lowest, double highest, boolean whole) {
        boolean allow(double value) {
            return value >= lowest && value <= highest && (!whole || value == Math.rint(value));
        }
    }

    private final Ui ui;
    private final Bounds bounds;
    private final DoubleConsumer commit;
    private final Label complaint = new Label();
    private double shown = Double.NaN;

    public NumberField(Ui ui, String name, Bounds bounds, DoubleConsumer commit) {
        this.ui = ui;
        this.bounds = bounds;
        this.commit = commit;
        getStyleClass().add("number-field");
        setAlignment(Pos.CENTER_RIGHT);
        setAccessibleRole(AccessibleRole.TEXT_FIELD);
        setAccessibleText(name);
        setOnAction(_ -> commitText());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                commitText();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                restore();
                event.consume();
            }
        });
        complaint.getStyleClass().add("complaint");
        complaint.setWrapText(true);
        complaint.managedProperty().bind(complaint.visibleProperty());
        complaint.setVisible(false);
    }

    /** Says what is wrong with the text; to be placed below the field. */
    public Label complaint() {
        return complaint;
    }

    /** Shows a value in the unit shown, unless it is the one already there and a wrong text waits to be mended. */
    public void show(double value) {
        if (value != shown) {
            shown = value;
            restore();
        }
    }

    private void restore() {
        setText(format(shown));
        accept();
    }

    private void commitText() {
        if (Double.isNaN(shown) || getText().equals(format(shown))) {
            accept();
            return;
        }
        NumberFormat format = NumberFormat.getNumberInstance(ui.messages().locale());
        String text = getText().strip();
        ParsePosition position = new ParsePosition(0);
        Number parsed = format.parse(text, position);
        if (parsed == null || position.getIndex() < text.length() || !bounds.allow(parsed.doubleValue())) {
            complain();
            return;
        }
        shown = parsed.doubleValue();
        restore();
        commit.accept(shown);
    }

    private void complain() {
        String range = bounds.whole() ? "view.number.whole" : "view.number.range";
        complaint.setText(ui.text(range, format(bounds.lowest()), format(bounds.highest())));
        complaint.setVisible(true);
        setAccessibleHelp(complaint.getText());
        if (!getStyleClass().contains("wrong")) {
            getStyleClass().add("wrong");
        }
    }

    private void accept() {
        complaint.setVisible(false);
        setAccessibleHelp(null);
        getStyleClass().remove("wrong");
    }

    private String format(double value) {
        return ui.messages().numbers().fixed(value, 0, bounds.whole() ? 0 : 6);
    }
}
