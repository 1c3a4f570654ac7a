package org.placewise.model.estimate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.Model;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Option;
import org.placewise.model.text.Message;

/**
 * All estimated quantities of one option.
 *
 * @param accelerator with the option's own assumptions applied
 * @param fleet       empty where the option is not feasible
 * @param figures     by criterion; empty where the option is not feasible, and without those that do not apply or
 *                    cannot be known
 * @param latencyP50  seconds by part; sums to the {@code LATENCY_P50} figure
 * @param latencyP95  seconds by part; sums to the {@code LATENCY_P95} figure
 * @param energy      joules per request by part; sums to the {@code ENERGY} figure
 * @param monthlyCost USD by part; sums to the {@code COST_PER_MONTH} figure
 * @param notes       cautions a reader should know, such as an interconnect that had to be assumed
 */
public record OptionEstimate(Option option, Accelerator accelerator, Model model, Feasibility feasibility,
                             Optional<Fleet> fleet, Map<Criterion, Estimate> figures,
                             Map<LatencyPart, Double> latencyP50, Map<LatencyPart, Double> latencyP95,
                             Map<EnergyPart, Double> energy, Map<CostPart, Double> monthlyCost, List<Message> notes) {
    public OptionEstimate {
        figures = figures.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(figures));
        latencyP50 = latencyP50.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(latencyP50));
        latencyP95 = latencyP95.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(latencyP95));
        energy = energy.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(energy));
        monthlyCost = monthlyCost.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(monthlyCost));
        notes = List.copyOf(notes);
    }

    /** The estimate of an option that cannot serve the workload. */
    public static OptionEstimate infeasible(Option option, Accelerator accelerator, Model model,
                                            Feasibility feasibility) {
        return new OptionEstimate(option, accelerator, model, feasibility, Optional.empty(), Map.of(), Map.of(),
                Map.of(), Map.of(), Map.of(), List.of());
    }
}
