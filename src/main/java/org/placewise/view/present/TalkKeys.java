package org.placewise.view.present;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.placewise.model.talk.Command;

/** Leads the keys of the talk's windows to its commands, from the one table of them. */
final class TalkKeys {
    private final TalkControl talk;
    private final List<Binding> bindings = new ArrayList<>();

    private record Binding(KeyCombination keys, Command command) {
    }

    TalkKeys(TalkControl talk) {
        this.talk = talk;
        for (Command command : Command.values()) {
            command.keys().forEach(keys -> bindings.add(new Binding(KeyCombination.keyCombination(keys), command)));
        }
    }

    /** Takes a key that means something, unless a control that has the focus needs it. */
    void press(KeyEvent event, Node focus) {
        if (focus instanceof Slider && isArrow(event.getCode())
                || focus instanceof ButtonBase && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
            return;
        }
        int digit = digit(event);
        if (digit > 0 || digit == 0 && !talk.state().digits().isEmpty()) {
            talk.digit(digit);
            event.consume();
            return;
        }
        bindings.stream().filter(binding -> binding.keys.match(event)).findFirst().ifPresent(binding -> {
            talk.press(binding.command);
            event.consume();
        });
    }

    private static boolean isArrow(KeyCode code) {
        return code == KeyCode.LEFT || code == KeyCode.RIGHT;
    }

    /** Negative where the key is none. */
    private static int digit(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean plain = !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
        return plain && code.isDigitKey() ? code.getName().charAt(code.getName().length() - 1) - '0' : -1;
    }
}
