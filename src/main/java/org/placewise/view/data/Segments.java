package org.placewise.view.data;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** Buttons side by side of which one is chosen. */
final class Segments extends HBox {
    private final ToggleGroup group = new ToggleGroup();

    /**
     * @param chosen told the index of the button that is chosen from now on
     */
    Segments(String name, List<String> texts, IntConsumer chosen) {
        getStyleClass().add("segments");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(name);
        setAlignment(Pos.CENTER_LEFT);
        for (String text : texts) {
            ToggleButton button = new ToggleButton(text);
            int index = getChildren().size();
            button.getStyleClass().addAll("segment", index == 0 ? "segment-left"
                    : index == texts.size() - 1 ? "segment-right" : "segment-middle");
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            getChildren().add(button);
        }
        group.selectToggle(group.getToggles().getFirst());
        // A segment that is pressed again stays chosen.
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else if (before != null) {
                chosen.accept(group.getToggles().indexOf(now));
            }
        });
    }

    int chosen() {
        return group.getToggles().indexOf(group.getSelectedToggle());
    }

    void choose(int index) {
        group.selectToggle(group.getToggles().get(index));
    }
}
