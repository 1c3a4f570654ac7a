package org.placewise.model.estimate;

/**
 * Waiting times. Arrivals are random (Poisson), so a share of the requests waits although capacity suffices; those who
 * wait do so for an exponentially distributed time. With c servers the share is Erlang's C formula and the mean wait
 * of those who wait is s / (c (1 - u)), times (ca2 + cs2) / 2 for arrivals and services that vary more or less than
 * that (A. O. Allen, Probability, Statistics, and Queueing Theory, 1978, after Allen and Cunneen; exact for M/M/c).
 */
final class Queue {
    /** Beyond so many servers Erlang's recursion gives way to its limit. */
    private static final double EXACT_SERVERS = 256;

    private Queue() {
    }

    /**
     * Probability that an arrival finds all servers busy: Erlang's C formula by its recursion; for very many servers
     * the limit of Halfin and Whitt (1981), 1 / (1 + b N(b) / n(b)) with b = (1 - u) sqrt(c).
     *
     * @param servers     at least 1
     * @param utilisation of each server, 0 to below 1
     */
    static double busyProbability(double servers, double utilisation) {
        if (utilisation <= 0) {
            return 0;
        }
        return servers <= EXACT_SERVERS ? erlangC((int) servers, utilisation) : halfinWhitt(servers, utilisation);
    }

    private static double erlangC(int servers, double utilisation) {
        double load = servers * utilisation;
        double blocked = 1;
        for (int k = 1; k <= servers; k++) {
            blocked = load * blocked / (k + load * blocked);
        }
        return blocked / (1 - utilisation * (1 - blocked));
    }

    private static double halfinWhitt(double servers, double utilisation) {
        double beta = (1 - utilisation) * Math.sqrt(servers);
        double density = Math.exp(-beta * beta / 2) / Math.sqrt(2 * Math.PI);
        return density / (density + beta * normalBelow(beta));
    }

    /** Standard normal distribution function for x >= 0, error below 7.5e-8 (Abramowitz and Stegun 26.2.17). */
    private static double normalBelow(double x) {
        double t = 1 / (1 + 0.2316419 * x);
        double tail = t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978
                + t * 1.330274429))));
        return 1 - Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI) * tail;
    }

    /**
     * The waiting time that a share {@code p} of all requests does not exceed, where a share {@code waiting} waits for
     * an exponentially distributed time.
     *
     * @param meanWait of those who wait
     */
    static double exponentialQuantile(double waiting, double meanWait, double p) {
        return waiting <= 1 - p ? 0 : meanWait * Math.log(waiting / (1 - p));
    }

    /**
     * The same where those who wait do so for anything from nothing to {@code longest}, all equally likely: the rest
     * of a pass under way.
     */
    static double uniformQuantile(double waiting, double longest, double p) {
        return waiting <= 1 - p ? 0 : longest * (1 - (1 - p) / waiting);
    }
}
