package org.placewise.model.talk;

/**
 * How long somebody has been speaking.
 *
 * @param spentMs   before it was started last
 * @param startedMs when it was started last, on whatever clock the caller reads
 * @param running   whether it goes on
 */
public record Clock(double spentMs, double startedMs, boolean running) {
    /** A clock that starts from nothing. */
    public static Clock startedAt(double nowMs) {
        return new Clock(0, nowMs, true);
    }

    public double elapsedMs(double nowMs) {
        return spentMs + (running ? Math.max(0, nowMs - startedMs) : 0);
    }

    Clock toggled(double nowMs) {
        return new Clock(elapsedMs(nowMs), nowMs, !running);
    }

    Clock reset(double nowMs) {
        return new Clock(0, nowMs, running);
    }
}
