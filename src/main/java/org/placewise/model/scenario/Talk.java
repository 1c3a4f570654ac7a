package org.placewise.model.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The scenes of a talk on a scenario.
 *
 * @param scenes from 1 to {@link #MOST_SCENES}
 */
public record Talk(List<TalkScene> scenes) {
    public static final int MOST_SCENES = 99;
    /** The talk that every scenario has before somebody changes it: from the report's claim to the verdict. */
    public static final Talk USUAL = new Talk(Subject.USUAL.stream().map(TalkStep::new).map(TalkScene::of).toList());

    /**
     * Where a talk stands.
     *
     * @param scene  its number, from 0
     * @param step   of those that the scene was given, from 0
     * @param build  of the step's subject, from 0
     */
    public record Moment(TalkScene shown, int scene, int step, int build) {
        /** What is shown. */
        public TalkStep state() {
            return shown.steps().get(step);
        }
    }

    public Talk {
        scenes = List.copyOf(scenes);
        if (scenes.isEmpty() || scenes.size() > MOST_SCENES) {
            throw new IllegalArgumentException(scenes.size() + " scenes");
        }
    }

    /** How many further steps each scene has. */
    public List<Integer> builds() {
        return scenes.stream().map(TalkScene::builds).toList();
    }

    /**
     * What is shown at a step of a scene.
     *
     * @param step from 0 to the scene's builds
     */
    public Moment at(int scene, int step) {
        TalkScene shown = scenes.get(scene);
        int left = step;
        for (int i = 0; i < shown.steps().size(); i++) {
            int own = shown.steps().get(i).subject().builds();
            if (left <= own) {
                return new Moment(shown, scene, i, left);
            }
            left -= own + 1;
        }
        throw new IndexOutOfBoundsException("scene " + scene + " step " + step);
    }

    /** A scene as it stands when all of it is shown. */
    public Moment complete(int scene) {
        return at(scene, scenes.get(scene).builds());
    }

    public int targetSeconds() {
        return scenes.stream().mapToInt(TalkScene::targetSeconds).sum();
    }

    /** How long it took when all of it was rehearsed last; empty where a scene was not. */
    public Optional<Integer> rehearsedSeconds() {
        return scenes.stream().anyMatch(scene -> scene.rehearsedSeconds() == null) ? Optional.empty()
                : Optional.of(scenes.stream().mapToInt(TalkScene::rehearsedSeconds).sum());
    }

    public Talk with(int index, UnaryOperator<TalkScene> change) {
        List<TalkScene> changed = new ArrayList<>(scenes);
        changed.set(index, change.apply(changed.get(index)));
        return new Talk(changed);
    }

    /**
     * With one scene more.
     *
     * @param index where it will stand
     */
    public Talk withAdded(int index, TalkScene scene) {
        List<TalkScene> changed = new ArrayList<>(scenes);
        changed.add(index, scene);
        return new Talk(changed);
    }

    /** Without a scene; the only one stays. */
    public Talk without(int index) {
        List<TalkScene> changed = new ArrayList<>(scenes);
        if (changed.size() > 1) {
            changed.remove(index);
        }
        return new Talk(changed);
    }

    /** With a scene in another place; unchanged where there is no such place. */
    public Talk moved(int from, int to) {
        if (to < 0 || to >= scenes.size()) {
            return this;
        }
        List<TalkScene> changed = new ArrayList<>(scenes);
        changed.add(to, changed.remove(from));
        return new Talk(changed);
    }

    /** With a scene as further steps of the one before it; unchanged where there is none, or it would be too long. */
    public Talk joined(int index) {
        if (index == 0 || scenes.get(index - 1).steps().size() + scenes.get(index).steps().size()
                > TalkScene.MOST_STEPS) {
            return this;
        }
        return with(index - 1, scene -> scene.followedBy(scenes.get(index))).without(index);
    }

    /** With the last step of a scene as a scene of its own after it; unchanged where it has only one. */
    public Talk split(int index) {
        List<TalkStep> steps = scenes.get(index).steps();
        return steps.size() == 1 || scenes.size() == MOST_SCENES ? this
                : with(index, scene -> scene.withSteps(steps.subList(0, steps.size() - 1)))
                        .withAdded(index + 1, TalkScene.of(steps.getLast()));
    }
}
