package org.placewise.model.performance;

import java.util.OptionalDouble;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.AcceleratorField;

/**
 * Power under load: {@code P = idle + (TDP - idle) (c + a u_c + b u_m)}, the bracket at most 1, with the use of
 * arithmetic u_c and of memory u_m as shares of the data sheet's rates.
 *
 * @param idle        watts of one accelerator without work
 * @param range       watts between idle and rated power
 * @param idleAssumed whether idle power is a usual share of the rated power, for want of a figure
 */
record LoadPower(double idle, double range, boolean idleAssumed, Parameters parameters) {
    /** Empty rated power gives not-a-number throughout. */
    static LoadPower of(Accelerator accelerator, Parameters parameters) {
        double tdp = accelerator.value(AcceleratorField.TDP).orElse(Double.NaN);
        OptionalDouble known = accelerator.value(AcceleratorField.IDLE_POWER);
        double idle = Math.min(tdp, known.orElse(tdp * parameters.idleShare()));
        return new LoadPower(idle, tdp - idle, known.isEmpty(), parameters);
    }

    double watts(double computeUse, double memoryUse) {
        double load = parameters.powerBase() + parameters.powerCompute() * computeUse
                + parameters.powerMemory() * memoryUse;
        return idle + range * Math.min(1, load);
    }
}
