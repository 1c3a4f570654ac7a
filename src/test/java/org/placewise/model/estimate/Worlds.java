package org.placewise.model.estimate;

import java.util.EnumMap;
import java.util.Map;
import org.placewise.model.quantity.Source;
import org.placewise.model.scenario.Assumed;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Assumptions;

/** Worlds for tests: everything is 0 but what is named. */
final class Worlds {
    static final Source GUESS = Source.assumption("test");
    static final Source READ = new Source("a page", "vendor", null);

    private Worlds() {
    }

    static World of(Map<Assumption, Double> values) {
        return assumption -> values.getOrDefault(assumption, 0.0);
    }

    static Assumptions assumptions(Map<Assumption, Assumed> values) {
        Map<Assumption, Assumed> all = new EnumMap<>(Assumption.class);
        for (Assumption assumption : Assumption.values()) {
            all.put(assumption, values.getOrDefault(assumption, new Assumed(0, 0, 0, GUESS)));
        }
        return new Assumptions(all);
    }
}
