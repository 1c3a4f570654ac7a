package org.placewise.model.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewise.model.catalogue.Site;
import org.placewise.model.estimate.EnergyAccount.Factors;
import org.placewise.model.scenario.Assumption;

final class EnergyAccountTest {
    private static final World WORLD = Worlds.of(Map.of(Assumption.HOST_POWER_SHARE, 0.5, Assumption.CLOUD_PUE, 1.2,
            Assumption.RADIO_ENERGY, 4.0));
    private static final Map<EnergyPart, Double> ACTIVE = Map.of(EnergyPart.PREFILL, 10.0, EnergyPart.DECODE, 90.0);
    private static final EnergyAccount CLOUD = new EnergyAccount(Site.CLOUD, ACTIVE, 0.5, 100, 0.8, 0,
            new Radio(new NetworkDelay(Site.CLOUD, 1e6, 0), 60));

    @Test
    void theWholeChainOfAServer() {
        // 2 groups for 0.8 requests a second: 2.5 s each, of which 0.5 s busy, so 2 s x 100 W = 200 J waiting
        assertEquals(200, CLOUD.joules(EnergyPart.IDLE, WORLD, 2, Factors.NONE), 1e-9);
        // accelerators 300 J, host half of it, building 0.2 x 450 J, radio 4 J
        assertEquals(150, CLOUD.joules(EnergyPart.HOST, WORLD, 2, Factors.NONE), 1e-9);
        assertEquals(90, CLOUD.joules(EnergyPart.BUILDING, WORLD, 2, Factors.NONE), 1e-9);
        assertEquals(4, CLOUD.joules(EnergyPart.RADIO, WORLD, 2, Factors.NONE), 1e-9);
        assertEquals(544, CLOUD.total(WORLD, 2, Factors.NONE), 1e-9);
        assertEquals(544, CLOUD.parts(WORLD, 2).values().stream().mapToDouble(x -> x).sum(), 1e-9);
    }

    @Test
    void factorsOnTimeAndPower() {
        // twice the time: 200 J at work, (2.5 - 1) s x 100 W waiting; half the power: half of all
        assertEquals(350, CLOUD.accelerators(WORLD, 2, new Factors(2, 1)), 1e-9);
        assertEquals(150, CLOUD.accelerators(WORLD, 2, new Factors(1, 0.5)), 1e-9);
    }

    @Test
    void neverLessThanIdlePowerTimesTime() {
        // a group at work draws at least what it draws waiting: 100 J in 0.5 s is 200 W
        assertEquals(true, CLOUD.accelerators(WORLD, 2, Factors.NONE) >= 100 * 2.5);
    }

    @Test
    void aDeviceWaitsOnlyBetweenFrames() {
        // 30 frames a second, 10 ms each: (33.333 - 10) ms x 3 W = 0.07 J
        EnergyAccount device = new EnergyAccount(Site.DEVICE, Map.of(EnergyPart.INFERENCE, 0.05), 0.01, 3, 0.1,
                1.0 / 30, null);
        assertEquals(0.07, device.joules(EnergyPart.IDLE, WORLD, 1, Factors.NONE), 1e-12);
        assertEquals(0.12, device.total(WORLD, 1, Factors.NONE), 1e-12);
        assertEquals(Map.of(EnergyPart.INFERENCE, 0.05, EnergyPart.IDLE, 0.07).keySet(),
                device.parts(WORLD, 1).keySet());
    }
}
