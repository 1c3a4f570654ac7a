package org.placewise.controller;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Task;
import org.placewise.model.score.ValueFunction;
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

    /**
     * Shares the weight that some groups of criteria have together among them in another way; within a group the
     * proportions stay, or the parts are equal where they were all zero. Nothing changes where one of them is locked.
     *
     * @param groups none twice in them
     * @param shares one for each group, at least 0, sum 1
     */
    public static Scenario mixWeights(Scenario scenario, List<Set<Criterion>> groups, double[] shares) {
        if (isLocked(scenario, groups)) {
            return scenario;
        }
        double[] weights = weights(scenario);
        double sum = groups.stream().mapToDouble(group -> weight(scenario, group)).sum();
        for (int g = 0; g < shares.length; g++) {
            Set<Criterion> group = groups.get(g);
            double before = weight(scenario, group);
            for (int i = 0; i < weights.length; i++) {
                if (group.contains(scenario.criteria().get(i).criterion())) {
                    weights[i] = shares[g] * sum * (before > 0 ? weights[i] / before : 1.0 / group.size());
                }
            }
        }
        return withWeights(scenario, Weights.normalised(weights));
    }

    /** Whether the weight of any criterion of the groups is locked. */
    public static boolean isLocked(Scenario scenario, List<Set<Criterion>> groups) {
        return scenario.criteria().stream().anyMatch(judgement -> judgement.locked()
                && groups.stream().anyMatch(group -> group.contains(judgement.criterion())));
    }

    private static double weight(Scenario scenario, Set<Criterion> group) {
        return scenario.criteria().stream().filter(judgement -> group.contains(judgement.criterion()))
                .mapToDouble(Judgement::weight).sum();
    }

    /** Sets all weights at once; locks stay. */
    public static Scenario setWeights(Scenario scenario, double[] weights) {
        return withWeights(scenario, Weights.normalised(weights));
    }

    /** The weights by criterion. */
    public static Map<Criterion, Double> weightsByCriterion(Scenario scenario) {
        Map<Criterion, Double> weights = new EnumMap<>(Criterion.class);
        scenario.criteria().forEach(judgement -> weights.put(judgement.criterion(), judgement.weight()));
        return weights;
    }

    /** Sets the weights of those criteria that the scenario has, and 0 for its others; unchanged where that is nothing. */
    public static Scenario setWeights(Scenario scenario, Map<Criterion, Double> weights) {
        double[] known = scenario.criteria().stream()
                .mapToDouble(judgement -> weights.getOrDefault(judgement.criterion(), 0.0)).toArray();
        return Arrays.stream(known).sum() > 0 ? setWeights(scenario, known) : scenario;
    }

    /**
     * Puts other hardware in the place of the option of the same site and silicon; one that was set aside is shown
     * again. What it has in common with the workload, model and format of weights, it goes on to have in common.
     * Unchanged where the scenario has no such option.
     */
    public static Scenario useHardware(Scenario scenario, Option hardware) {
        Task task = scenario.workload().task();
        Option follows = new Option(hardware.site(), hardware.silicon(), hardware.acceleratorId(), hardware.count(),
                task.modelId().equals(hardware.modelId()) ? null : hardware.modelId(),
                task.weights() == hardware.weights() ? null : hardware.weights(), hardware.software(),
                hardware.supply(), hardware.assumed());
        return showOption(scenario, hardware.id()).withOption(hardware.id(), _ -> follows);
    }

    /** Sets an option aside; unchanged where it is the only one. */
    public static Scenario hideOption(Scenario scenario, String id) {
        List<Option> shown = scenario.options().stream().filter(option -> !option.id().equals(id)).toList();
        return shown.isEmpty() || shown.size() == scenario.options().size() ? scenario
                : scenario.withOptions(shown, with(scenario.hidden(), scenario.option(id)));
    }

    /** Shows an option again that was set aside. */
    public static Scenario showOption(Scenario scenario, String id) {
        Map<Boolean, List<Option>> parts = scenario.hidden().stream()
                .collect(Collectors.partitioningBy(option -> option.id().equals(id)));
        List<Option> shown = scenario.options();
        for (Option option : parts.get(true)) {
            shown = with(shown, option);
        }
        return scenario.withOptions(shown, parts.get(false));
    }

    /** With one more, before those that come after it by site and silicon. */
    private static List<Option> with(List<Option> options, Option added) {
        List<Option> all = new ArrayList<>(options);
        Comparator<Option> order = Comparator.comparing(Option::site).thenComparing(Option::silicon);
        int at = 0;
        while (at < all.size() && order.compare(all.get(at), added) < 0) {
            at++;
        }
        all.add(at, added);
        return all;
    }

    /** Reads the values of a criterion in another way. */
    public static Scenario setValueFunction(Scenario scenario, Criterion criterion, ValueFunction value) {
        return scenario.withCriteria(scenario.criteria().stream()
                .map(judgement -> judgement.criterion() == criterion ? judgement.withValue(value) : judgement).toList());
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
