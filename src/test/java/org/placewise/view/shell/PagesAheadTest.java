package org.placewise.view.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.placewise.view.Fx;

@ExtendWith(Fx.class)
class PagesAheadTest {
    private final List<String> built = new ArrayList<>();

    private Page page(String key) {
        return Page.of(key, new Pane(), () -> {
            built.add(key);
            return new Pane();
        }, (_, _) -> built.add("shown"));
    }

    private List<Runnable> rehearse(Page page) {
        built.add("rehearsed " + page.key());
        return List.of(() -> built.add("first chart"), () -> built.add("second chart"));
    }

    /** What the steps do, one after another, until nothing is left. */
    private List<String> rest(PagesAhead ahead) {
        built.clear();
        while (ahead.step()) {
            assertTrue(built.size() < 100);
        }
        return built;
    }

    @Test
    void buildsRehearsesAndDrawsInSingleStepsWithoutShowing() {
        Fx.run(() -> {
            PagesAhead ahead = new PagesAhead(() -> true, () -> List.of(page("a"), page("b")), this::rehearse);
            assertEquals(List.of(), built);
            assertTrue(ahead.step());
            assertEquals(List.of("a"), built);
            assertTrue(ahead.step());
            assertEquals(List.of("a", "rehearsed a"), built);
            assertTrue(ahead.step());
            assertEquals(List.of("a", "rehearsed a", "first chart"), built);
            assertEquals(List.of("second chart", "b", "rehearsed b", "first chart", "second chart"), rest(ahead));
            assertEquals(List.of(), rest(ahead));
        });
    }

    @Test
    void waitsForAResultAndThenBuilds() {
        Fx.run(() -> {
            AtomicBoolean ready = new AtomicBoolean();
            PagesAhead ahead = new PagesAhead(ready::get, () -> List.of(page("a")), this::rehearse);
            assertTrue(ahead.step());
            assertEquals(List.of(), built);
            ready.set(true);
            assertTrue(ahead.step());
            assertEquals(List.of("a"), built);
        });
    }

    @Test
    void buildsWhatAlreadyStandsNoSecondTimeAndStartsAgainWithOtherPages() {
        Fx.run(() -> {
            List<Page> pages = new ArrayList<>(List.of(page("a")));
            PagesAhead ahead = new PagesAhead(() -> true, () -> pages, this::rehearse);
            pages.getFirst().content();
            assertEquals(List.of("rehearsed a", "first chart", "second chart"), rest(ahead));
            pages.set(0, page("other"));
            ahead.reset();
            assertEquals(List.of("other", "rehearsed other", "first chart", "second chart"), rest(ahead));
        });
    }
}
