package org.placewise.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placewise.controller.Workspace;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.Score;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.Calibration;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Model;
import org.placewise.model.catalogue.ModelKind;
import org.placewise.model.catalogue.Prices;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.estimate.Feasibility;
import org.placewise.model.estimate.OptionEstimate;
import org.placewise.model.quantity.Source;
import org.placewise.model.scenario.Assumed;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Assumptions;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Precision;
import org.placewise.model.scenario.Requirement;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Supply;
import org.placewise.model.scenario.Task;
import org.placewise.model.scenario.Traffic;
import org.placewise.model.scenario.Workload;
import org.placewise.model.score.ValueFunction;
import org.placewise.model.text.Message;

/** Invented scenarios and comparisons to show in windows under test. */
public final class Samples {
    private static final Source SOURCE = Source.assumption("test");

    private Samples() {
    }

    /** A language scenario with six criteria, weights 30, 25, 20, 10, 10, 5 %, and two requirements. */
    public static Scenario scenario(String presetId) {
        Map<Assumption, Assumed> assumed = new EnumMap<>(Assumption.class);
        Arrays.stream(Assumption.values()).forEach(a -> assumed.put(a, new Assumed(0.1, 0.1, 0.1, SOURCE)));
        assumed.put(Assumption.HORIZON, new Assumed(36, 36, 36, SOURCE));
        List<Option> options = new ArrayList<>();
        for (Site site : Site.values()) {
            for (Silicon silicon : Silicon.values()) {
                options.add(new Option(site, silicon, "chip", 1, null, null, null, Supply.BUY, Map.of()));
            }
        }
        Task task = new Task.Language("model", Precision.INT4, Precision.FP16, 600, 150);
        return new Scenario(presetId, null, new Workload(task, new Traffic(20_000, 500, 20, 3, 0, 0)), options,
                new Assumptions(assumed), List.of(judgement(Criterion.LATENCY_P95, 0.3),
                judgement(Criterion.ENERGY, 0.25), judgement(Criterion.COST_PER_MONTH, 0.2),
                judgement(Criterion.RELIABILITY, 0.1), judgement(Criterion.PRIVACY, 0.1),
                judgement(Criterion.FLEXIBILITY, 0.05)), List.of(
                new Requirement(Requirement.Kind.FIRST_TOKEN_WITHIN, 0.8),
                new Requirement(Requirement.Kind.DEVICE_POWER_UNDER, 10)), Map.of());
    }

    private static Judgement judgement(Criterion criterion, double weight) {
        return new Judgement(criterion, weight, false, new ValueFunction(ValueFunction.Shape.LINEAR, 10, 1));
    }

    public static Catalogue catalogue() {
        return new Catalogue(List.of(new Accelerator("chip", "Chip", "Vendor", Silicon.GPU, Set.of(Site.values()),
                null, null, null, List.of(), Map.of())), List.of(model("model", "Qwen2.5 7B"),
                model("other", "Other 8B")), Prices.NONE, new Calibration(Map.of()));
    }

    private static Model model(String id, String name) {
        return new Model(id, name, "Developer", ModelKind.LANGUAGE, null, null, null, null, List.of(), Map.of());
    }

    /** A comparison in which the first option leads with the weight of the first criterion as its score. */
    public static Comparison comparison(Scenario scenario) {
        List<OptionResult> results = new ArrayList<>();
        for (Option option : scenario.options()) {
            boolean first = results.isEmpty();
            double value = first ? 100 * scenario.criteria().getFirst().weight() : 0;
            OptionEstimate estimate = OptionEstimate.infeasible(option, null, null,
                    new Feasibility(Optional.empty(), 1, 1));
            results.add(new OptionResult(estimate, OptionResult.Status.RANKED, Map.of(), List.of(),
                    Optional.of(new Score(value, value, value, first ? "1" : "2=",
                            Map.of(scenario.criteria().getFirst().criterion(), value), Set.of()))));
        }
        return new Comparison(scenario, results, Message.of("common.verdict.none"), List.of());
    }

    /** A workspace that compares at once. */
    public static Workspace workspace(Scenario scenario) {
        return new Workspace(catalogue(), scenario, Runnable::run, Runnable::run, failure -> {
            throw new IllegalStateException(failure);
        }, (changed, _) -> comparison(changed));
    }
}
