package org.placewise.view.inspector;

import javafx.scene.control.Skin;
import javafx.scene.control.Slider;
import javafx.scene.control.skin.SliderSkin;
import javafx.scene.layout.Region;

/** A slider whose track is filled up to the thumb, so that the weights can be compared at a glance. */
final class WeightSlider extends Slider {
    WeightSlider(double max) {
        super(0, max, 0);
        setBlockIncrement(1);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new FilledSkin(this);
    }

    private static final class FilledSkin extends SliderSkin {
        private final Region fill = new Region();

        private FilledSkin(Slider slider) {
            super(slider);
            fill.getStyleClass().add("fill");
            fill.setManaged(false);
            fill.setMouseTransparent(true);
            getChildren().add(1, fill);
            registerChangeListener(slider.valueProperty(), _ -> slider.requestLayout());
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            super.layoutChildren(x, y, width, height);
            Region track = (Region) getSkinnable().lookup(".track");
            Region thumb = (Region) getSkinnable().lookup(".thumb");
            double end = thumb.getLayoutX() + thumb.getWidth() / 2;
            fill.resizeRelocate(track.getLayoutX(), track.getLayoutY(), Math.max(0, end - track.getLayoutX()),
                    track.getHeight());
        }
    }
}
