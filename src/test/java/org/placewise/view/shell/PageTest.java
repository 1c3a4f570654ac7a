package org.placewise.view.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void isBuiltOnceAndNotBeforeItIsNeeded() {
        List<Region> built = new ArrayList<>();
        Page page = Page.of("compare", new Pane(), () -> {
            built.add(new Pane());
            return built.getLast();
        }, (_, _) -> { });
        assertEquals("compare", page.key());
        assertEquals(List.of(), built);
        assertSame(page.content(), page.content());
        assertEquals(1, built.size());
    }
}
