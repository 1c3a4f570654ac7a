package org.placewise.model.explore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.estimate.Estimator;
import org.placewise.model.estimate.FixedFleet;
import org.placewise.model.scenario.Scenario;

/**
 * Where the time of a response goes, for every option of a comparison, at its load and at others.
 *
 * @param options   in the scenario's order
 * @param sentences by measure, what there is to say: the first says most
 */
public record LatencyStudy(Scenario scenario, List<OptionLatency> options,
                           Map<LatencyMeasure, LatencySentences> sentences) {
    /** Curves begin at this share of the present load, or lower where a fleet is full soon. */
    private static final double LOWEST = 1.0 / 30;
    private static final double BELOW_SATURATION = 1.0 / 10;

    public LatencyStudy {
        options = List.copyOf(options);
        sentences = Collections.unmodifiableMap(new EnumMap<>(sentences));
    }

    public static LatencyStudy of(Comparison comparison, Catalogue catalogue) {
        Scenario scenario = comparison.scenario();
        Estimator estimator = new Estimator(catalogue.with(scenario.own()));
        List<Optional<FixedFleet>> fleets = comparison.options().stream()
                .map(result -> estimator.fleet(scenario, result.option())).toList();
        double rate = scenario.workload().traffic().peakRate();
        double lowest = fleets.stream().flatMap(Optional::stream).mapToDouble(FixedFleet::saturation)
                .filter(saturation -> saturation > 0).map(saturation -> saturation * BELOW_SATURATION)
                .reduce(rate * LOWEST, Math::min);
        List<OptionLatency> options = new ArrayList<>();
        for (int i = 0; i < fleets.size(); i++) {
            OptionResult result = comparison.options().get(i);
            // What has no figures has no time either, for whatever reason.
            Optional<FixedFleet.Times> now = result.estimate().feasibility().feasible()
                    ? fleets.get(i).flatMap(fleet -> fleet.at(rate)) : Optional.empty();
            options.add(new OptionLatency(result, now, fleets.get(i).map(fleet -> LoadCurve.of(fleet, lowest))));
        }
        Map<LatencyMeasure, LatencySentences> sentences = new EnumMap<>(LatencyMeasure.class);
        for (LatencyMeasure measure : LatencyMeasure.of(scenario)) {
            sentences.put(measure, LatencySentences.of(comparison, options, measure, estimator));
        }
        return new LatencyStudy(scenario, options, sentences);
    }

    /** Requests per second of all users in the busiest hour. */
    public double rate() {
        return scenario.workload().traffic().peakRate();
    }

    /** Seconds that are required, if anything is. */
    public Optional<Double> limit(LatencyMeasure measure) {
        return scenario.requirement(measure.requirement()).map(requirement -> requirement.limit());
    }
}
