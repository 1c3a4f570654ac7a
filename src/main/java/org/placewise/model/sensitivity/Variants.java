package org.placewise.model.sensitivity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.estimate.Estimator;
import org.placewise.model.estimate.OptionEstimate;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.quantity.Trace;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Scenario;

/**
 * A scenario with an input or two elsewhere. What was estimated is remembered, for weights, anchors, requirements and
 * grades change nothing of it: so a picture of many such scenarios can follow a weight while it moves. May be used by
 * several threads at once.
 */
public final class Variants {
    /** Some 20 MB; the points of a few maps. */
    private static final int MOST_REMEMBERED = 4_000;
    private static final Trace NO_TRACE = new Trace("", "", List.of());
    private final Scenario scenario;
    private final Estimator estimator;
    private final Map<Place, List<OptionEstimate>> remembered = new ConcurrentHashMap<>();

    /** Where the inputs are; the second may be the first. */
    private record Place(Input x, double atX, Input y, double atY) {
        Scenario of(Scenario scenario) {
            return y.with(x.with(scenario, atX), atY);
        }
    }

    public Variants(Scenario scenario, Catalogue catalogue) {
        this.scenario = scenario;
        this.estimator = new Estimator(catalogue.with(scenario.own()));
    }

    /** Whether another scenario has the same figures, so that these variants are its variants too. */
    public boolean hold(Scenario other) {
        return sameFigures(scenario, other);
    }

    static boolean sameFigures(Scenario one, Scenario other) {
        return Objects.equals(one.workload(), other.workload()) && Objects.equals(one.options(), other.options())
                && Objects.equals(one.assumptions(), other.assumptions()) && one.own().equals(other.own());
    }

    /**
     * The options as judged and ranked with an input elsewhere; without traces.
     *
     * @param judging has the weights, anchors, requirements and grades; these variants hold for it
     */
    List<OptionResult> results(Scenario judging, Input input, double value) {
        return results(judging, new Place(input, value, input, value));
    }

    /** The same with two inputs elsewhere. */
    List<OptionResult> results(Scenario judging, Input x, double atX, Input y, double atY) {
        return results(judging, new Place(x, atX, y, atY));
    }

    private List<OptionResult> results(Scenario judging, Place place) {
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        return Comparison.rank(judging, remembered.computeIfAbsent(place, this::estimates));
    }

    private List<OptionEstimate> estimates(Place place) {
        Scenario moved = place.of(scenario);
        return moved.options().stream().map(option -> bare(estimator.estimate(moved, option))).toList();
    }

    /** Only what a ranking needs: a trace takes many times the space of its figure. */
    private static OptionEstimate bare(OptionEstimate estimate) {
        Map<Criterion, Estimate> figures = new EnumMap<>(Criterion.class);
        estimate.figures().forEach((criterion, figure) -> figures.put(criterion, new Estimate(figure.value(),
                figure.unit(), figure.low(), figure.high(), figure.basis(), NO_TRACE)));
        return new OptionEstimate(estimate.option(), estimate.accelerator(), estimate.model(), estimate.feasibility(),
                estimate.fleet(), figures, Map.of(), Map.of(), Map.of(), Map.of(), List.of());
    }
}
