package org.placewise.model.sensitivity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;

/** Criteria that are about the same thing. */
public enum CriterionGroup {
    LATENCY(Criterion.LATENCY_P50, Criterion.LATENCY_P95, Criterion.FIRST_TOKEN_P95, Criterion.TIME_PER_TOKEN,
            Criterion.REPORT_LATENCY),
    POWER(Criterion.POWER, Criterion.DEVICE_POWER, Criterion.ENERGY, Criterion.BATTERY, Criterion.CARBON,
            Criterion.REPORT_POWER),
    COST(Criterion.COST_PER_MONTH, Criterion.COST_PER_THOUSAND_REQUESTS, Criterion.COST_PER_MILLION_TOKENS,
            Criterion.REPORT_COST),
    /** Everything else: what the option can do, and how well it keeps its promises. */
    QUALITY(Criterion.HEADROOM, Criterion.CAPABILITY, Criterion.RELIABILITY, Criterion.PRIVACY,
            Criterion.NETWORK_INDEPENDENCE, Criterion.FLEXIBILITY, Criterion.CUSTOMISATION,
            Criterion.REPORT_THROUGHPUT);

    private static final int CORNERS = 3;
    private final Set<Criterion> criteria;

    CriterionGroup(Criterion... criteria) {
        this.criteria = Arrays.stream(criteria).collect(Collectors.toCollection(
                () -> EnumSet.noneOf(Criterion.class)));
    }

    public Set<Criterion> criteria() {
        return Set.copyOf(criteria);
    }

    /** What the group weighs in a scenario, 0 to 1. */
    public double weight(Scenario scenario) {
        return scenario.criteria().stream().filter(judgement -> criteria.contains(judgement.criterion()))
                .mapToDouble(Judgement::weight).sum();
    }

    /** The three groups that weigh most, or fewer where the scenario has no more; in the order of the constants. */
    public static List<CriterionGroup> heaviest(Scenario scenario) {
        return Arrays.stream(values()).filter(group -> scenario.criteria().stream()
                        .anyMatch(judgement -> group.criteria.contains(judgement.criterion())))
                .sorted(Comparator.comparingDouble(group -> -group.weight(scenario))).limit(CORNERS).sorted().toList();
    }

    public Message label() {
        return Message.of("score.group." + name().toLowerCase(Locale.ROOT));
    }
}
