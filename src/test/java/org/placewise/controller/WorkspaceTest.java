package org.placewise.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;
import org.placewise.view.Samples;

class WorkspaceTest {
    private static final Message NAME = Message.of("view.undo.reset");
    private static final Message OTHER = Message.of("view.undo.lock");

    private final Scenario initial = Samples.scenario("ai-glasses");
    private final Workspace workspace = Samples.workspace(initial);

    private static UnaryOperator<Scenario> named(String name) {
        return scenario -> scenario.withName(name);
    }

    @Test
    void aChangeIsComparedAndCanBeTakenBack() {
        workspace.update(NAME, named("a"));
        assertEquals("a", workspace.comparisonProperty().get().scenario().name());
        assertEquals(NAME, workspace.state().undo().orElseThrow().arguments().getFirst());
        workspace.undo();
        assertSame(initial, workspace.scenario());
        assertEquals(initial, workspace.comparisonProperty().get().scenario());
        assertEquals(NAME, workspace.state().redo().orElseThrow().arguments().getFirst());
        workspace.redo();
        assertEquals("a", workspace.scenario().name());
    }

    @Test
    void aChangeThatAltersNothingLeavesNoStep() {
        workspace.update(NAME, named(null));
        assertEquals(Optional.empty(), workspace.state().undo());
        assertFalse(workspace.state().edited());
    }

    @Test
    void aDragIsOneStepAndTheNextDragAnother() {
        for (String drag : List.of("x", "y")) {
            workspace.beginGesture();
            workspace.update(NAME, named(drag + 1));
            workspace.update(NAME, named(drag + 2));
            workspace.endGesture();
        }
        workspace.undo();
        assertEquals("x2", workspace.scenario().name());
        workspace.undo();
        assertSame(initial, workspace.scenario());
    }

    @Test
    void nudgesInARowAreOneStepUntilSomethingElseHappens() {
        workspace.nudge(NAME, named("1"));
        workspace.nudge(NAME, named("2"));
        workspace.nudge(OTHER, named("3"));
        workspace.update(NAME, named("4"));
        workspace.nudge(NAME, named("5"));
        for (String expected : List.of("4", "3", "2")) {
            workspace.undo();
            assertEquals(expected, workspace.scenario().name());
        }
        workspace.undo();
        assertSame(initial, workspace.scenario());
        workspace.redo();
        workspace.nudge(NAME, named("6"));
        workspace.undo();
        assertEquals("2", workspace.scenario().name());
    }

    @Test
    void editedMeansDifferentFromWhatWasSaved() {
        workspace.update(NAME, named("a"));
        assertTrue(workspace.state().edited());
        workspace.undo();
        assertFalse(workspace.state().edited());
        workspace.redo();
        Path file = Path.of("a.placewise");
        Scenario written = workspace.scenario();
        workspace.update(NAME, named("changed while it was written"));
        workspace.markSaved(written, file);
        assertTrue(workspace.state().edited());
        assertEquals(Optional.of(file), workspace.state().file());
        workspace.undo();
        assertFalse(workspace.state().edited());
    }

    @Test
    void openingForgetsTheHistory() {
        workspace.update(NAME, named("a"));
        Scenario opened = Samples.scenario("security-video");
        workspace.open(opened, null);
        assertEquals(Optional.empty(), workspace.state().undo());
        assertSame(opened, workspace.origin());
        assertEquals(opened, workspace.comparisonProperty().get().scenario());
    }

    @Test
    void onlyTheLatestOfSeveralTasksIsPublished() {
        Deque<Runnable> background = new ArrayDeque<>();
        Deque<Runnable> screen = new ArrayDeque<>();
        List<String> published = new ArrayList<>();
        List<Throwable> failed = new ArrayList<>();
        LatestTask<String> task = new LatestTask<>(background::add, screen::add, published::add, failed::add);
        task.request(() -> "overtaken before it began");
        task.request(() -> "overtaken before it was shown");
        background.removeFirst().run();
        background.removeFirst().run();
        task.request(() -> "latest");
        background.removeFirst().run();
        screen.forEach(Runnable::run);
        assertEquals(List.of("latest"), published);
        task.request(() -> {
            throw new IllegalStateException("failed");
        });
        screen.clear();
        background.removeFirst().run();
        screen.removeFirst().run();
        assertEquals("failed", failed.getFirst().getMessage());
        assertEquals(List.of("latest"), published);
    }
}
