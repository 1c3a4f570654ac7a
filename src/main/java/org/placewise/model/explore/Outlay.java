package org.placewise.model.explore;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.estimate.CostPart;
import org.placewise.model.estimate.OptionEstimate;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Assumptions;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Supply;

/**
 * The cash that an option takes: what is paid at the start, and what every month adds. Interest and resale value, which
 * the cost of a month spreads over the horizon, are not in it.
 *
 * @param once    USD at the start: accelerators, hosts, porting; not negative
 * @param monthly USD per month: rental, electricity, upkeep, network, tokens of an API; not negative
 */
public record Outlay(double once, double monthly) {
    /** Empty where the cost of the option is not known. */
    public static Optional<Outlay> of(OptionEstimate estimate, Assumptions assumptions) {
        if (!estimate.figures().containsKey(Criterion.COST_PER_MONTH)) {
            return Optional.empty();
        }
        Option option = estimate.option();
        double once = option.silicon() == Silicon.ASIC ? assumptions.value(Assumption.PORTING) : 0;
        if (option.supply() == Supply.BUY) {
            double hosts = option.site() == Site.DEVICE ? 0 : assumptions.value(Assumption.HOST_PRICE_SHARE);
            once += estimate.accelerator().value(AcceleratorField.LIST_PRICE).orElseThrow()
                    * estimate.fleet().orElseThrow().accelerators() * (1 + hosts);
        }
        Map<CostPart, Double> parts = estimate.monthlyCost();
        double monthly = 0;
        for (CostPart part : CostPart.values()) {
            monthly += isRunning(part) ? parts.getOrDefault(part, 0.0) : 0;
        }
        return Optional.of(new Outlay(once, monthly));
    }

    private static boolean isRunning(CostPart part) {
        return switch (part) {
            case ACCELERATORS, HOST, PORTING -> false;
            case RENTAL, ELECTRICITY, UPKEEP, NETWORK -> true;
        };
    }

    /** USD paid until so many months after the start. */
    public double after(double months) {
        return once + monthly * months;
    }

    /** Months after which both have taken the same; empty where that is never so, or only at the start. */
    public OptionalDouble breakEven(Outlay other) {
        double months = (other.once - once) / (monthly - other.monthly);
        return months > 0 && Double.isFinite(months) ? OptionalDouble.of(months) : OptionalDouble.empty();
    }
}
