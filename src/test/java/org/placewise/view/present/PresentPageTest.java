package org.placewise.view.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.placewise.controller.ScenarioChanges;
import org.placewise.controller.Workspace;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Subject;
import org.placewise.model.scenario.Talk;
import org.placewise.model.scenario.TalkScene;
import org.placewise.model.scenario.TalkStep;
import org.placewise.model.text.Message;
import org.placewise.view.Fx;
import org.placewise.view.PresetFixture;

@ExtendWith(Fx.class)
class PresentPageTest {
    private final Workspace workspace = PresetFixture.workspace("office-assistant");
    private PresentPage page;

    private void open() {
        page = new PresentPage(PresetFixture.ui(Locale.ENGLISH, workspace), PresetFixture.REPORT);
        new Scene(page, 1000, 700);
        workspace.comparisonProperty().subscribe(page::show);
        layout();
    }

    private void layout() {
        page.applyCss();
        page.layout();
    }

    private <T extends Node> T find(String id, Class<T> type) {
        layout();
        return type.cast(page.lookup("#" + id));
    }

    private void press(String id) {
        find(id, ButtonBase.class).fire();
    }

    private void choose(String item) {
        find("scene-more", MenuButton.class).getItems().stream().filter(any -> any.getId().equals(item)).findFirst()
                .orElseThrow().fire();
    }

    private Talk talk() {
        return workspace.scenario().talk();
    }

    private List<Subject> subjects() {
        return talk().scenes().stream().map(TalkScene::subject).toList();
    }

    private String headline() {
        layout();
        return ((Label) page.lookup(".scene-headline")).getText();
    }

    @Test
    void scenesAreMovedCopiedAndDeletedEachInOneStep() {
        Fx.run(() -> {
            open();
            press("scene-2");
            press("scene-up");
            assertEquals(Subject.DEMAND, subjects().getFirst());
            assertEquals("1", page.part());
            press("scene-copy");
            assertEquals(List.of(Subject.DEMAND, Subject.DEMAND, Subject.CLAIM), subjects().subList(0, 3));
            press("scene-delete");
            press("scene-delete");
            assertEquals(8, subjects().size());
            assertEquals(4, workspace.position());
            for (int i = 0; i < 4; i++) {
                workspace.undo();
            }
            assertEquals(Talk.USUAL, talk());
            assertEquals(9, page.lookupAll(".report-name").size());
        });
    }

    @Test
    void theKeyboardMovesAndDeletesInTheList() {
        Fx.run(() -> {
            open();
            press("scene-3");
            Node row = find("scene-3", ToggleButton.class);
            row.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, true, false));
            assertEquals(Subject.PRICES, subjects().get(3));
            find("scene-4", ToggleButton.class).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DELETE,
                    false, false, false, false));
            assertEquals(8, subjects().size());
            assertTrue(!subjects().contains(Subject.PRICES));
        });
    }

    @Test
    void scenesAreJoinedSplitAndBroughtBackToTheUsualOnes() {
        Fx.run(() -> {
            open();
            press("scene-3");
            choose("scene-join");
            assertEquals(2, talk().scenes().get(1).steps().size());
            choose("scene-split");
            assertEquals(Subject.USUAL, subjects());
            press("scene-delete");
            choose("scene-usual");
            assertEquals(Talk.USUAL, talk());
        });
    }

    @Test
    void whatIsTypedIsInTheScenarioAtOnceAndOneStep() {
        Fx.run(() -> {
            open();
            press("scene-7");
            TextField name = find("scene-name-field", TextField.class);
            name.setText("Who");
            name.setText("Who wins");
            assertEquals("Who wins", talk().scenes().get(6).name());
            assertEquals(1, workspace.position());
            assertTrue(((Label) ((HBox) find("scene-7", ToggleButton.class).getGraphic())
                    .getChildren().getFirst()).getText().contains("Who wins"));
            name.setText(" ");
            assertNull(talk().scenes().get(6).name());
            TextArea note = find("scene-note-field", TextArea.class);
            assertTrue(note.getText().contains("weight"));
            note.setText("");
            assertEquals("", talk().scenes().get(6).note());
        });
    }

    @Test
    void timesAreMinutesAndSeconds() {
        Fx.run(() -> {
            open();
            TextField time = find("scene-time-field", TextField.class);
            assertEquals("1:30", time.getText());
            for (String right : List.of("2:05", "125", " 2：05 ")) {
                time.setText(right);
                assertEquals(125, talk().scenes().getFirst().targetSeconds(), right);
            }
            for (String wrong : List.of("", "soon", "0:04", "1:00:01", "99999", "-5")) {
                time.setText(wrong);
                assertEquals(125, talk().scenes().getFirst().targetSeconds(), wrong);
                assertTrue(time.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName()
                        .equals("error")), wrong);
            }
        });
    }

    @Test
    void aStepShowsAnyChartWithWeightsOfItsOwn() {
        Fx.run(() -> {
            open();
            press("scene-7");
            @SuppressWarnings("unchecked")
            ComboBox<TalkStep> shows = find("scene-step-1", ComboBox.class);
            assertTrue(shows.getItems().size() > 40);
            shows.setValue(new TalkStep(Subject.TRADEOFF));
            assertEquals(Subject.TRADEOFF, talk().scenes().get(6).subject());
            assertTrue(page.lookup(".scene .chart-view") != null);
            workspace.undo();
            String before = headline();
            workspace.update(Message.of("present.undo.steps", 7), scenario -> scenario.withTalk(scenario.talk().with(6,
                    scene -> scene.withStep(0, scene.steps().getFirst().withWeights(
                            Map.of(Criterion.LATENCY_P95, 1.0))))));
            String own = headline();
            assertTrue(!own.equals(before), own);
            workspace.update(Message.of("view.undo.reset"), scenario -> ScenarioChanges.moveWeight(scenario, 0, 0.9));
            assertEquals(own, headline());
        });
    }

    @Test
    void stepsAreAddedAndRemoved() {
        Fx.run(() -> {
            open();
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                buttons("Add a step").getFirst().fire();
                texts.add(talk().scenes().getFirst().steps().size() + " steps");
            }
            assertEquals(List.of("2 steps", "3 steps"), texts);
            assertEquals(3 * 3 - 1, talk().builds().getFirst());
            buttons("Remove").getFirst().fire();
            assertEquals(2, talk().scenes().getFirst().steps().size());
        });
    }

    private List<Button> buttons(String text) {
        layout();
        return page.lookupAll(".pill").stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> button.getText().equals(text)).toList();
    }

    @Test
    void aSceneThatIsGoneIsNotChosenAnyMore() {
        Fx.run(() -> {
            open();
            press("scene-9");
            workspace.update(Message.of("present.undo.delete"), scenario -> scenario.withTalk(
                    new Talk(scenario.talk().scenes().subList(0, 2))));
            assertEquals("2", page.part());
            assertTrue(headline().length() > 10);
        });
    }
}
