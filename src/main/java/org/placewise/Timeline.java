package org.placewise;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What was done when during a start, since the process began. Any thread may add to it. */
final class Timeline {
    private record Mark(String what, Instant when, Duration processor) {
    }

    private final boolean kept;
    private final Queue<Mark> marks = new ConcurrentLinkedQueue<>();

    /**
     * @param kept whether anybody will ask for it
     */
    Timeline(boolean kept) {
        this.kept = kept;
    }

    boolean isKept() {
        return kept;
    }

    void mark(String what) {
        if (kept) {
            marks.add(new Mark(what, Instant.now(),
                    ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO)));
        }
    }

    /** Work that leaves a mark when it is done. */
    Runnable marking(String what, Runnable work) {
        return () -> {
            work.run();
            mark(what);
        };
    }

    /** One line for each mark: when it was, and how much processor time all threads had used by then. */
    void print(PrintStream out) {
        Instant began = ProcessStart.instant();
        for (Mark mark : marks) {
            out.println(mark.what + " " + Duration.between(began, mark.when).toMillis() + " ms, processor "
                    + mark.processor.toMillis() + " ms");
        }
    }
}
