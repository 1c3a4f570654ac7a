package org.placewise.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.placewise.model.scenario.Criterion;

/**
 * How well an option does on the scenario's criteria.
 *
 * @param value         0 to 100, the sum of the contributions
 * @param low           lower end of the 90 % range: the criteria's own ranges, taken as independent, add as the root of
 *                      the sum of squares
 * @param high          upper end of the 90 % range
 * @param rank          competition rank, such as "1", or "1=" where options tie
 * @param contributions points by criterion, in the order of the criteria
 * @param outside       criteria whose value lies beyond an anchor and was clamped
 */
public record Score(double value, double low, double high, String rank, Map<Criterion, Double> contributions,
                    Set<Criterion> outside) {
    public Score {
        contributions = Collections.unmodifiableMap(new EnumMap<>(contributions));
        outside = outside.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(outside));
    }

    Score withRank(String other) {
        return new Score(value, low, high, other, contributions, outside);
    }

    /** Whether the option shares first place or holds it alone. */
    public boolean isFirst() {
        return rank.equals("1") || rank.equals("1=");
    }
}
