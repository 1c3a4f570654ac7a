package org.placewise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessStartTest {
    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    private static final Instant JAVA = Instant.parse("2026-11-27T11:59:57Z");

    @TempDir
    private Path proc;

    private void tells(String stat, String uptime) throws IOException {
        Files.createDirectories(proc.resolve("self"));
        Files.writeString(proc.resolve("self/stat"), stat);
        Files.writeString(proc.resolve("uptime"), uptime);
    }

    @Test
    void isWhatLinuxTells() throws IOException {
        tells("4711 (a (b) c) S 1 4711 4711 0 -1 4194304 2 0 0 0 5 6 7 8 20 0 21 0 123456 99 1 2", "1237.06 2000.00\n");
        assertEquals(NOW.minusMillis(2500), ProcessStart.instant(proc, NOW, JAVA));
    }

    @Test
    void isWhatJavaTellsElsewhere() throws IOException {
        assertEquals(JAVA, ProcessStart.instant(proc, NOW, JAVA));
        tells("4711 (java) S 1", "1237.06 2000.00");
        assertEquals(JAVA, ProcessStart.instant(proc, NOW, JAVA));
    }
}
