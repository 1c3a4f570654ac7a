package org.placewise.controller;

import java.util.ArrayList;
import java.util.List;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.score.Weights;

/** The changes of a scenario that need more than one of its parts. */
public final class ScenarioChanges {
    private ScenarioChanges() {
    }

    /** The weights in the order of the criteria. */
    public static double[] weights(Scenario scenario) {
        return scenario.criteria().stream().mapToDouble(Judgement::weight).toArray();
    }

    /** Gives a criterion a share of the weight; the unlocked others scale so that the sum stays 1. */
    public static Scenario moveWeight(Scenario scenario, int index, double share) {
        List<Judgement> criteria = scenario.criteria();
        boolean[] locked = new boolean[criteria.size()];
        for (int i = 0; i < locked.length; i++) {
            locked[i] = criteria.get(i).locked();
        }
        return withWeights(scenario, Weights.move(weights(scenario), locked, index, share));
    }

    /** Locks or unlocks a weight. */
    public static Scenario lockWeight(Scenario scenario, int index, boolean locked) {
        List<Judgement> criteria = new ArrayList<>(scenario.criteria());
        criteria.set(index, criteria.get(index).withLocked(locked));
        return scenario.withCriteria(criteria);
    }

    /** The weights and locks of another scenario with the same criteria; unchanged where they differ. */
    public static Scenario resetWeights(Scenario scenario, Scenario origin) {
        boolean same = scenario.criteria().stream().map(Judgement::criterion).toList()
                .equals(origin.criteria().stream().map(Judgement::criterion).toList());
        return same ? scenario.withCriteria(origin.criteria()) : scenario;
    }

    private static Scenario withWeights(Scenario scenario, double[] weights) {
        List<Judgement> criteria = new ArrayList<>(weights.length);
        for (int i = 0; i < weights.length; i++) {
            criteria.add(scenario.criteria().get(i).withWeight(Math.min(1, weights[i])));
        }
        return scenario.withCriteria(criteria);
    }
}
