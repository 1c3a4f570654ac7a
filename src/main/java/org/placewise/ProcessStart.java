package org.placewise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * When this process began. On Linux Java derives that from the second in which the machine was started, and may be wrong
 * by all of it; what the system itself tells is exact to a hundredth.
 */
final class ProcessStart {
    /** Clock ticks of {@code /proc/PID/stat}, which are the same on all machines that Java runs on. */
    private static final double TICKS_PER_SECOND = 100;
    /** Place of the start among the values that follow the program's name, which may hold spaces itself. */
    private static final int START = 19;
    private static final double NANOS_PER_SECOND = 1e9;

    private ProcessStart() {
    }

    static Instant instant() {
        return instant(Path.of("/proc"), Instant.now(),
                ProcessHandle.current().info().startInstant().orElseGet(Instant::now));
    }

    /**
     * @param proc  folder in which Linux tells of processes; elsewhere there is none
     * @param java  what Java takes for the start
     */
    static Instant instant(Path proc, Instant now, Instant java) {
        try {
            String stat = Files.readString(proc.resolve("self/stat"));
            String[] values = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            double began = Long.parseLong(values[START]) / TICKS_PER_SECOND;
            double up = Double.parseDouble(Files.readString(proc.resolve("uptime")).split(" ")[0]);
            return now.minus(Duration.ofNanos(Math.round((up - began) * NANOS_PER_SECOND)));
        } catch (IOException | RuntimeException unknown) {
            return java;
        }
    }
}
