package org.placewise.view.compare;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.StringConverter;
import org.placewise.model.scenario.Criterion;
import org.placewise.view.Ui;

/** A choice among criteria, as wide as the one that is chosen and not as the longest of the list. */
final class CriterionBox extends ComboBox<Criterion> {
    /** Room for the arrow and the edges, in the height of the text. */
    private static final double FRAME = 2.3;
    private final Text measured = new Text();

    CriterionBox(Ui ui, String accessibleName) {
        getStyleClass().add("axis-chooser");
        setAccessibleText(accessibleName);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(Criterion criterion) {
                return criterion == null ? "" : ui.text("common.criterion." + criterion.key());
            }

            @Override
            public Criterion fromString(String text) {
                throw new UnsupportedOperationException("the box is not edited");
            }
        });
        valueProperty().subscribe(_ -> requestLayout());
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
