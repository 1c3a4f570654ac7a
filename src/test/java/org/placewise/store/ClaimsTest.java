package org.placewise.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsTest {
    private static final Owner SELF = Owner.self(Map.of("HOSTNAME", "desk"));
    /** On another machine, so that nobody here can tell whether it runs. */
    private static final Owner OTHER = new Owner("laptop", 7, Instant.EPOCH);
    /** Here, and ended: its process has another start than the one that has its number now. */
    private static final Owner DEAD = new Owner("desk", SELF.pid(), SELF.started().minusSeconds(1));

    @TempDir
    private Path folder;
    private Path file;
    private Path claim;

    @BeforeEach
    void write() throws Exception {
        file = Files.writeString(folder.resolve("a.placewise"), "{}");
        claim = folder.resolve(".a.placewise.lock");
    }

    @Test
    void aFileThatAnotherWindowHasOpenIsNotClaimed() {
        assertEquals(Optional.empty(), new Claims(OTHER).take(file));
        assertEquals(Optional.of(OTHER), new Claims(SELF).take(file));
        new Claims(SELF).release(file);
        assertTrue(Files.exists(claim), "only who claimed it gives it free");
        new Claims(OTHER).release(file);
        assertFalse(Files.exists(claim));
        assertEquals(Optional.empty(), new Claims(SELF).take(file));
    }

    @Test
    void onesOwnClaimIsNoObstacle() {
        Claims claims = new Claims(SELF);
        claims.take(file);
        assertEquals(Optional.empty(), claims.take(file));
        assertEquals(Optional.empty(), claims.take(folder.resolve(".").resolve("a.placewise")));
    }

    @Test
    void aLinkLeadsToTheSameClaim() throws Exception {
        new Claims(OTHER).take(file);
        Path link = Files.createSymbolicLink(Files.createDirectory(folder.resolve("x")).resolve("b.placewise"), file);
        assertEquals(Optional.of(OTHER), new Claims(SELF).take(link));
    }

    @Test
    void whatAnEndedProcessLeftDoesNotCount() throws Exception {
        new Claims(DEAD).take(file);
        assertEquals(Optional.empty(), new Claims(SELF).take(file));
        assertEquals(Optional.of(SELF), new Claims(OTHER).take(file));
        new Claims(SELF).release(file);
        Files.writeString(claim, "not a claim");
        assertEquals(Optional.empty(), new Claims(SELF).take(file));
    }

    @Test
    void aClaimCanBeSeized() {
        new Claims(OTHER).take(file);
        new Claims(SELF).seize(file);
        assertEquals(Optional.of(SELF), new Claims(OTHER).take(file));
    }

    @Test
    void whereNothingCanBeWrittenNobodyIsWarnedAndNothingFails() {
        Path nowhere = folder.resolve("none").resolve("a.placewise");
        assertEquals(Optional.empty(), new Claims(SELF).take(nowhere));
        new Claims(SELF).seize(nowhere);
        new Claims(SELF).release(nowhere);
    }

    @Test
    void theMachineIsNamedWithoutAskingTheNetwork() {
        assertEquals("desk", SELF.host());
        assertEquals("pc", Owner.self(Map.of("COMPUTERNAME", "pc")).host());
        assertTrue(SELF.mayRun(SELF));
        assertFalse(DEAD.mayRun(SELF));
        assertTrue(OTHER.mayRun(SELF));
    }
}
