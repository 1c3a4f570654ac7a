package org.placewise.view.plot;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/**
 * A choice of one among a few that are all in sight.
 *
 * @param <T> what is chosen
 */
public final class Choice<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();

    /**
     * @param name what is chosen, for those who hear it
     */
    public Choice(String name, List<T> values, Function<T, String> text, Consumer<T> choose) {
        setAccessibleText(name);
        for (int i = 0; i < values.size(); i++) {
            T value = values.get(i);
            ToggleButton button = new ToggleButton(text.apply(value));
            button.getStyleClass().addAll("segment", i == 0 ? "segment-left"
                    : i == values.size() - 1 ? "segment-right" : "segment-middle");
            button.setAccessibleText(name + ": " + button.getText());
            button.setToggleGroup(group);
            button.setUserData(value);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> {
                // Pressed again, the chosen one stays chosen.
                button.setSelected(true);
                choose.accept(value);
            });
            getChildren().add(button);
        }
    }

    /** Marks a value as chosen and tells nobody. */
    public void show(T value) {
        group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData().equals(value)));
    }
}
