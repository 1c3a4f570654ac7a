package org.placewise.view.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Every action of the window with its keys: the one table from which menus, buttons and shortcuts are made. */
final class Actions {
    static final String UNDO = "undo";
    static final String REDO = "redo";
    static final String HISTORY = "history";
    static final String NEW = "new";
    static final String OPEN = "open";
    static final String REVERT = "revert";
    static final String DUPLICATE = "duplicate";
    static final String SAVE = "save";
    static final String SAVE_AS = "saveas";
    static final String EXPORT = "export";
    static final String PRINT = "print";
    static final String LANGUAGE = "language";
    static final String JUMP = "jump";
    static final String PRESENT = "present";
    static final String PRESENT_HERE = "presenthere";
    static final String CAPTURE = "capture";
    static final String QUIT = "quit";
    private static final ObservableValue<Boolean> ALWAYS = new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();

    private final Map<String, Action> actions = new LinkedHashMap<>();

    /** Adds an action that can always be done. */
    void add(String key, Runnable run, String... keys) {
        add(key, ALWAYS, run, keys);
    }

    void add(String key, ObservableValue<Boolean> enabled, Runnable run, String... keys) {
        actions.put(key, new Action(key, Stream.of(keys).map(KeyCombination::keyCombination).toList(), enabled, run));
    }

    Action get(String key) {
        return actions.get(key);
    }

    List<Action> all() {
        return new ArrayList<>(actions.values());
    }

    /** Does what the keys mean, before any control sees them; a text field keeps its own undo while one is typing. */
    void dispatch(KeyEvent event) {
        for (Action action : actions.values()) {
            if (action.keys().stream().anyMatch(keys -> keys.match(event)) && !isTyping(event, action)) {
                action.runIfEnabled();
                event.consume();
                return;
            }
        }
    }

    private static boolean isTyping(KeyEvent event, Action action) {
        return event.getTarget() instanceof TextInputControl text
                && (action.key().equals(UNDO) && text.isUndoable() || action.key().equals(REDO) && text.isRedoable());
    }

    MenuItem menuItem(String key, String text) {
        Action action = get(key);
        MenuItem item = new MenuItem(text);
        action.keys().stream().findFirst().ifPresent(item::setAccelerator);
        item.disableProperty().bind(action.enabled().map(enabled -> !enabled));
        item.setOnAction(_ -> action.run().run());
        return item;
    }

    /** A button whose name is read aloud and shown, with its keys, when pointed at. */
    Button button(String key, ObservableValue<String> name) {
        Action action = get(key);
        Button button = new Button();
        button.setId(key);
        button.accessibleTextProperty().bind(name);
        Tooltip tooltip = new Tooltip();
        String keys = action.keys().stream().findFirst().map(k -> " (" + k.getDisplayText() + ")").orElse("");
        tooltip.textProperty().bind(name.map(text -> text + keys));
        button.setTooltip(tooltip);
        button.disableProperty().bind(action.enabled().map(enabled -> !enabled));
        button.setOnAction(_ -> action.run().run());
        return button;
    }
}
