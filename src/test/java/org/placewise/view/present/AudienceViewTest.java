package org.placewise.view.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.placewise.controller.Workspace;
import org.placewise.model.talk.Command;
import org.placewise.model.talk.Presenter.Layer;
import org.placewise.model.talk.Presenter.Screen;
import org.placewise.view.Fx;
import org.placewise.view.PresetFixture;

@ExtendWith(Fx.class)
class AudienceViewTest {
    private final Workspace workspace = PresetFixture.workspace("office-assistant");
    private final TalkControl talk = new TalkControl(workspace, 0, () -> 0, false);
    private final TalkKeys keys = new TalkKeys(talk);

    private void press(KeyCode code, boolean shift, Node focus) {
        keys.press(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false), focus);
    }

    private void press(KeyCode... codes) {
        for (KeyCode code : codes) {
            press(code, false, null);
        }
    }

    @Test
    void aClickerWalksThroughTheWholeTalk() {
        Fx.run(() -> {
            AudienceView view = new AudienceView(PresetFixture.ui(Locale.ENGLISH, workspace), PresetFixture.REPORT);
            view.allowWeights();
            new Scene(new Group(view), 1280, 720);
            int steps = 0;
            while (talk.state().scene() < talk.state().scenes() - 1 && steps < 100) {
                view.show(talk.talk(), talk.state(), talk.seenProperty().get(), talk.moved(), 0);
                assertFalse(view.lookupAll(".scene-headline").isEmpty());
                assertFalse(((Label) view.lookup(".scene-headline")).getText().isBlank());
                press(KeyCode.PAGE_DOWN);
                steps++;
            }
            // Nine scenes and the further steps of two of them.
            assertEquals(8 + 4, steps);
            press(KeyCode.PERIOD);
            view.show(talk.talk(), talk.state(), talk.seenProperty().get(), talk.moved(), 0);
            assertEquals(Screen.BLACK, talk.state().screen());
            assertTrue(visible(view, ".audience-black"));
            press(KeyCode.PAGE_UP);
            view.show(talk.talk(), talk.state(), talk.seenProperty().get(), talk.moved(), 0);
            assertFalse(visible(view, ".audience-black"));
            assertEquals(8, talk.state().scene());
            press(KeyCode.F5, KeyCode.ESCAPE);
            assertTrue(talk.state().isLeaving(0));
        });
    }

    private static boolean visible(Parent view, String selector) {
        return view.lookupAll(selector).stream().anyMatch(Node::isVisible);
    }

    @Test
    void numbersGoToScenesAndZeroAloneDoesNot() {
        Fx.run(() -> {
            press(KeyCode.DIGIT7, KeyCode.ENTER);
            assertEquals(6, talk.state().scene());
            press(KeyCode.DIGIT0);
            assertEquals("", talk.state().digits());
            press(KeyCode.SLASH, true, null);
            assertEquals(Layer.HELP, talk.state().layer());
        });
    }

    @Test
    void aFocusedSliderKeepsItsArrows() {
        Fx.run(() -> {
            press(KeyCode.RIGHT, false, new Slider());
            assertEquals(0, talk.state().step());
            press(KeyCode.RIGHT, false, new Label());
            assertEquals(1, talk.state().step());
        });
    }

    @Test
    void theHelpNamesEveryCommand() {
        Fx.run(() -> {
            Parent help = (Parent) AudienceView.help(PresetFixture.ui(Locale.SIMPLIFIED_CHINESE, workspace));
            List<Node> labels = ((Parent) help.getChildrenUnmodifiable().getLast()).getChildrenUnmodifiable();
            assertEquals(2 * (Command.values().length + 1), labels.size());
            labels.forEach(label -> assertFalse(((Label) label).getText().isBlank()));
        });
    }
}
