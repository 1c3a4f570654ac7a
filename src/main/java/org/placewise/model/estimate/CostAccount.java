package org.placewise.model.estimate;

import java.util.EnumMap;
import java.util.Map;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Supply;
import org.placewise.model.scenario.Traffic;

/**
 * What a month costs. What is bought is spread over the horizon as an annuity with interest and residual value, by the
 * capital recovery factor i / (1 - (1 + i)^-n) with i the interest and n the horizon, both monthly; on devices it is
 * the price of the added chip times all users, however little they use it. A rental covers power, host and building.
 *
 * @param price    USD of one accelerator, or USD per hour where it is rented
 * @param perGroup accelerators in one group
 * @param places   clouds, edge sites or devices
 */
record CostAccount(Site site, Silicon silicon, Supply supply, double price, int perGroup, double places,
                   Traffic traffic, EnergyAccount energy) {
    static final double HOURS_PER_MONTH = Traffic.DAYS_PER_MONTH * 24;
    private static final double MONTHS_PER_YEAR = 12;
    private static final double JOULES_PER_KWH = 3.6e6;
    private static final double BYTES_PER_GB = 1e9;
    private static final CostPart[] PARTS = CostPart.values();

    /**
     * USD per month.
     *
     * @param groups  of accelerators at one place
     * @param factors on time and power of the accelerators
     */
    double usd(CostPart part, World world, double groups, EnergyAccount.Factors factors) {
        boolean bought = supply == Supply.BUY;
        double paid = price * perGroup * groups * places;
        return switch (part) {
            case ACCELERATORS -> bought ? spread(paid, world.value(Assumption.RESIDUAL), world) : 0;
            case RENTAL -> bought ? 0 : paid * HOURS_PER_MONTH;
            case HOST -> hasHost() ? spread(paid * world.value(Assumption.HOST_PRICE_SHARE),
                    world.value(Assumption.RESIDUAL), world) : 0;
            case UPKEEP -> hasHost() ? paid * (1 + world.value(Assumption.HOST_PRICE_SHARE))
                    * world.value(Assumption.UPKEEP) / MONTHS_PER_YEAR : 0;
            case ELECTRICITY -> traffic.requestsPerMonth() / JOULES_PER_KWH * electricity(world, groups, factors);
            case NETWORK -> site == Site.CLOUD ? traffic.requestsPerMonth() / BYTES_PER_GB
                    * (traffic.uploadBytes() + traffic.downloadBytes()) * world.value(Assumption.NETWORK_PRICE) : 0;
            case PORTING -> silicon == Silicon.ASIC ? spread(world.value(Assumption.PORTING), 0, world) : 0;
        };
    }

    private boolean hasHost() {
        return supply == Supply.BUY && site != Site.DEVICE;
    }

    /** Joules of one request times the price of a kWh where it is drawn: at the site and by the device's radio. */
    private double electricity(World world, double groups, EnergyAccount.Factors factors) {
        double atSite = supply == Supply.RENT ? 0
                : energy.atSite(world, groups, factors) * world.value(switch (site) {
                    case CLOUD -> Assumption.CLOUD_ELECTRICITY;
                    case EDGE -> Assumption.EDGE_ELECTRICITY;
                    case DEVICE -> Assumption.DEVICE_ELECTRICITY;
                });
        double radio = energy.joules(EnergyPart.RADIO, world, groups, factors);
        return radio == 0 ? atSite : atSite + radio * world.value(Assumption.DEVICE_ELECTRICITY);
    }

    private static double spread(double price, double residual, World world) {
        return monthly(price, Math.min(1, residual), world.value(Assumption.INTEREST),
                world.value(Assumption.HORIZON));
    }

    /**
     * Equal monthly payments for something bought now and sold for a share of its price at the end.
     *
     * @param interest yearly
     * @param months   taken for 1 where less
     */
    static double monthly(double price, double residual, double interest, double months) {
        double length = Math.max(1, months);
        double force = Math.log1p(interest) / MONTHS_PER_YEAR;
        if (force < 1e-12) {
            return price * (1 - residual) / length;
        }
        double rate = Math.expm1(force);
        double paidBack = -Math.expm1(-length * force);
        return price * (1 - residual * (1 - paidBack)) * rate / paidBack;
    }

    double total(World world, double groups, EnergyAccount.Factors factors) {
        double total = 0;
        for (CostPart part : PARTS) {
            total += usd(part, world, groups, factors);
        }
        return total;
    }

    /** USD per month by part, without parts that do not apply here. */
    Map<CostPart, Double> parts(World world, double groups) {
        Map<CostPart, Double> parts = new EnumMap<>(CostPart.class);
        for (CostPart part : PARTS) {
            double usd = usd(part, world, groups, EnergyAccount.Factors.NONE);
            if (usd > 0) {
                parts.put(part, usd);
            }
        }
        return parts;
    }
}
