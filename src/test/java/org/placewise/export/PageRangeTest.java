package org.placewise.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRangeTest {
    @Test
    void readsWhatPeopleWrite() {
        assertEquals(Optional.of(PageRange.ALL), PageRange.of("  "));
        assertEquals(Optional.of(new PageRange(3, 3)), PageRange.of(" 3 "));
        assertEquals(Optional.of(new PageRange(2, 5)), PageRange.of("2 - 5"));
        assertEquals(Optional.of(new PageRange(2, 5)), PageRange.of("2\u20135"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5-2", "a", "1-", "-3", "1,2", "999999", "1-2-3"})
    void refusesWhatNamesNoPages(String text) {
        assertEquals(Optional.empty(), PageRange.of(text));
    }

    @Test
    void aRangeHasPages() {
        assertThrows(IllegalArgumentException.class, () -> new PageRange(2, 1));
    }
}
