package org.placewise.model.explore;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.placewise.model.catalogue.Site;
import org.placewise.model.estimate.Glance;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Requirement;
import org.placewise.model.scenario.Requirement.Kind;

/**
 * What became of the configurations that a search looked at.
 *
 * @param searched   all of them
 * @param unfit      not able to do the work: too little memory, figures unknown, saturated
 * @param unpriced   able, but without a known price
 * @param missing    able and priced, but missing a requirement or the budget
 * @param missed     by requirement, how many of these miss it, whatever else they miss
 * @param overBudget how many of these cost more than the budget
 */
public record Tally(long searched, long unfit, long unpriced, long missing, Map<Kind, Long> missed, long overBudget) {
    public Tally {
        missed = missed.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(missed));
    }

    Tally plus(Tally other) {
        Map<Kind, Long> sums = new EnumMap<>(Kind.class);
        sums.putAll(missed);
        other.missed.forEach((kind, number) -> sums.merge(kind, number, Long::sum));
        return new Tally(searched + other.searched, unfit + other.unfit, unpriced + other.unpriced,
                missing + other.missing, sums, overBudget + other.overBudget);
    }

    /** Counts one by one. */
    static final class Count {
        private static final Kind[] KINDS = Kind.values();
        private final long[] missed = new long[KINDS.length];
        private long searched;
        private long unfit;
        private long unpriced;
        private long missing;
        private long overBudget;

        void unfit() {
            searched++;
            unfit++;
        }

        void unpriced() {
            searched++;
            unpriced++;
        }

        /** Whether a configuration that is able and priced meets every requirement and the budget. */
        boolean holds(List<Requirement> requirements, Site site, Glance glance, boolean tooDear) {
            boolean misses = tooDear;
            for (Requirement requirement : requirements) {
                if (misses(requirement, site, glance)) {
                    missed[requirement.kind().ordinal()]++;
                    misses = true;
                }
            }
            searched++;
            missing += misses ? 1 : 0;
            overBudget += tooDear ? 1 : 0;
            return !misses;
        }

        private static boolean misses(Requirement requirement, Site site, Glance glance) {
            if (requirement.kind() == Kind.WORKS_OFFLINE) {
                return site == Site.CLOUD;
            }
            Criterion criterion = requirement.kind().criterion().orElseThrow();
            OptionalDouble value = glance.value(criterion);
            return value.isEmpty() || (criterion.moreIsBetter() ? value.getAsDouble() < requirement.limit()
                    : value.getAsDouble() > requirement.limit());
        }

        Tally tally() {
            Map<Kind, Long> kinds = new EnumMap<>(Kind.class);
            for (Kind kind : KINDS) {
                if (missed[kind.ordinal()] > 0) {
                    kinds.put(kind, missed[kind.ordinal()]);
                }
            }
            return new Tally(searched, unfit, unpriced, missing, kinds, overBudget);
        }
    }
}
