package org.placewise.model.explore;

import java.util.Optional;
import org.placewise.model.catalogue.Site;
import org.placewise.model.estimate.OptionEstimate;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Assumptions;
import org.placewise.model.scenario.Criterion;

/**
 * Watts of one group of accelerators, which serves one copy of the model.
 *
 * @param idle while it waits for work, accelerators alone
 * @param work what working adds to that, accelerators alone; at least 0
 * @param host of processor, memory, fans and losses of the server under load; 0 on a device
 */
public record PowerDraw(double idle, double work, double host) {
    /** Empty where the option cannot serve the workload. */
    public static Optional<PowerDraw> of(OptionEstimate estimate, Assumptions assumptions) {
        Estimate power = estimate.figures().get(Criterion.POWER);
        if (power == null) {
            return Optional.empty();
        }
        double share = estimate.option().site() == Site.DEVICE ? 0 : assumptions.value(Assumption.HOST_POWER_SHARE);
        double accelerators = power.value() / (1 + share);
        double idle = Math.min(accelerators, estimate.fleet().orElseThrow().idleWatts());
        return Optional.of(new PowerDraw(idle, accelerators - idle, power.value() - accelerators));
    }

    /** Accelerators alone, under load. */
    public double accelerators() {
        return idle + work;
    }

    /** With the host, under load: the figure of the comparison. */
    public double total() {
        return idle + work + host;
    }
}
