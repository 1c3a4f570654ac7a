package org.placewise.model.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.placewise.model.DecisionTable;
import org.placewise.model.OptionResult;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.estimate.Estimator;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.score.UncertainValues;
import org.placewise.model.score.UncertainValues.SharedEffect;
import org.placewise.model.score.ValueDraw;
import org.placewise.model.score.ValueFunction;

/**
 * What each assumption does to all options at once: their figures with the assumption at either end of its range. Work
 * for the background, to be done again when anything but weights, anchors, requirements or grades changes.
 *
 * @param scenario what it was worked out for
 * @param factors  one for each assumption that has a range
 */
public record FactorEffects(Scenario scenario, List<Factor> factors) {
    public FactorEffects {
        factors = List.copyOf(factors);
    }

    /**
     * The figures at both ends of an assumption's range.
     *
     * @param atLow  by option id
     * @param atHigh by option id
     */
    public record Factor(Assumption assumption, Map<String, Map<Criterion, Estimate>> atLow,
                         Map<String, Map<Criterion, Estimate>> atHigh) {
        public Factor {
            atLow = Map.copyOf(atLow);
            atHigh = Map.copyOf(atHigh);
        }
    }

    public static FactorEffects of(Scenario scenario, Catalogue catalogue) {
        Estimator estimator = new Estimator(catalogue.with(scenario.own()));
        List<AssumptionInput> inputs = Arrays.stream(Assumption.values()).map(AssumptionInput::new)
                .filter(input -> input.low(scenario) < input.high(scenario)).toList();
        List<Factor> factors = inputs.stream().parallel().map(input -> new Factor(input.assumption(),
                figures(input.with(scenario, input.low(scenario)), estimator),
                figures(input.with(scenario, input.high(scenario)), estimator))).toList();
        return new FactorEffects(scenario, factors);
    }

    private static Map<String, Map<Criterion, Estimate>> figures(Scenario scenario, Estimator estimator) {
        Map<String, Map<Criterion, Estimate>> figures = new HashMap<>();
        for (Option option : scenario.options()) {
            figures.put(option.id(), estimator.estimate(scenario, option).figures());
        }
        return figures;
    }

    /** Whether another scenario has the same figures, so that these effects are its effects too. */
    public boolean hold(Scenario other) {
        return Variants.sameFigures(scenario, other);
    }

    /** The values of the ranked options with their ranges, of which the assumptions' parts are common to all. */
    public ValueDraw values(DecisionTable table) {
        int options = table.options().size();
        int criteria = table.criteria().size();
        double[][] values = new double[options][criteria];
        double[][] atLow = new double[options][criteria];
        double[][] atHigh = new double[options][criteria];
        for (int i = 0; i < options; i++) {
            for (int j = 0; j < criteria; j++) {
                ValueFunction function = table.criteria().get(j).value();
                Estimate estimate = table.options().get(i).criteria().get(table.criteria().get(j).criterion());
                values[i][j] = function.position(estimate.value());
                atLow[i][j] = function.position(estimate.low());
                atHigh[i][j] = function.position(estimate.high());
            }
        }
        List<SharedEffect> effects = new ArrayList<>();
        for (Factor factor : factors) {
            effects.add(new SharedEffect(changes(table, values, factor.atLow), changes(table, values, factor.atHigh)));
        }
        return new UncertainValues(values, atLow, atHigh,
                effects.stream().filter(FactorEffects::doesSomething).toList());
    }

    /** No change where a grade stands in place of a figure, or the option could not serve the workload there. */
    private static double[][] changes(DecisionTable table, double[][] values,
                                      Map<String, Map<Criterion, Estimate>> moved) {
        double[][] changes = new double[values.length][values[0].length];
        for (int i = 0; i < changes.length; i++) {
            OptionResult result = table.options().get(i);
            Map<Criterion, Estimate> figures = moved.getOrDefault(result.option().id(), Map.of());
            for (int j = 0; j < changes[i].length; j++) {
                Judgement judgement = table.criteria().get(j);
                Estimate figure = figures.get(judgement.criterion());
                if (figure != null && result.estimate().figures().containsKey(judgement.criterion())) {
                    changes[i][j] = judgement.value().position(figure.value()) - values[i][j];
                }
            }
        }
        return changes;
    }

    private static boolean doesSomething(SharedEffect effect) {
        return IntStream.range(0, effect.atLow().length).anyMatch(i ->
                Arrays.stream(effect.atLow()[i]).anyMatch(x -> x != 0)
                        || Arrays.stream(effect.atHigh()[i]).anyMatch(x -> x != 0));
    }
}
