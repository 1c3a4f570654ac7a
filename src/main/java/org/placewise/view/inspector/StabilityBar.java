package org.placewise.view.inspector;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.placewise.model.score.Stability;

/** A line below a weight's slider: the weights at which the winner stays first. */
final class StabilityBar extends Region {
    /** The slider's track begins and ends half a thumb inside, in the height of the text. */
    private static final double INSET = 0.5;
    /** The line's own height in the style sheet, in the same measure. */
    private static final double HEIGHT = 0.25;
    private final Region part = new Region();
    private final Tooltip tooltip = new Tooltip();
    private Optional<Stability> interval = Optional.empty();

    StabilityBar() {
        getStyleClass().add("stability");
        part.getStyleClass().add("stability-part");
        part.setManaged(false);
        part.setMouseTransparent(true);
        getChildren().add(part);
        setAccessibleRole(AccessibleRole.TEXT);
        Tooltip.install(this, tooltip);
    }

    /** @param sentence what the interval says, in words */
    void show(Optional<Stability> found, String sentence) {
        interval = found;
        part.setVisible(found.isPresent());
        tooltip.setText(sentence);
        setAccessibleText(sentence);
        requestLayout();
    }

    Optional<Stability> interval() {
        return interval;
    }

    @Override
    protected void layoutChildren() {
        if (interval.isPresent()) {
            double inset = INSET * getHeight() / HEIGHT;
            double width = Math.max(0, getWidth() - 2 * inset);
            double from = inset + interval.get().low() * width;
            double to = inset + interval.get().high() * width;
            part.resizeRelocate(from, 0, Math.max(2, to - from), getHeight());
        }
    }
}
