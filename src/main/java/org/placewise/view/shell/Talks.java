package org.placewise.view.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.placewise.controller.Dialogs;
import org.placewise.controller.ScenarioChanges;
import org.placewise.controller.Workspace;
import org.placewise.model.difference.Difference;
import org.placewise.model.difference.Differences;
import org.placewise.model.report.ReportSection;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Subject;
import org.placewise.model.scenario.Talk;
import org.placewise.model.scenario.TalkScene;
import org.placewise.model.scenario.TalkStep;
import org.placewise.model.text.Message;
import org.placewise.view.chart.ChartCard;
import org.placewise.view.present.TalkWindows;

/** The way between the window and talks: starts them, makes scenes of what is in front, and takes back what they bring. */
final class Talks {
    private final Workspace workspace;
    private final Dialogs dialogs;
    private final Supplier<Parent> root;
    private TalkWindows windows;

    /**
     * @param root of the window
     */
    Talks(Workspace workspace, Dialogs dialogs, Supplier<Parent> root) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.root = root;
    }

    void use(TalkWindows offered) {
        windows = offered;
        windows.onEnd(this::end);
    }

    /**
     * @param scene from 0
     */
    void present(int scene) {
        if (windows != null) {
            windows.start(root.get().getScene().getWindow(), workspace.scenario(), scene);
        }
    }

    void rehearse() {
        if (windows != null) {
            windows.rehearse(root.get().getScene().getWindow(), workspace.scenario());
        }
    }

    /**
     * Adds a scene of what is in front, with the weights as they are, at the end of the talk.
     *
     * @param place page and its part
     */
    void capture(String place) {
        Talk talk = workspace.scenario().talk();
        Optional<TalkStep> step = step(place);
        if (step.isEmpty()) {
            dialogs.tell(Message.of("present.capture.none"));
        } else if (talk.scenes().size() == Talk.MOST_SCENES) {
            dialogs.tell(Message.of("present.capture.full", Talk.MOST_SCENES));
        } else {
            TalkScene scene = TalkScene.of(step.get().withWeights(ScenarioChanges.weightsByCriterion(
                    workspace.scenario())));
            workspace.update(Message.of("present.undo.capture"),
                    scenario -> scenario.withTalk(talk.withAdded(talk.scenes().size(), scene)));
            dialogs.tell(Message.of("present.captured", talk.scenes().size() + 1));
        }
    }

    private Optional<TalkStep> step(String place) {
        String[] parts = place.split(":", 2);
        Optional<Subject> focused = focusedChart().flatMap(chart -> Subject.of(parts[0], chart));
        if (focused.isPresent()) {
            return focused.map(TalkStep::new);
        }
        return switch (parts[0]) {
            case "compare" -> Optional.of(new TalkStep(Subject.COMPARISON));
            case "latency" -> Optional.of(new TalkStep(Subject.ANATOMY));
            case "cost" -> Optional.of(new TalkStep(Subject.MONTH));
            case "power" -> Optional.of(new TalkStep(Subject.WATTS));
            case "sensitivity" -> Optional.of(new TalkStep(Subject.FLIP));
            case "report" -> parts.length < 2 ? Optional.empty() : figure(parts[1]);
            default -> Optional.empty();
        };
    }

    /** What a section of the report begins with. */
    private static Optional<TalkStep> figure(String part) {
        return Arrays.stream(ReportSection.values()).filter(section -> section.key().equals(part)).findFirst()
                .map(section -> switch (section) {
                    case SHARE -> new TalkStep(Subject.DEMAND);
                    case TOKENS -> new TalkStep(Subject.PRICES);
                    case POWER -> new TalkStep(Subject.POWER);
                    default -> new TalkStep(Subject.FACT, section.ids().getFirst(), Map.of());
                });
    }

    /** The chart that has the focus, or in whose card a control has it. */
    private Optional<String> focusedChart() {
        Node node = root.get().getScene() == null ? null : root.get().getScene().getFocusOwner();
        while (node != null && !(node instanceof ChartCard)) {
            node = node.getParent();
        }
        return node instanceof ChartCard card ? Optional.of(card.key()) : Optional.empty();
    }

    /** What was moved before the audience is kept or not as a whole, and can be undone as one. */
    void end(TalkWindows.Outcome outcome) {
        if (outcome.rehearsal()) {
            keepTimes(outcome.seconds());
        }
        Scenario reached = outcome.reached();
        List<Message> moved = Differences.between(workspace.scenario(),
                ScenarioChanges.resetWeights(workspace.scenario(), reached), workspace.catalogue()).stream()
                .map(Difference::sentence).toList();
        if (!moved.isEmpty() && dialogs.choose(new Dialogs.Question(Message.of("present.keep.title"),
                Message.of("present.keep"), moved, List.of(Message.of("present.keep.keep"),
                Message.of("present.keep.discard")))) == 0) {
            workspace.update(Message.of("present.undo.keep"),
                    scenario -> ScenarioChanges.resetWeights(scenario, reached));
        }
    }

    /** Only scenes that were reached have a time. */
    private void keepTimes(List<Integer> seconds) {
        workspace.update(Message.of("present.undo.rehearse"), scenario -> {
            List<TalkScene> scenes = scenario.talk().scenes();
            return scenes.size() != seconds.size() ? scenario : scenario.withTalk(new Talk(IntStream.range(0,
                    scenes.size()).mapToObj(i -> seconds.get(i) == 0 ? scenes.get(i)
                    : scenes.get(i).withRehearsed(seconds.get(i))).toList()));
        });
    }
}
