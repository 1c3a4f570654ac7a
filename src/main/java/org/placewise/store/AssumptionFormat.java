package org.placewise.store;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.placewise.model.scenario.Assumed;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Assumptions;

/**
 * Assumptions in files: {@code {"edge_rtt": {"value": .., "low": .., "high": .., "source": {..}}}}, each in the SI base
 * of its unit. Without ends, the range is the value itself.
 */
final class AssumptionFormat {
    private static final Set<String> KEYS = Arrays.stream(Assumption.values()).map(Assumption::key)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> ENTRIES = Set.of("value", "low", "high", "source");

    private AssumptionFormat() {
    }

    /** Puts what stands in the object in place of the values so far. */
    static void read(Node object, Reading reading, Map<Assumption, Assumed> values) throws FaultException {
        reading.expectOnly(object, KEYS);
        Map<String, Node> entries = object.entries();
        for (Assumption assumption : Assumption.values()) {
            Node entry = entries.get(assumption.key());
            if (entry != null) {
                reading.expectOnly(entry, ENTRIES);
                values.put(assumption, read(assumption, entry));
            }
        }
    }

    private static Assumed read(Assumption assumption, Node entry) throws FaultException {
        Bounds bounds = Bounds.of(assumption);
        double value = bounds.read(entry.get("value"));
        double low = value;
        double high = value;
        Node lowest = entry.find("low").orElse(null);
        Node highest = entry.find("high").orElse(null);
        if (lowest != null) {
            low = lowest.number(bounds.least(), value);
        }
        if (highest != null) {
            high = highest.number(value, bounds.most());
        }
        return new Assumed(value, low, high, Sources.read(entry.get("source")));
    }

    static void write(JsonWriter json, Assumptions assumptions) throws IOException {
        json.beginObject();
        for (Assumption assumption : Assumption.values()) {
            Assumed assumed = assumptions.get(assumption);
            json.name(assumption.key()).beginObject();
            json.name("value").value(Decimals.of(assumed.value()));
            json.name("low").value(Decimals.of(assumed.low()));
            json.name("high").value(Decimals.of(assumed.high()));
            json.name("source");
            Sources.write(json, assumed.source());
            json.endObject();
        }
        json.endObject();
    }

    /** What is possible at all: outside, a formula would divide by zero or an answer would be absurd. */
    private record Bounds(double least, double most) {
        private static final double MOST_SECONDS = 60;
        private static final double MOST_BITS = 1e13;
        private static final double MOST_MONTHS = 120;
        private static final double MOST_RATIO = 10;
        private static final double MOST = 1e6;
        private static final double MOST_USD = 1e9;

        static Bounds of(Assumption assumption) {
            return switch (assumption) {
                case EDGE_RTT, CLOUD_RTT, EDGE_JITTER, CLOUD_JITTER -> new Bounds(0, MOST_SECONDS);
                case EDGE_BANDWIDTH, CLOUD_BANDWIDTH -> new Bounds(1, MOST_BITS);
                case OFFLINE_SHARE, INTEREST, RESIDUAL, UPKEEP -> new Bounds(0, 1);
                case TARGET_UTILISATION -> new Bounds(0.01, 1);
                case CLOUD_PUE, EDGE_PUE -> new Bounds(1, MOST_RATIO);
                case HOST_POWER_SHARE, HOST_PRICE_SHARE -> new Bounds(0, MOST_RATIO);
                case HORIZON -> new Bounds(1, MOST_MONTHS);
                case PORTING -> new Bounds(0, MOST_USD);
                case USD_TO_CNY -> new Bounds(0.001, MOST);
                case CLOUD_ELECTRICITY, EDGE_ELECTRICITY, DEVICE_ELECTRICITY, SPARE_GROUPS, NETWORK_PRICE,
                     RADIO_ENERGY, RADIO_WAKE_UP, CARBON, BATTERY -> new Bounds(0, MOST);
            };
        }

        double read(Node value) throws FaultException {
            return value.number(least, most);
        }
    }
}
