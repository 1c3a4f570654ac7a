package org.placewise.model.talk;

import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Where a talk stands. A pure state machine: a key and the time lead from one state to the next, and whoever shows it
 * only draws the state.
 *
 * @param builds   how many further steps each scene has, by scene; 0 where it stands at once
 * @param scene    shown now, from 0
 * @param step     of the scene, 0 to its builds
 * @param marked   scene that is marked in the overview
 * @param screen   what covers the audience's view
 * @param layer    what lies over the scene
 * @param light    what leads the eye
 * @param size     of spotlight or pointer, in steps from {@link #LEAST_SIZE} to {@link #MOST_SIZE}
 * @param zoom     in steps of a quarter, from 0 to {@link #MOST_ZOOM}
 * @param held     what the audience goes on seeing since it was frozen; null where it follows
 * @param speaker  whether the speaker's own window is wanted
 * @param swapped  whether audience and speaker have changed screens
 * @param digits   of a scene's number, typed so far
 * @param sweep    how long a weight has been running from nothing to all; null where none is
 * @param clock    of the talk
 * @param enteredMs when the present scene was entered
 * @param spentMs  on each scene before that, in milliseconds
 * @param escapedMs when leaving was asked for; negative where it was not
 * @param over     whether the talk has been left
 */
public record Presenter(List<Integer> builds, int scene, int step, int marked, Screen screen, Layer layer, Light light,
                        int size, int zoom, Position held, boolean speaker, boolean swapped, String digits,
                        Clock sweep, Clock clock, double enteredMs, List<Double> spentMs, double escapedMs, boolean over) {
    /** A second Esc must follow within this time. */
    public static final double ESCAPE_WITHIN_MS = 2000;
    /** A weight runs from nothing to all in this time. */
    public static final double SWEEP_MS = 8000;
    public static final int LEAST_SIZE = 1;
    public static final int MOST_SIZE = 8;
    public static final int MOST_ZOOM = 8;
    private static final int USUAL_SIZE = 4;
    private static final int MOST_DIGITS = 3;
    private static final double NEVER = -1;

    /** What the audience sees in place of the talk. */
    public enum Screen { SCENE, BLACK, WHITE }

    /** What lies over the scene. */
    public enum Layer { NONE, OVERVIEW, HELP }

    /** What leads the eye. */
    public enum Light { NONE, SPOTLIGHT, POINTER }

    /** What must happen besides showing the next state. */
    public enum Effect { NONE, FREEZE, PUBLISH, DISCARD, PLAY, STOP, LEAVE }

    /** A step of a scene, both from 0. */
    public record Position(int scene, int step) {
    }

    /** A state and what it asks for. */
    public record Next(Presenter state, Effect effect) {
    }

    public Presenter {
        builds = List.copyOf(builds);
        spentMs = List.copyOf(spentMs);
        Objects.checkIndex(scene, builds.size());
        Objects.checkIndex(marked, builds.size());
        Objects.checkIndex(step, builds.get(scene) + 1);
        if (held != null) {
            Objects.checkIndex(held.scene, builds.size());
            Objects.checkIndex(held.step, builds.get(held.scene) + 1);
        }
    }

    /**
     * The start of a talk.
     *
     * @param builds by scene, at least one
     * @param from   the first scene to show
     */
    public static Presenter start(List<Integer> builds, int from, double nowMs) {
        return new Presenter(builds, from, 0, from, Screen.SCENE, Layer.NONE, Light.NONE, USUAL_SIZE, 0, null, false,
                false, "", null, Clock.startedAt(nowMs), nowMs, Collections.nCopies(builds.size(), 0.0), NEVER, false);
    }

    /** A scene with all its steps, for those who are shown it outside a talk. */
    public static Presenter complete(List<Integer> builds, int scene) {
        Draft edit = new Draft(start(builds, scene, 0));
        edit.step = builds.get(scene);
        return edit.done();
    }

    public int scenes() {
        return builds.size();
    }

    public boolean frozen() {
        return held != null;
    }

    /** Where the speaker is. */
    public Position position() {
        return new Position(scene, step);
    }

    /** Where the audience is. */
    public Position seen() {
        return held == null ? position() : held;
    }

    /** Whether a weight is being swept, or waits on its way. */
    public boolean sweeping() {
        return sweep != null;
    }

    /** How far the swept weight has come, from 0 to 1. */
    public double swept(double nowMs) {
        return Math.min(1, sweep.elapsedMs(nowMs) / SWEEP_MS);
    }

    /** Ends a sweep whose time has passed. */
    public Next tick(double nowMs) {
        if (sweep == null || swept(nowMs) < 1) {
            return new Next(this, Effect.NONE);
        }
        Draft edit = new Draft(this);
        edit.sweep = null;
        return new Next(edit.done(), Effect.STOP);
    }

    /** Whether a second Esc would leave. */
    public boolean isLeaving(double nowMs) {
        return escapedMs >= 0 && nowMs - escapedMs <= ESCAPE_WITHIN_MS;
    }

    /** Time spent on a scene so far, in milliseconds. */
    public double spentMs(int which, double nowMs) {
        return spentMs.get(which) + (which == scene ? Math.max(0, nowMs - enteredMs) : 0);
    }

    /** A digit of a scene's number; Enter goes there. */
    public Presenter digit(int digit, double nowMs) {
        Draft edit = new Draft(this);
        edit.escapedMs = NEVER;
        if (screen != Screen.SCENE) {
            edit.screen = Screen.SCENE;
        } else if (digits.length() < MOST_DIGITS) {
            edit.digits = digits + digit;
        }
        return edit.done();
    }

    /** What a command leads to. */
    public Next press(Command command, double nowMs) {
        Draft edit = new Draft(this);
        if (over || command == Command.STAY && screen == Screen.SCENE) {
            return new Next(this, Effect.NONE);
        }
        boolean leaving = isLeaving(nowMs);
        edit.escapedMs = NEVER;
        if (screen != Screen.SCENE) {
            // While blank, the next key only un-blanks.
            edit.screen = Screen.SCENE;
            return new Next(edit.done(), Effect.NONE);
        }
        edit.digits = "";
        Effect wanted = !digits.isEmpty() && (command == Command.NEXT || command == Command.CHOOSE) ? goTo(edit, nowMs)
                : command == Command.LEAVE ? leave(edit, leaving, nowMs)
                : layer == Layer.OVERVIEW && inOverview(edit, command, nowMs) ? Effect.NONE
                : act(edit, command, nowMs);
        boolean elsewhere = edit.scene != scene || edit.step != step;
        if (sweep != null && elsewhere) {
            edit.sweep = null;
        }
        Effect effect = wanted == Effect.NONE && sweep != null && edit.sweep == null ? Effect.STOP : wanted;
        return new Next(edit.done(), effect);
    }

    private Effect goTo(Draft edit, double nowMs) {
        edit.enter(Math.clamp(Integer.parseInt(digits) - 1, 0, scenes() - 1), nowMs);
        return Effect.NONE;
    }

    /** Esc leaves one level. */
    private Effect leave(Draft edit, boolean leaving, double nowMs) {
        if (!digits.isEmpty()) {
            return Effect.NONE;
        }
        if (layer != Layer.NONE) {
            edit.layer = Layer.NONE;
        } else if (light != Light.NONE) {
            edit.light = Light.NONE;
        } else if (zoom != 0) {
            edit.zoom = 0;
        } else if (sweep != null) {
            edit.sweep = null;
        } else if (leaving) {
            edit.over = true;
            return Effect.LEAVE;
        } else {
            edit.escapedMs = nowMs;
        }
        return Effect.NONE;
    }

    /** Moves the mark; whether the command means something there. */
    private boolean inOverview(Draft edit, Command command, double nowMs) {
        switch (command) {
            case NEXT -> edit.marked = Math.min(marked + 1, scenes() - 1);
            case PREVIOUS -> edit.marked = Math.max(marked - 1, 0);
            case FIRST -> edit.marked = 0;
            case LAST -> edit.marked = scenes() - 1;
            case OVERVIEW, CHOOSE -> {
                edit.layer = Layer.NONE;
                edit.enter(marked, nowMs);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private Effect act(Draft edit, Command command, double nowMs) {
        switch (command) {
            case NEXT, CHOOSE -> forward(edit, nowMs);
            case PREVIOUS -> back(edit, nowMs);
            case FIRST -> edit.enter(0, nowMs);
            case LAST -> edit.enter(scenes() - 1, nowMs);
            case OVERVIEW -> {
                edit.layer = Layer.OVERVIEW;
                edit.marked = scene;
            }
            case HELP -> edit.layer = layer == Layer.HELP ? Layer.NONE : Layer.HELP;
            case BLACK -> edit.screen = Screen.BLACK;
            case WHITE -> edit.screen = Screen.WHITE;
            case SPOTLIGHT -> edit.light = light == Light.SPOTLIGHT ? Light.NONE : Light.SPOTLIGHT;
            case POINTER -> edit.light = light == Light.POINTER ? Light.NONE : Light.POINTER;
            case SMALLER -> edit.size = Math.max(LEAST_SIZE, size - 1);
            case LARGER -> edit.size = Math.min(MOST_SIZE, size + 1);
            case ZOOM_IN -> edit.zoom = Math.min(MOST_ZOOM, zoom + 1);
            case ZOOM_OUT -> edit.zoom = Math.max(0, zoom - 1);
            case ZOOM_RESET -> edit.zoom = 0;
            case TIMER -> edit.clock = clock.toggled(nowMs);
            case TIMER_RESET -> edit.clock = clock.reset(nowMs);
            case SPEAKER -> edit.speaker = !speaker;
            case SWAP -> edit.swapped = !swapped;
            case PLAY -> {
                edit.sweep = sweep == null ? Clock.startedAt(nowMs) : sweep.toggled(nowMs);
                return sweep == null ? Effect.PLAY : Effect.NONE;
            }
            case FREEZE -> {
                edit.held = frozen() ? null : position();
                return frozen() ? Effect.PUBLISH : Effect.FREEZE;
            }
            case DISCARD -> {
                return discard(edit, nowMs);
            }
            case LEAVE, STAY -> {
                // Both have their own way.
            }
        }
        return Effect.NONE;
    }

    /** Everything that the audience has not seen is taken back. */
    private Effect discard(Draft edit, double nowMs) {
        if (!frozen()) {
            return Effect.NONE;
        }
        if (held.scene != scene) {
            edit.enter(held.scene, nowMs);
        }
        edit.step = held.step;
        edit.held = null;
        edit.sweep = null;
        return Effect.DISCARD;
    }

    private void forward(Draft edit, double nowMs) {
        if (step < builds.get(scene)) {
            edit.step = step + 1;
        } else if (scene + 1 < scenes()) {
            edit.enter(scene + 1, nowMs);
        }
    }

    /** Back shows a scene as it stood when it was left: complete. */
    private void back(Draft edit, double nowMs) {
        if (step > 0) {
            edit.step = step - 1;
        } else if (scene > 0) {
            edit.enter(scene - 1, nowMs);
            edit.step = builds.get(scene - 1);
        }
    }
}
