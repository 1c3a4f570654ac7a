package org.placewise.model.estimate;

import org.placewise.model.catalogue.Site;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Traffic;

/**
 * Time that a request spends between the user's device and the place of inference: one round trip, the transfer of
 * request and answer, and at the 95th percentile the jitter. Nothing on the device itself.
 */
record NetworkDelay(Site site, double uploadBytes, double downloadBytes) {
    private static final double BITS_PER_BYTE = 8;
    /** A connection slower than a bit per second is taken for one, so that times stay finite: it is full anyway. */
    private static final double LEAST_BANDWIDTH = 1;

    static NetworkDelay of(Site site, Traffic traffic) {
        return new NetworkDelay(site, traffic.uploadBytes(), traffic.downloadBytes());
    }

    /** Seconds of the round trip. */
    double distance(World world, boolean p95) {
        return switch (site) {
            case CLOUD -> world.value(Assumption.CLOUD_RTT) + (p95 ? world.value(Assumption.CLOUD_JITTER) : 0);
            case EDGE -> world.value(Assumption.EDGE_RTT) + (p95 ? world.value(Assumption.EDGE_JITTER) : 0);
            case DEVICE -> 0;
        };
    }

    /** Bits per second of one user's connection, each way. */
    double bandwidth(World world) {
        Assumption assumption = site == Site.CLOUD ? Assumption.CLOUD_BANDWIDTH : Assumption.EDGE_BANDWIDTH;
        return Math.max(LEAST_BANDWIDTH, world.value(assumption));
    }

    /** Seconds until the request is sent; the first token back takes no time of its own. */
    double sending(World world) {
        return site == Site.DEVICE ? 0 : transfer(world, uploadBytes);
    }

    private double transfer(World world, double bytes) {
        return bytes == 0 ? 0 : BITS_PER_BYTE * bytes / bandwidth(world);
    }

    /** Seconds until the request has arrived and the first token is back. */
    double first(World world, boolean p95) {
        return distance(world, p95) + sending(world);
    }

    /** Seconds for request and whole answer. */
    double response(World world, boolean p95) {
        return distance(world, p95) + transferSeconds(world);
    }

    /** Bits per second that the busier direction must carry at this rate of requests. */
    double bitsNeeded(double rate) {
        return site == Site.DEVICE ? 0 : BITS_PER_BYTE * rate * Math.max(uploadBytes, downloadBytes);
    }

    /** Seconds in which the radio sends or receives for one request. */
    double transferSeconds(World world) {
        return site == Site.DEVICE ? 0 : transfer(world, uploadBytes) + transfer(world, downloadBytes);
    }

    double bytes() {
        return site == Site.DEVICE ? 0 : uploadBytes + downloadBytes;
    }
}
