package org.placewise;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;

/**
 * Gives memory back while nobody works. The serial collector, which a small program starts fastest with, lets what has
 * grown old lie until the heap is full; a pause that nobody notices is the time to clear it away. Never while another
 * window is open: a talk may be on.
 */
final class IdleCollector {
    private static final Duration EVERY = Duration.ofMillis(500);
    /** The pauses that are waited for: the more there is to gain, the shorter. */
    private static final List<Pause> PAUSES = List.of(new Pause(Duration.ofSeconds(4), 12L << 20),
            new Pause(Duration.ofMillis(500), 32L << 20));

    /**
     * @param quiet       so long nothing was pressed or moved
     * @param growthBytes by so much at least the heap has grown since the last time
     */
    private record Pause(Duration quiet, long growthBytes) {
    }

    private final LongSupplier nanos;
    private final LongSupplier heapBytes;
    private final Runnable collection;
    private volatile long lastUse;
    private volatile boolean alone = true;
    private long left;

    /**
     * @param nanos      a clock that only goes forward
     * @param heapBytes  what the heap takes of the machine's memory now
     * @param collection makes the heap as small as it can be
     */
    IdleCollector(LongSupplier nanos, LongSupplier heapBytes, Runnable collection) {
        this.nanos = nanos;
        this.heapBytes = heapBytes;
        this.collection = collection;
        lastUse = nanos.getAsLong();
        left = heapBytes.getAsLong();
    }

    /** Looks twice a second, in a thread of its own, from now until the program ends. */
    static void start(Scene scene) {
        IdleCollector collector = new IdleCollector(System::nanoTime, () -> Runtime.getRuntime().totalMemory(),
                System::gc);
        scene.addEventFilter(InputEvent.ANY, _ -> collector.used());
        javafx.stage.Window.getWindows().addListener((ListChangeListener<javafx.stage.Window>) change ->
                collector.windows((int) change.getList().stream().filter(Stage.class::isInstance).count()));
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("idle").factory());
        timer.scheduleWithFixedDelay(collector::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The user did something. */
    void used() {
        lastUse = nanos.getAsLong();
    }

    /** So many windows are open now. */
    void windows(int count) {
        alone = count == 1;
        used();
    }

    /** Collects if nobody works and it is worth it. */
    void look() {
        long quiet = nanos.getAsLong() - lastUse;
        long growth = heapBytes.getAsLong() - left;
        if (alone && PAUSES.stream().anyMatch(pause ->
                quiet >= pause.quiet().toNanos() && growth >= pause.growthBytes())) {
            collection.run();
            left = heapBytes.getAsLong();
        }
    }
}
