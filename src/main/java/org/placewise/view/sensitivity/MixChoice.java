package org.placewise.view.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.placewise.model.DecisionTable;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.sensitivity.CriterionGroup;
import org.placewise.model.text.Message;

/**
 * One corner of the triangle: a criterion, or a group of criteria.
 *
 * @param criteria those of the group that are compared
 */
record MixChoice(Message label, Set<Criterion> criteria) {
    /** What can stand at a corner: groups, then criteria, without groups of a single criterion. */
    static List<MixChoice> of(DecisionTable table) {
        List<Criterion> compared = table.criteria().stream().map(Judgement::criterion).toList();
        List<MixChoice> choices = new ArrayList<>();
        for (CriterionGroup group : CriterionGroup.values()) {
            Set<Criterion> members = compared.stream().filter(group.criteria()::contains)
                    .collect(Collectors.toUnmodifiableSet());
            if (!members.isEmpty()) {
                choices.add(new MixChoice(group.label(), members));
            }
        }
        for (Criterion criterion : compared) {
            choices.add(new MixChoice(Message.of("common.criterion." + criterion.key()), Set.of(criterion)));
        }
        return choices;
    }

    boolean overlaps(MixChoice other) {
        return !Collections.disjoint(criteria, other.criteria);
    }

    /** Latency, power and cost where the scenario has them; else the heaviest of what can be chosen. */
    static List<MixChoice> usual(List<MixChoice> choices, DecisionTable table) {
        List<MixChoice> chosen = new ArrayList<>();
        List<Message> wanted = Arrays.stream(CriterionGroup.values()).map(CriterionGroup::label).limit(3).toList();
        List<MixChoice> ordered = choices.stream().sorted(Comparator
                .comparingInt((MixChoice choice) -> wanted.contains(choice.label) ? 0 : 1)
                .thenComparingDouble(choice -> -choice.weight(table))).toList();
        for (MixChoice choice : ordered) {
            if (chosen.size() < 3 && chosen.stream().noneMatch(choice::overlaps)) {
                chosen.add(choice);
            }
        }
        chosen.sort(Comparator.comparingInt(choices::indexOf));
        return chosen;
    }

    private double weight(DecisionTable table) {
        return table.criteria().stream().filter(judgement -> criteria.contains(judgement.criterion()))
                .mapToDouble(Judgement::weight).sum();
    }

    /**
     * The corners after one of them was given to another choice: where a corner would stand for the same as the new
     * one, it takes what the new one leaves, or the first that is free.
     */
    static List<MixChoice> replaced(List<MixChoice> corners, int index, MixChoice choice, List<MixChoice> choices) {
        List<MixChoice> changed = new ArrayList<>(corners);
        MixChoice left = changed.set(index, choice);
        for (int i = 0; i < changed.size(); i++) {
            int corner = i;
            if (i != index && changed.get(i).overlaps(choice)) {
                List<MixChoice> candidates = new ArrayList<>(List.of(left));
                candidates.addAll(choices);
                candidates.stream().filter(candidate -> isFree(candidate, changed, corner)).findFirst()
                        .ifPresent(free -> changed.set(corner, free));
            }
        }
        return changed;
    }

    private static boolean isFree(MixChoice candidate, List<MixChoice> corners, int except) {
        for (int i = 0; i < corners.size(); i++) {
            if (i != except && corners.get(i).overlaps(candidate)) {
                return false;
            }
        }
        return true;
    }
}
