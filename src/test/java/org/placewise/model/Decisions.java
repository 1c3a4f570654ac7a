package org.placewise.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewise.model.OptionResult.Status;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.estimate.Feasibility;
import org.placewise.model.estimate.OptionEstimate;
import org.placewise.model.quantity.Basis;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.quantity.Source;
import org.placewise.model.quantity.Trace;
import org.placewise.model.scenario.Assumed;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Assumptions;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Precision;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Supply;
import org.placewise.model.scenario.Task;
import org.placewise.model.scenario.Traffic;
import org.placewise.model.scenario.Workload;
import org.placewise.model.score.ValueFunction;
import org.placewise.model.score.ValueFunction.Shape;

/** Small decisions to test with: up to six options, judged on the first criteria, each from 0 (worst) to 10 (best). */
final class Decisions {
    static final List<String> IDS = List.of("cloud-gpu", "cloud-asic", "edge-gpu", "edge-asic", "device-gpu",
            "device-asic");
    private static final Source SOURCE = Source.assumption("test");
    private static final Trace TRACE = new Trace("test", "", List.of());

    private Decisions() {
    }

    static Scenario scenario(int options, double... weights) {
        Map<Assumption, Assumed> assumed = new EnumMap<>(Assumption.class);
        Arrays.stream(Assumption.values()).forEach(a -> assumed.put(a, new Assumed(1, 1, 1, SOURCE)));
        List<Judgement> criteria = new ArrayList<>();
        for (int j = 0; j < weights.length; j++) {
            criteria.add(new Judgement(Criterion.values()[j], weights[j], false,
                    new ValueFunction(Shape.LINEAR, 0, 10)));
        }
        Task task = new Task.Language("model", Precision.FP16, Precision.FP16, 100, 100);
        List<Option> all = new ArrayList<>();
        for (Site site : Site.values()) {
            for (Silicon silicon : Silicon.values()) {
                all.add(new Option(site, silicon, "chip", 1, null, null, null, Supply.BUY, Map.of()));
            }
        }
        return new Scenario("test", null, new Workload(task, new Traffic(1, 1, 1, 1, 0, 0)), all.subList(0, options),
                new Assumptions(assumed), criteria, List.of(), Map.of());
    }

    /** An option's values, known exactly; NaN is unknown. */
    static OptionResult result(Scenario scenario, int option, double... values) {
        return uncertain(scenario, option, 0, values);
    }

    /** An option's values, each with a range of {@code spread} to both sides; NaN is unknown. */
    static OptionResult uncertain(Scenario scenario, int option, double spread, double... values) {
        Map<Criterion, Estimate> criteria = new EnumMap<>(Criterion.class);
        boolean ranked = true;
        for (int j = 0; j < values.length; j++) {
            Criterion criterion = scenario.criteria().get(j).criterion();
            if (Double.isFinite(values[j])) {
                criteria.put(criterion, new Estimate(values[j], criterion.unit(), values[j] - spread,
                        values[j] + spread, Basis.USER, TRACE));
            } else {
                ranked &= scenario.criteria().get(j).weight() == 0;
            }
        }
        OptionEstimate estimate = OptionEstimate.infeasible(scenario.options().get(option), null, null,
                new Feasibility(Optional.empty(), 1, 1));
        return new OptionResult(estimate, ranked ? Status.RANKED : Status.NOT_SCORED, criteria, List.of(),
                Optional.empty());
    }

    static List<OptionResult> results(Scenario scenario, double[][] values) {
        List<OptionResult> results = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            results.add(result(scenario, i, values[i]));
        }
        return results;
    }

    static Scenario withWeights(Scenario scenario, double[] weights) {
        List<Judgement> criteria = new ArrayList<>();
        for (int j = 0; j < weights.length; j++) {
            criteria.add(scenario.criteria().get(j).withWeight(weights[j]));
        }
        return scenario.withCriteria(criteria);
    }
}
