package org.placewise.view.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.placewise.controller.Dialogs;
import org.placewise.controller.ScenarioChanges;
import org.placewise.controller.Workspace;
import org.placewise.model.report.ReportSection;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Subject;
import org.placewise.model.scenario.Talk;
import org.placewise.model.scenario.TalkScene;
import org.placewise.model.scenario.TalkStep;
import org.placewise.model.text.Message;
import org.placewise.view.Fx;
import org.placewise.view.PresetFixture;
import org.placewise.view.chart.ChartCard;
import org.placewise.view.present.TalkWindows;

@ExtendWith(Fx.class)
class TalksTest implements Dialogs {
    private final Workspace workspace = PresetFixture.workspace("office-assistant");
    private final List<String> told = new ArrayList<>();
    private final List<Question> asked = new ArrayList<>();
    private final StackPane root = new StackPane();
    private final Talks talks = new Talks(workspace, this, () -> root);
    private int answer;

    private Talk talk() {
        return workspace.scenario().talk();
    }

    private TalkStep last() {
        return talk().scenes().getLast().steps().getFirst();
    }

    @Test
    void aPageIsCapturedWithTheWeightsAsTheyAreInOneStep() {
        workspace.update(Message.of("view.undo.reset"), scenario -> ScenarioChanges.moveWeight(scenario, 0, 0.5));
        int before = workspace.position();
        talks.capture("compare");
        assertEquals(before + 1, workspace.position());
        assertEquals(10, talk().scenes().size());
        assertEquals(Subject.COMPARISON, last().subject());
        assertEquals(ScenarioChanges.weightsByCriterion(workspace.scenario()), last().weights());
        assertEquals(List.of("present.captured"), told);
        workspace.undo();
        assertEquals(Talk.USUAL, talk());
    }

    @Test
    void everyPageOfChartsAndEverySectionOfTheReportHasSomethingToShow() {
        for (String page : List.of("compare", "latency", "cost", "power", "sensitivity")) {
            talks.capture(page);
        }
        for (ReportSection section : ReportSection.values()) {
            talks.capture("report:" + section.key());
        }
        assertEquals(9 + 5 + ReportSection.values().length, talk().scenes().size());
        assertEquals(Set.of("present.captured"), new HashSet<>(told));
        talks.capture("data:need");
        talks.capture("present:2");
        assertEquals(List.of("present.capture.none", "present.capture.none"), told.subList(told.size() - 2, told.size()));
    }

    @Test
    void aFullTalkTakesNoMore() {
        Talk full = new Talk(Collections.nCopies(Talk.MOST_SCENES, TalkScene.of(new TalkStep(Subject.CLAIM))));
        workspace.update(Message.of("present.undo.usual"), scenario -> scenario.withTalk(full));
        talks.capture("compare");
        assertEquals(full, talk());
        assertEquals(List.of("present.capture.full"), told);
    }

    /** Whoever adds a chart to a page and gives its card no key, or a key that no scene knows, is told here. */
    @Test
    void everyChartOfThePagesIsCapturedWhileItHasTheFocus() {
        Fx.run(() -> {
            Set<Subject> captured = new HashSet<>();
            new Scene(root, 1440, 900);
            for (Page page : PagesTest.pages(PresetFixture.ui(Locale.ENGLISH, workspace))) {
                if (Arrays.stream(Subject.values()).anyMatch(subject -> subject.page().equals(Optional.of(page.key())))) {
                    Region content = page.content();
                    root.getChildren().setAll(content);
                    page.show(workspace.comparisonProperty().get());
                    root.applyCss();
                    root.layout();
                    for (Node node : TestWindow.nodes(content)) {
                        if (node instanceof ChartCard card && card.view() != null) {
                            card.view().requestFocus();
                            talks.capture(page.key());
                            captured.add(last().subject());
                            assertFalse(card.key().isEmpty(), page.key());
                        }
                    }
                }
            }
            Set<Subject> charts = new HashSet<>(Arrays.stream(Subject.values())
                    .filter(subject -> subject.page().isPresent()).toList());
            // What another tab of the page shows cannot have the focus here.
            charts.removeAll(captured);
            charts.removeAll(Set.of(Subject.PROFILES, Subject.CASH, Subject.TRAFFIC));
            assertEquals(Set.of(), charts);
            assertTrue(captured.contains(Subject.COMPARISON));
        });
    }

    private static Scenario moved(Scenario scenario) {
        return ScenarioChanges.moveWeight(scenario, 0, 0.5);
    }

    @Test
    void whatWasMovedIsKeptOrNotAsOneStep() {
        Scenario opened = workspace.scenario();
        answer = 1;
        talks.end(new TalkWindows.Outcome(moved(opened), false, List.of()));
        assertEquals(opened, workspace.scenario());
        assertEquals(1, asked.size());
        assertEquals(opened.criteria().size(), asked.getFirst().details().size());
        answer = 0;
        talks.end(new TalkWindows.Outcome(moved(opened), false, List.of()));
        assertEquals(moved(opened), workspace.scenario());
        assertEquals(1, workspace.position());
    }

    @Test
    void nobodyIsAskedWhereNothingWasMoved() {
        talks.end(new TalkWindows.Outcome(workspace.scenario(), false, List.of(1, 2)));
        assertEquals(List.of(), asked);
        assertEquals(0, workspace.position());
    }

    @Test
    void aRehearsalLeavesTheTimesOfTheScenesThatWereReached() {
        List<Integer> seconds = List.of(70, 50, 0, 0, 0, 0, 0, 0, 0);
        talks.end(new TalkWindows.Outcome(workspace.scenario(), true, seconds));
        assertEquals(70, talk().scenes().getFirst().rehearsedSeconds());
        assertEquals(null, talk().scenes().get(2).rehearsedSeconds());
        assertEquals(1, workspace.position());
    }

    @Override
    public Optional<Path> askOpen(Kind kind) {
        throw new AssertionError();
    }

    @Override
    public Optional<Path> askSave(Kind kind, String name) {
        throw new AssertionError();
    }

    @Override
    public int choose(Question question) {
        asked.add(question);
        return answer;
    }

    @Override
    public void tell(Message message) {
        told.add(message.key());
    }

    @Override
    public void list(Message title, List<Message> sentences) {
        throw new AssertionError();
    }
}
