package org.placewise.model.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A scene of a talk.
 *
 * @param name            given by the user; null: what its first step shows
 * @param note            for the speaker; null: the one that belongs to what its first step shows
 * @param targetSeconds   how long it should take, from {@link #LEAST_SECONDS} to {@link #MOST_SECONDS}
 * @param rehearsedSeconds how long it took when it was rehearsed last; null where it was not
 * @param steps           shown one after the other, from 1 to {@link #MOST_STEPS}
 */
public record TalkScene(String name, String note, int targetSeconds, Integer rehearsedSeconds, List<TalkStep> steps) {
    public static final int LEAST_SECONDS = 5;
    public static final int MOST_SECONDS = 3600;
    public static final int MOST_STEPS = 20;

    public TalkScene {
        steps = List.copyOf(steps);
        Objects.checkIndex(targetSeconds - LEAST_SECONDS, MOST_SECONDS - LEAST_SECONDS + 1);
        if (steps.isEmpty() || steps.size() > MOST_STEPS || rehearsedSeconds != null && rehearsedSeconds < 0) {
            throw new IllegalArgumentException(steps.size() + " steps, rehearsed " + rehearsedSeconds);
        }
    }

    /** A scene of one step as it comes. */
    public static TalkScene of(TalkStep step) {
        return new TalkScene(null, null, step.subject().targetSeconds(), null, List.of(step));
    }

    /** What its first step shows. */
    public Subject subject() {
        return steps.getFirst().subject();
    }

    /** How many further steps it has, those of the subjects among them. */
    public int builds() {
        return steps.stream().mapToInt(step -> step.subject().builds() + 1).sum() - 1;
    }

    public TalkScene withName(String other) {
        return new TalkScene(other, note, targetSeconds, rehearsedSeconds, steps);
    }

    public TalkScene withNote(String other) {
        return new TalkScene(name, other, targetSeconds, rehearsedSeconds, steps);
    }

    public TalkScene withTarget(int seconds) {
        return new TalkScene(name, note, seconds, rehearsedSeconds, steps);
    }

    public TalkScene withRehearsed(Integer seconds) {
        return new TalkScene(name, note, targetSeconds, seconds, steps);
    }

    public TalkScene withSteps(List<TalkStep> other) {
        return new TalkScene(name, note, targetSeconds, rehearsedSeconds, other);
    }

    /** With another step in the place of one. */
    public TalkScene withStep(int index, TalkStep other) {
        List<TalkStep> changed = new ArrayList<>(steps);
        changed.set(index, other);
        return withSteps(changed);
    }

    /** Goes on with the steps of another scene, in the time of both; its own name and note stay. */
    public TalkScene followedBy(TalkScene other) {
        return new TalkScene(name, note, Math.min(MOST_SECONDS, targetSeconds + other.targetSeconds), null,
                Stream.concat(steps.stream(), other.steps.stream()).toList());
    }
}
