package org.placewise.view.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

    @Test
    void buildsOnePageAStepWithoutShowingIt() {
        Fx.run(() -> {
            PagesAhead ahead = new PagesAhead(() -> true, () -> List.of(page("a"), page("b")));
            assertEquals(List.of(), built);
            assertTrue(ahead.step());
            assertEquals(List.of("a"), built);
            assertFalse(ahead.step());
            assertEquals(List.of("a", "b"), built);
            assertFalse(ahead.step());
            assertEquals(List.of("a", "b"), built);
        });
    }

    @Test
    void waitsForAResultAndThenBuilds() {
        Fx.run(() -> {
            AtomicBoolean ready = new AtomicBoolean();
            PagesAhead ahead = new PagesAhead(ready::get, () -> List.of(page("a")));
            assertTrue(ahead.step());
            assertEquals(List.of(), built);
            ready.set(true);
            assertFalse(ahead.step());
            assertEquals(List.of("a"), built);
        });
    }

    @Test
    void buildsWhatAlreadyStandsNoSecondTimeAndStartsAgainWithOtherPages() {
        Fx.run(() -> {
            List<Page> pages = new ArrayList<>(List.of(page("a")));
            PagesAhead ahead = new PagesAhead(() -> true, () -> pages);
            pages.getFirst().content();
            assertFalse(ahead.step());
            assertEquals(List.of("a"), built);
            pages.set(0, page("other"));
            ahead.reset();
            assertFalse(ahead.step());
            assertEquals(List.of("a", "other"), built);
        });
    }
}
