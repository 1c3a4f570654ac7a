package org.placewise.model.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewise.model.talk.Presenter.Effect;
import org.placewise.model.talk.Presenter.Layer;
import org.placewise.model.talk.Presenter.Light;
import org.placewise.model.talk.Presenter.Screen;

class PresenterTest {
    private static final List<Integer> BUILDS = List.of(1, 0, 2);

    private static Presenter start() {
        return Presenter.start(BUILDS, 0, 0);
    }

    private static Presenter after(Command... commands) {
        Presenter state = start();
        for (Command command : commands) {
            state = state.press(command, 100).state();
        }
        return state;
    }

    private static String place(Presenter state) {
        return state.scene() + "." + state.step();
    }

    @Test
    void nextWalksThroughEveryStepAndStaysAtTheEnd() {
        List<String> places = new ArrayList<>();
        Presenter state = start();
        for (int i = 0; i < 7; i++) {
            places.add(place(state));
            state = state.press(Command.NEXT, 0).state();
        }
        assertEquals(List.of("0.0", "0.1", "1.0", "2.0", "2.1", "2.2", "2.2"), places);
    }

    @Test
    void previousIsTheWayBack() {
        Presenter state = after(Command.LAST);
        List<String> places = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            places.add(place(state));
            state = state.press(Command.PREVIOUS, 0).state();
        }
        assertEquals(List.of("2.0", "1.0", "0.1", "0.0", "0.0"), places);
    }

    @Test
    void aNumberAndEnterGoToAScene() {
        assertEquals("2.0", place(start().digit(3, 0).press(Command.NEXT, 0).state()));
        assertEquals("2.0", place(start().digit(9, 0).digit(9, 0).press(Command.NEXT, 0).state()));
        assertEquals("0.0", place(start().digit(0, 0).press(Command.NEXT, 0).state()));
        assertEquals("0.1", place(start().digit(3, 0).press(Command.LEAVE, 0).state().press(Command.NEXT, 0).state()));
    }

    @ParameterizedTest
    @EnumSource(Command.class)
    void whileBlankAnyKeyOnlyUnblanks(Command command) {
        for (Command blank : List.of(Command.BLACK, Command.WHITE)) {
            Presenter blanked = after(blank);
            Presenter.Next next = blanked.press(command, 200);
            assertEquals(Effect.NONE, next.effect());
            assertEquals(start(), next.state());
        }
        assertEquals(start(), after(Command.BLACK).digit(2, 0));
    }

    @Test
    void freezingAndPublishing() {
        Presenter.Next frozen = start().press(Command.FREEZE, 0);
        assertEquals(Effect.FREEZE, frozen.effect());
        assertTrue(frozen.state().frozen());
        Presenter.Next published = frozen.state().press(Command.FREEZE, 0);
        assertEquals(Effect.PUBLISH, published.effect());
        assertFalse(published.state().frozen());
        Presenter.Next discarded = frozen.state().press(Command.DISCARD, 0);
        assertEquals(Effect.DISCARD, discarded.effect());
        assertFalse(discarded.state().frozen());
        assertEquals(Effect.NONE, start().press(Command.DISCARD, 0).effect());
    }

    @Test
    void whileFrozenTheAudienceStaysWhereItWas() {
        Presenter ahead = after(Command.NEXT, Command.FREEZE, Command.NEXT, Command.NEXT);
        assertEquals("2.0", place(ahead));
        assertEquals(new Presenter.Position(0, 1), ahead.seen());
        Presenter published = ahead.press(Command.FREEZE, 0).state();
        assertEquals(new Presenter.Position(2, 0), published.seen());
        Presenter discarded = ahead.press(Command.DISCARD, 0).state();
        assertEquals("0.1", place(discarded));
        assertEquals(new Presenter.Position(0, 1), discarded.seen());
    }

    @Test
    void aSweepRunsPausesAndEndsByItself() {
        Presenter.Next begun = start().press(Command.PLAY, 1000);
        assertEquals(Effect.PLAY, begun.effect());
        assertEquals(0.25, begun.state().swept(3000));
        Presenter.Next held = begun.state().press(Command.PLAY, 3000);
        assertEquals(Effect.NONE, held.effect());
        assertEquals(0.25, held.state().swept(9000));
        Presenter on = held.state().press(Command.PLAY, 10_000).state();
        assertEquals(0.5, on.swept(12_000));
        assertEquals(Effect.NONE, on.tick(15_999).effect());
        assertEquals(Effect.STOP, on.tick(16_000).effect());
        assertFalse(on.tick(16_000).state().sweeping());
    }

    @Test
    void escAndAnotherStepEndASweep() {
        Presenter swept = start().press(Command.PLAY, 0).state();
        Presenter.Next left = swept.press(Command.LEAVE, 100);
        assertEquals(Effect.STOP, left.effect());
        assertFalse(left.state().sweeping());
        assertFalse(left.state().isLeaving(100));
        Presenter.Next elsewhere = swept.press(Command.NEXT, 100);
        assertEquals(Effect.STOP, elsewhere.effect());
        assertEquals("0.1", place(elsewhere.state()));
        assertEquals(Effect.STOP, swept.digit(3, 0).press(Command.CHOOSE, 0).effect());
        assertEquals(Effect.NONE, swept.press(Command.SPOTLIGHT, 100).effect());
    }

    @Test
    void enterGoesToTheMarkedSceneAndOtherwiseOn() {
        assertEquals("2.0", place(after(Command.OVERVIEW, Command.LAST, Command.CHOOSE)));
        assertEquals(Layer.NONE, after(Command.OVERVIEW, Command.LAST, Command.CHOOSE).layer());
        assertEquals("0.1", place(after(Command.CHOOSE)));
    }

    @Test
    void aSceneCanBeShownComplete() {
        assertEquals("2.2", place(Presenter.complete(BUILDS, 2)));
    }

    @Test
    void escLeavesOneLevelAndAsksTwiceOnTheFirst() {
        assertEquals(Layer.NONE, after(Command.HELP, Command.LEAVE).layer());
        assertEquals(Light.NONE, after(Command.SPOTLIGHT, Command.LEAVE).light());
        assertEquals(0, after(Command.ZOOM_IN, Command.LEAVE).zoom());
        Presenter asked = start().press(Command.LEAVE, 1000).state();
        assertFalse(asked.over());
        assertTrue(asked.isLeaving(3000));
        assertFalse(asked.isLeaving(3001));
        assertEquals(Effect.LEAVE, asked.press(Command.LEAVE, 3000).effect());
        assertEquals(Effect.NONE, asked.press(Command.LEAVE, 3001).effect());
        assertFalse(asked.press(Command.NEXT, 1500).state().press(Command.LEAVE, 1600).state().over());
    }

    /** The start button of a clicker sends F5 and Esc in turn: pressed now and then it does nothing, fast it leaves. */
    @Test
    void aClickersStartButtonLeavesOnlyWhenPressedFast() {
        Presenter slow = start();
        for (int i = 0; i < 6; i++) {
            slow = slow.press(i % 2 == 0 ? Command.LEAVE : Command.STAY, 1500 * i).state();
        }
        assertFalse(slow.over());
        assertEquals("0.0", place(slow));
        Presenter fast = start().press(Command.LEAVE, 0).state().press(Command.STAY, 500).state();
        assertTrue(fast.press(Command.LEAVE, 1000).state().over());
    }

    @Test
    void theOverviewMovesAMarkAndGoesThere() {
        Presenter marked = after(Command.OVERVIEW, Command.NEXT, Command.NEXT, Command.NEXT);
        assertEquals("0.0", place(marked));
        assertEquals(2, marked.marked());
        assertEquals("2.0", place(marked.press(Command.OVERVIEW, 0).state()));
        assertEquals("0.0", place(marked.press(Command.LEAVE, 0).state()));
        assertEquals(0, marked.press(Command.FIRST, 0).state().marked());
        assertEquals(1, marked.press(Command.PREVIOUS, 0).state().marked());
        assertEquals(Screen.BLACK, marked.press(Command.BLACK, 0).state().screen());
    }

    @Test
    void sizesAndZoomStayInBounds() {
        Presenter state = start();
        for (int i = 0; i < 20; i++) {
            state = state.press(Command.LARGER, 0).state().press(Command.ZOOM_IN, 0).state();
        }
        assertEquals(Presenter.MOST_SIZE, state.size());
        assertEquals(Presenter.MOST_ZOOM, state.zoom());
        for (int i = 0; i < 20; i++) {
            state = state.press(Command.SMALLER, 0).state().press(Command.ZOOM_OUT, 0).state();
        }
        assertEquals(Presenter.LEAST_SIZE, state.size());
        assertEquals(0, state.zoom());
    }

    @Test
    void theClockPausesAndStartsAgain() {
        Presenter paused = start().press(Command.TIMER, 5000).state();
        assertEquals(5000, paused.clock().elapsedMs(9000));
        Presenter on = paused.press(Command.TIMER, 10_000).state();
        assertEquals(7000, on.clock().elapsedMs(12_000));
        assertEquals(500, on.press(Command.TIMER_RESET, 12_000).state().clock().elapsedMs(12_500));
    }

    @Test
    void timeIsKeptForEachScene() {
        Presenter state = start().press(Command.NEXT, 1000).state().press(Command.NEXT, 4000).state();
        assertEquals(4000, state.spentMs(0, 6000));
        assertEquals(2000, state.spentMs(1, 6000));
        Presenter back = state.press(Command.PREVIOUS, 6000).state();
        assertEquals(5000, back.spentMs(0, 7000));
        assertEquals(2000, back.spentMs(1, 7000));
    }

    @Test
    void noKeyMeansTwoThings() {
        Set<String> keys = new HashSet<>();
        for (Command command : Command.values()) {
            assertFalse(command.keys().isEmpty());
            command.keys().forEach(key -> assertTrue(keys.add(key), key));
        }
    }

    /** Every command in every state leads to a valid state, and to the same one again. */
    @ParameterizedTest
    @EnumSource(Command.class)
    void everyCommandWorksInEveryState(Command command) {
        Set<Presenter> states = new HashSet<>(Set.of(start()));
        for (int depth = 0; depth < 3; depth++) {
            Set<Presenter> next = new HashSet<>(states);
            for (Presenter state : states) {
                for (Command any : Command.values()) {
                    next.add(state.press(any, 50 * depth).state());
                }
                next.add(state.digit(2, 0));
            }
            states = next;
        }
        assertTrue(states.size() > 500, states.size() + " states");
        for (Presenter state : states) {
            Presenter.Next next = state.press(command, 1000);
            assertEquals(next, state.press(command, 1000));
            assertEquals(next.state().over() && !state.over(), next.effect() == Effect.LEAVE);
            assertEquals(!state.frozen() && next.state().frozen(), next.effect() == Effect.FREEZE);
            assertEquals(state.frozen() && !next.state().frozen(), next.effect() == Effect.PUBLISH
                    || next.effect() == Effect.DISCARD);
            assertEquals(!state.sweeping() && next.state().sweeping(), next.effect() == Effect.PLAY);
            if (state.sweeping() && !next.state().sweeping()) {
                assertTrue(Set.of(Effect.STOP, Effect.DISCARD).contains(next.effect()), next.effect().toString());
            }
            if (state.screen() != Screen.SCENE) {
                assertNotEquals(state.screen(), next.state().screen());
            }
        }
    }
}
