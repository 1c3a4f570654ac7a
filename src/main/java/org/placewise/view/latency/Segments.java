package org.placewise.view.latency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A choice among a few values as joined buttons; one is always chosen. */
final class Segments<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private boolean showing;

    Segments(String name, List<T> values, Function<T, String> text, Consumer<T> choose) {
        getStyleClass().add("segments");
        setAccessibleText(name);
        for (int i = 0; i < values.size(); i++) {
            T value = values.get(i);
            ToggleButton button = new ToggleButton(text.apply(value));
            String place = values.size() == 1 ? "only" : i == 0 ? "left" : i == values.size() - 1 ? "right" : "middle";
            button.getStyleClass().addAll("segment", "segment-" + place);
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setAccessibleText(name + ": " + button.getText());
            buttons.put(value, button);
            getChildren().add(button);
        }
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else if (!showing) {
                buttons.forEach((value, button) -> {
                    if (button == now && before != null) {
                        choose.accept(value);
                    }
                });
            }
        });
    }

    void select(T value) {
        showing = true;
        group.selectToggle(buttons.get(value));
        showing = false;
    }

    ToggleButton button(T value) {
        return buttons.get(value);
    }
}
