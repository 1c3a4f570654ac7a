package org.placewise.model.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewise.model.catalogue.Site;
import org.placewise.model.scenario.Assumption;

final class NetworkDelayTest {
    private static final World WORLD = Worlds.of(Map.of(Assumption.CLOUD_RTT, 0.05, Assumption.CLOUD_JITTER, 0.02,
            Assumption.CLOUD_BANDWIDTH, 8e6, Assumption.EDGE_RTT, 0.004, Assumption.EDGE_BANDWIDTH, 80e6,
            Assumption.RADIO_ENERGY, 2.0, Assumption.RADIO_WAKE_UP, 3.0));
    private static final NetworkDelay CLOUD = new NetworkDelay(Site.CLOUD, 1e6, 5e5);

    @Test
    void roundTripAndTransfer() {
        // 50 ms + 8e6 bits / 8 Mbit/s; the answer takes another half second; jitter 20 ms
        assertEquals(1.05, CLOUD.first(WORLD, false), 1e-12);
        assertEquals(1.57, CLOUD.response(WORLD, true), 1e-12);
        // of which the user's connection and the way
        assertEquals(1.5, CLOUD.transferSeconds(WORLD), 1e-12);
        assertEquals(1, CLOUD.sending(WORLD), 1e-12);
        assertEquals(0.05, CLOUD.distance(WORLD, false), 1e-12);
        assertEquals(0.07, CLOUD.distance(WORLD, true), 1e-12);
        // 4 ms + 12e6 bits / 80 Mbit/s
        assertEquals(0.154, new NetworkDelay(Site.EDGE, 1e6, 5e5).response(WORLD, true), 1e-12);
    }

    @Test
    void theDeviceNeedsNoNetwork() {
        NetworkDelay device = new NetworkDelay(Site.DEVICE, 1e6, 5e5);
        assertEquals(0, device.response(WORLD, true));
        assertEquals(0, device.bitsNeeded(30));
    }

    @Test
    void theBusierDirectionFillsTheConnection() {
        assertEquals(240e6, CLOUD.bitsNeeded(30), 1e-3);
    }

    @Test
    void withoutBandwidthTimesAreLongButFinite() {
        assertEquals(8e6, CLOUD.first(Worlds.of(Map.of()), false), 1e-6);
        assertEquals(0, new NetworkDelay(Site.CLOUD, 0, 0).first(Worlds.of(Map.of()), false));
    }

    @Test
    void theRadioWakesUpForSingleRequests() {
        // 2 J/MB x 1.5 MB + 3 J; over 1.5 s of transfer and 10 s awake
        Radio radio = new Radio(CLOUD, 3600);
        assertEquals(6, radio.joules(WORLD), 1e-12);
        assertEquals(6 / 11.5, radio.watts(WORLD), 1e-12);
    }

    @Test
    void aStreamKeepsTheRadioAwake() {
        // frames every 2 s: 3 J + 3 J x 2/10, every 2 s
        Radio radio = new Radio(CLOUD, 2);
        assertEquals(3.6, radio.joules(WORLD), 1e-12);
        assertEquals(1.8, radio.watts(WORLD), 1e-12);
    }
}
