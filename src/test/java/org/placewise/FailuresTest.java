package org.placewise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailuresTest {
    @TempDir
    private Path folder;
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private Instant now = Instant.EPOCH;
    private Failures failures;
    private Path log;

    @BeforeEach
    void logInAFolderThatIsNotThereYet() {
        log = folder.resolve("state").resolve("placewise.log");
        failures = new Failures(log, () -> now, new PrintStream(errors, true, StandardCharsets.UTF_8));
    }

    private void fail(String message) {
        failures.uncaughtException(Thread.currentThread(), new IllegalStateException(message));
    }

    @Test
    void saysOneLineWithoutATraceAndWritesTheTraceToTheLog() throws IOException {
        fail("secret detail");
        String said = errors.toString(StandardCharsets.UTF_8);
        assertEquals(1, said.lines().count());
        assertTrue(said.contains("PW-") && said.contains(log.toString()), said);
        assertFalse(said.contains("secret detail"));
        assertTrue(Files.readString(log).contains("IllegalStateException: secret detail"));
    }

    @Test
    void showsTheSameFailureOnlyOnceInAWhile() {
        List<String> shown = new ArrayList<>();
        failures.showOn((code, _) -> shown.add(code));
        for (int second = 0; second < 60; second++) {
            now = Instant.EPOCH.plusSeconds(second);
            fail("again " + second);
        }
        // At 0 s and at 30 s.
        assertEquals(2, shown.size());
        assertEquals(shown.get(0), shown.get(1));
        failures.uncaughtException(Thread.currentThread(), new IllegalArgumentException("another"));
        assertEquals(3, shown.size());
    }

    @Test
    void theCodeTellsThePlaceAndLooksThroughWrappers() {
        RuntimeException cause = new IllegalStateException("x");
        assertEquals(Failures.code(cause), Failures.code(new RuntimeException("wrapped", cause)));
        assertNotEquals(Failures.code(cause), Failures.code(new IllegalArgumentException("x")));
        assertTrue(Failures.code(cause).matches("PW-[0-9A-Z]{1,6}"), Failures.code(cause));
    }

    @Test
    void aLogThatGrewLargeIsSetAside() throws IOException {
        Files.createDirectories(log.getParent());
        Files.writeString(log, "x".repeat(2 << 20));
        fail("after");
        assertTrue(Files.size(log) < 100_000);
        assertEquals(2 << 20, Files.size(log.resolveSibling("placewise.log.old")));
    }

    @Test
    void theLogLiesWhereTheSystemKeepsLogs() {
        Path home = Path.of("home");
        assertEquals(Path.of("home/.local/state/placewise/placewise.log"),
                Failures.defaultLog("Linux", Map.of(), home));
        assertEquals(Path.of("state/placewise/placewise.log"),
                Failures.defaultLog("Linux", Map.of("XDG_STATE_HOME", "state"), home));
        assertEquals(Path.of("home/Library/Logs/Placewise/placewise.log"),
                Failures.defaultLog("Mac OS X", Map.of(), home));
        assertEquals(Path.of("local/Placewise/placewise.log"),
                Failures.defaultLog("Windows 11", Map.of("LOCALAPPDATA", "local"), home));
    }
}
