package org.placewise.model.estimate;

import org.placewise.model.scenario.Assumption;

/**
 * The radio of the user's device when inference runs elsewhere. It spends energy per byte, and on waking up and
 * staying awake for a while after the last byte; requests that follow sooner share that.
 *
 * @param interval seconds between two requests of one user while active
 */
record Radio(NetworkDelay network, double interval) {
    /** Time a mobile radio stays awake after its last byte: the usual inactivity timer of LTE networks. */
    static final double AWAKE_SECONDS = 10;
    private static final double BYTES_PER_MB = 1e6;

    /** Joules of one request. */
    double joules(World world) {
        double awake = Math.min(1, interval / AWAKE_SECONDS);
        return world.value(Assumption.RADIO_ENERGY) * network.bytes() / BYTES_PER_MB
                + (network.bytes() > 0 ? world.value(Assumption.RADIO_WAKE_UP) * awake : 0);
    }

    /** Mean power while the radio is awake for a request: transfer and time awake, or until the next request. */
    double watts(World world) {
        return joules(world) / Math.min(interval, network.transferSeconds(world) + AWAKE_SECONDS);
    }
}
