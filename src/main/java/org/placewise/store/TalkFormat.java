package org.placewise.store;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Subject;
import org.placewise.model.scenario.Talk;
import org.placewise.model.scenario.TalkScene;
import org.placewise.model.scenario.TalkStep;

/**
 * Talks in files: {@code {"scenes": [{"seconds": 90, "steps": [{"shows": "claim"}]}]}}. A scene may have a name, a note
 * and the seconds it took in rehearsal, a step weights from 0 to 1 by criterion, and one that shows a fact its id.
 */
final class TalkFormat {
    private static final Set<String> TALK = Set.of("scenes");
    private static final Set<String> SCENE = Set.of("name", "note", "seconds", "rehearsed", "steps");
    private static final Set<String> STEP = Set.of("shows", "fact", "weights");
    private static final Set<String> CRITERIA = Arrays.stream(Criterion.values()).map(Criterion::key)
            .collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 10_000;
    private static final int LONGEST_FACT = 100;
    private static final int MOST_REHEARSED = 1_000_000;

    private TalkFormat() {
    }

    /**
     * @param node null where a file has none
     */
    static Talk read(Node node, Reading reading) throws FaultException {
        if (node == null) {
            return Talk.USUAL;
        }
        reading.expectOnly(node, TALK);
        List<TalkScene> scenes = new ArrayList<>();
        for (Node item : some(node.get("scenes"), Talk.MOST_SCENES)) {
            scenes.add(scene(item, reading));
        }
        return new Talk(scenes);
    }

    private static List<Node> some(Node list, int most) throws FaultException {
        List<Node> items = list.items();
        if (items.isEmpty()) {
            throw new FaultException("store.fault.empty", list.path());
        }
        if (items.size() > most) {
            throw new FaultException("store.fault.too_many", list.path(), items.size(), most);
        }
        return items;
    }

    private static TalkScene scene(Node item, Reading reading) throws FaultException {
        reading.expectOnly(item, SCENE);
        List<TalkStep> steps = new ArrayList<>();
        for (Node step : some(item.get("steps"), TalkScene.MOST_STEPS)) {
            steps.add(step(step, reading));
        }
        Node name = item.find("name").orElse(null);
        Node note = item.find("note").orElse(null);
        Node rehearsed = item.find("rehearsed").orElse(null);
        return new TalkScene(name == null ? null : Node.oneLine(name.text(LONGEST_NAME)),
                note == null ? null : note.isEmptyText() ? "" : note.text(LONGEST_NOTE),
                item.get("seconds").whole(TalkScene.LEAST_SECONDS, TalkScene.MOST_SECONDS),
                rehearsed == null ? null : rehearsed.whole(0, MOST_REHEARSED), steps);
    }

    private static TalkStep step(Node item, Reading reading) throws FaultException {
        reading.expectOnly(item, STEP);
        Subject subject = item.get("shows").oneOf(Subject.values(), Subject::key);
        return new TalkStep(subject, subject == Subject.FACT ? item.get("fact").text(LONGEST_FACT) : "",
                weights(item.find("weights").orElse(null), reading));
    }

    private static Map<Criterion, Double> weights(Node object, Reading reading) throws FaultException {
        Map<Criterion, Double> weights = new EnumMap<>(Criterion.class);
        if (object != null) {
            reading.expectOnly(object, CRITERIA);
            Map<String, Node> entries = object.entries();
            for (Criterion criterion : Criterion.values()) {
                if (entries.containsKey(criterion.key())) {
                    weights.put(criterion, entries.get(criterion.key()).number(0, 1));
                }
            }
            if (weights.values().stream().allMatch(weight -> weight == 0)) {
                throw new FaultException("store.fault.empty", object.path());
            }
        }
        return weights;
    }

    static void write(JsonWriter json, Talk talk) throws IOException {
        json.beginObject();
        json.name("scenes").beginArray();
        for (TalkScene scene : talk.scenes()) {
            json.beginObject();
            if (scene.name() != null) {
                json.name("name").value(scene.name());
            }
            if (scene.note() != null) {
                json.name("note").value(scene.note());
            }
            json.name("seconds").value(scene.targetSeconds());
            if (scene.rehearsedSeconds() != null) {
                json.name("rehearsed").value(scene.rehearsedSeconds());
            }
            json.name("steps").beginArray();
            for (TalkStep step : scene.steps()) {
                write(json, step);
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private static void write(JsonWriter json, TalkStep step) throws IOException {
        json.beginObject();
        json.name("shows").value(step.subject().key());
        if (!step.about().isEmpty()) {
            json.name("fact").value(step.about());
        }
        if (!step.weights().isEmpty()) {
            json.name("weights").beginObject();
            for (Map.Entry<Criterion, Double> weight : step.weights().entrySet()) {
                json.name(weight.getKey().key()).value(Decimals.of(weight.getValue()));
            }
            json.endObject();
        }
        json.endObject();
    }
}
