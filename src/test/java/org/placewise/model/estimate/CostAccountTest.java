package org.placewise.model.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.estimate.EnergyAccount.Factors;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Supply;
import org.placewise.model.scenario.Traffic;

final class CostAccountTest {
    /** No interest, so that an annuity is the price less what remains of it over the months. */
    private static final Map<Assumption, Double> VALUES = Map.of(Assumption.HORIZON, 36.0, Assumption.RESIDUAL, 0.1,
            Assumption.HOST_PRICE_SHARE, 0.5, Assumption.UPKEEP, 0.06, Assumption.CLOUD_ELECTRICITY, 0.1,
            Assumption.CLOUD_PUE, 1.0, Assumption.NETWORK_PRICE, 0.05, Assumption.PORTING, 72_000.0,
            Assumption.DEVICE_ELECTRICITY, 0.3);
    private static final World WORLD = Worlds.of(VALUES);
    /** 1,000 users, 32 requests each a day: 974,000 a month; 100 kB up, none down. */
    private static final Traffic TRAFFIC = new Traffic(1000, 1000, 32, 2, 1e5, 0);
    /** 36 J a request and nothing else. */
    private static final EnergyAccount ENERGY = new EnergyAccount(Site.CLOUD, Map.of(EnergyPart.DECODE, 36.0), 0.1, 0,
            1, 0, new Radio(new NetworkDelay(Site.CLOUD, 1e5, 0), 60));

    private static CostAccount account(Site site, Supply supply, double price) {
        return new CostAccount(site, Silicon.ASIC, supply, price, 2, 1, TRAFFIC, ENERGY);
    }

    @Test
    void theCapitalRecoveryFactor() {
        // 1 % a month for 12 months: 1.01^-12 = 0.88744923, factor 0.01 / 0.11255077 = 0.08884879;
        // (12,000 - 1,200 x 0.88744923) x 0.08884879 = 10,935.06 x 0.08884879 = 971.567
        double yearly = Math.pow(1.01, 12) - 1;
        assertEquals(971.567, CostAccount.monthly(12_000, 0.1, yearly, 12), 1e-3);
        assertEquals(900, CostAccount.monthly(12_000, 0.1, 0, 12), 1e-9);
    }

    @Test
    void interestSharpensContinuouslyFromNone() {
        assertEquals(900, CostAccount.monthly(12_000, 0.1, 1e-9, 12), 1e-3);
        assertTrue(Double.isFinite(CostAccount.monthly(12_000, 0.1, 1e12, 1e6)));
    }

    @Test
    void whatIsBought() {
        CostAccount account = account(Site.CLOUD, Supply.BUY, 10_000);
        // 3 groups of 2 at $10,000 are $60,000: 0.9 / 36 of it a month; hosts half as much; 6 % of $90,000 a year
        assertEquals(1500, account.usd(CostPart.ACCELERATORS, WORLD, 3, Factors.NONE), 1e-9);
        assertEquals(750, account.usd(CostPart.HOST, WORLD, 3, Factors.NONE), 1e-9);
        assertEquals(450, account.usd(CostPart.UPKEEP, WORLD, 3, Factors.NONE), 1e-9);
        // 974,000 x 36 J = 9.74 kWh; 97.4 GB; $72,000 over 36 months
        assertEquals(0.974, account.usd(CostPart.ELECTRICITY, WORLD, 3, Factors.NONE), 1e-9);
        assertEquals(4.87, account.usd(CostPart.NETWORK, WORLD, 3, Factors.NONE), 1e-9);
        assertEquals(2000, account.usd(CostPart.PORTING, WORLD, 3, Factors.NONE), 1e-9);
        assertEquals(0, account.usd(CostPart.RENTAL, WORLD, 3, Factors.NONE));
        assertEquals(4705.844, account.total(WORLD, 3, Factors.NONE), 1e-9);
        assertEquals(4705.844, account.parts(WORLD, 3).values().stream().mapToDouble(x -> x).sum(), 1e-9);
    }

    @Test
    void aRentalIncludesPowerAndHost() {
        CostAccount account = account(Site.CLOUD, Supply.RENT, 2);
        // 6 accelerators x $2 x 730.5 h, network and porting as above
        assertEquals(8766, account.usd(CostPart.RENTAL, WORLD, 3, Factors.NONE), 1e-9);
        assertEquals(8766 + 4.87 + 2000, account.total(WORLD, 3, Factors.NONE), 1e-9);
    }

    @Test
    void aChipInEveryDevice() {
        CostAccount account = new CostAccount(Site.DEVICE, Silicon.GPU, Supply.BUY, 40, 1, 1000, TRAFFIC,
                new EnergyAccount(Site.DEVICE, Map.of(EnergyPart.DECODE, 36.0), 0.1, 0, 1, 0, null));
        // $40,000 x 0.9 / 36 and 9.74 kWh at $0.30, no host, no upkeep, no network, no porting
        assertEquals(1002.922, account.total(WORLD, 1, Factors.NONE), 1e-9);
    }

    @Test
    void dearerNeverCostsLess() {
        CostAccount account = account(Site.CLOUD, Supply.BUY, 10_000);
        double base = account.total(WORLD, 3, Factors.NONE);
        for (Assumption price : new Assumption[] {Assumption.CLOUD_ELECTRICITY, Assumption.NETWORK_PRICE,
            Assumption.PORTING, Assumption.HOST_PRICE_SHARE, Assumption.UPKEEP, Assumption.INTEREST,
            Assumption.CLOUD_PUE}) {
            Map<Assumption, Double> dearer = new EnumMap<>(VALUES);
            dearer.merge(price, 1.0, Double::sum);
            assertTrue(account.total(Worlds.of(dearer), 3, Factors.NONE) > base, price.key());
        }
        assertTrue(account(Site.CLOUD, Supply.BUY, 10_001).total(WORLD, 3, Factors.NONE) > base);
    }
}
