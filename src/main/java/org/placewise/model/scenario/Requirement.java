package org.placewise.model.scenario;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.placewise.model.quantity.Unit;

/**
 * A hard limit: an option that misses it is excluded, never merely scored low.
 *
 * @param limit in the SI base of the kind's unit; ignored by kinds without a number
 */
public record Requirement(Kind kind, double limit) {
    /** What is limited. The key is the name in files. */
    public enum Kind {
        FIRST_TOKEN_WITHIN("first_token_within", Unit.SECOND, Criterion.FIRST_TOKEN_P95),
        RESPONSE_WITHIN("response_within", Unit.SECOND, Criterion.LATENCY_P95),
        TIME_PER_TOKEN_WITHIN("time_per_token_within", Unit.SECOND, Criterion.TIME_PER_TOKEN),
        DEVICE_POWER_UNDER("device_power_under", Unit.WATT, Criterion.DEVICE_POWER),
        COST_UNDER("cost_per_month_under", Unit.USD_PER_MONTH, Criterion.COST_PER_MONTH),
        CAPABILITY_OVER("capability_over", Unit.SHARE, Criterion.CAPABILITY),
        /** Must work without a wide-area network: excludes the cloud. The limit is not used. */
        WORKS_OFFLINE("works_offline", Unit.COUNT, null);

        private final String key;
        private final Unit unit;
        private final Criterion criterion;

        Kind(String key, Unit unit, Criterion criterion) {
            this.key = key;
            this.unit = unit;
            this.criterion = criterion;
        }

        public String key() {
            return key;
        }

        public Unit unit() {
            return unit;
        }

        /** The criterion whose value is limited; empty for {@link #WORKS_OFFLINE}. */
        public Optional<Criterion> criterion() {
            return Optional.ofNullable(criterion);
        }

        public static Optional<Kind> ofKey(String key) {
            return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
        }
    }

    public Requirement {
        Objects.requireNonNull(kind, "kind");
        if (!(limit >= 0) || Double.isInfinite(limit)) {
            throw new IllegalArgumentException("limit must be a number of at least 0, not " + limit);
        }
    }
}
