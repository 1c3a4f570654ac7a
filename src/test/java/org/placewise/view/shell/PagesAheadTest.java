package org.placewise.view.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
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

    private List<Runnable> rehearsal(Page page, Consumer<List<Runnable>> next) {
        return List.of(page::content, () -> {
            built.add("rehearsed " + page.key());
            next.accept(List.of(() -> built.add("first chart"), () -> built.add("second chart")));
        }, () -> built.add("painted " + page.key()));
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
            PagesAhead ahead = new PagesAhead(() -> true, () -> List.of(page("a"), page("b")), this::rehearsal);
            assertEquals(List.of(), built);
            assertTrue(ahead.step());
            assertEquals(List.of("a"), built);
            assertTrue(ahead.step());
            assertEquals(List.of("a", "rehearsed a"), built);
            assertTrue(ahead.step());
            assertEquals(List.of("a", "rehearsed a", "first chart"), built);
            assertEquals(List.of("second chart", "painted a", "b", "rehearsed b", "first chart", "second chart",
                    "painted b"), rest(ahead));
            assertEquals(List.of(), rest(ahead));
        });
    }

    @Test
    void waitsForAResultAndThenBuilds() {
        Fx.run(() -> {
            AtomicBoolean ready = new AtomicBoolean();
            PagesAhead ahead = new PagesAhead(ready::get, () -> List.of(page("a")), this::rehearsal);
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
            PagesAhead ahead = new PagesAhead(() -> true, () -> pages, this::rehearsal);
            pages.getFirst().content();
            assertEquals(List.of("rehearsed a", "first chart", "second chart", "painted a"), rest(ahead));
            pages.set(0, page("other"));
            ahead.reset();
            assertEquals(List.of("other", "rehearsed other", "first chart", "second chart", "painted other"), rest(ahead));
        });
    }
}
