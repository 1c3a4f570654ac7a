package org.placewise;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What becomes of exceptions that nobody caught: each is written to a log file and shown with a short code, the same
 * one not more than once in a while.
 */
final class Failures implements Thread.UncaughtExceptionHandler {
    private static final Duration QUIET = Duration.ofSeconds(30);
    private static final long LARGEST_LOG = 1 << 20;
    private static final int FRAMES = 4;

    /** Where failures are shown. */
    interface Display {
        /**
         * @param code    short name of the failure
         * @param details all that is known about it
         */
        void show(String code, String details);
    }

    private final Path log;
    private final InstantSource clock;
    private final Map<String, Instant> seen = new HashMap<>();
    private volatile Display display;

    /**
     * @param standardError where failures are shown until there is a window
     */
    Failures(Path log, InstantSource clock, PrintStream standardError) {
        this.log = log;
        this.clock = clock;
        this.display = (code, _) -> standardError.println("placewise: something unexpected went wrong (" + code
                + "); see " + log);
    }

    void showOn(Display other) {
        display = other;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        String code = code(failure);
        if (isNew(code)) {
            String details = clock.instant() + " " + code + " " + thread.getName() + System.lineSeparator()
                    + trace(failure);
            write(details);
            display.show(code, details);
        }
    }

    private synchronized boolean isNew(String code) {
        Instant now = clock.instant();
        Instant before = seen.get(code);
        if (before != null && Duration.between(before, now).compareTo(QUIET) < 0) {
            return false;
        }
        seen.put(code, now);
        return true;
    }

    /** The same for the same kind of exception in the same place. */
    static String code(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        StringBuilder place = new StringBuilder(root.getClass().getName());
        Arrays.stream(root.getStackTrace()).limit(FRAMES)
                .forEach(frame -> place.append(frame.getClassName()).append(frame.getMethodName()));
        return "PW-" + Integer.toString(place.toString().hashCode() & Integer.MAX_VALUE, Character.MAX_RADIX)
                .toUpperCase(Locale.ROOT);
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private synchronized void write(String details) {
        try {
            Files.createDirectories(log.getParent());
            if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(log, details, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException _) {
            // A log that cannot be written must not hide the failure itself, which is shown in any case.
        }
    }

    /** Where this system keeps the logs of programs. */
    static Path defaultLog(String osName, Map<String, String> environment, Path home) {
        String system = osName.toLowerCase(Locale.ROOT);
        Path folder;
        if (system.contains("mac")) {
            folder = home.resolve("Library/Logs/Placewise");
        } else if (system.contains("windows")) {
            folder = Path.of(environment.getOrDefault("LOCALAPPDATA", home.toString())).resolve("Placewise");
        } else {
            String state = environment.getOrDefault("XDG_STATE_HOME", "");
            folder = (state.isEmpty() ? home.resolve(".local/state") : Path.of(state)).resolve("placewise");
        }
        return folder.resolve("placewise.log");
    }
}
