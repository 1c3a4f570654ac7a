package org.placewise.view.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

/**
 * Something the user can do: menus, buttons and keys all come here.
 *
 * @param key     stable name, also the id of its button
 * @param keys    that do it; the first is shown in menus
 * @param enabled whether it can be done now
 */
record Action(String key, List<KeyCombination> keys, ObservableValue<Boolean> enabled, Runnable run) {
    void runIfEnabled() {
        if (enabled.getValue()) {
            run.run();
        }
    }
}
