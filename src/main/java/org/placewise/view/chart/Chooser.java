package org.placewise.view.chart;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.StringConverter;

/**
 * A small choice beside a chart, as wide as what is chosen and not as the longest of the list.
 *
 * @param <T> what can be chosen
 */
public final class Chooser<T> extends ComboBox<T> {
    /** Room for the arrow and the edges, in the height of the text. */
    private static final double FRAME = 3.2;
    private final Text measured = new Text();

    /** @param name of a choice, in the present language */
    public Chooser(String accessibleName, Function<T, String> name) {
        getStyleClass().add("axis-chooser");
        setAccessibleText(accessibleName);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return choice == null ? "" : name.apply(choice);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("the box is not edited");
            }
        });
        valueProperty().subscribe(_ -> requestLayout());
    }

    /** Offers choices with one of them chosen; touches nothing that stays. */
    public void offer(List<T> choices, T chosen) {
        if (!getItems().equals(choices)) {
            getItems().setAll(choices);
        }
        if (!chosen.equals(getValue())) {
            setValue(chosen);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        Font font = getChildren().stream().filter(ListCell.class::isInstance)
                .map(cell -> ((ListCell<?>) cell).getFont()).findFirst()
                .orElse(Font.getDefault());
        measured.setFont(font);
        measured.setText(getConverter().toString(getValue()));
        return Math.ceil(measured.getLayoutBounds().getWidth() + FRAME * font.getSize());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
