package org.placewise.store;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Evidence;

/** Evidence in files: {@code {"kind": "report", "own": {"cloud-gpu": {"latency_p95": 0.4}}}}. */
final class EvidenceFormat {
    private static final Set<String> ENTRIES = Set.of("kind", "own");
    private static final Set<String> CRITERIA = Arrays.stream(Criterion.values()).map(Criterion::key)
            .collect(Collectors.toUnmodifiableSet());

    private EvidenceFormat() {
    }

    /**
     * @param node null where a file has none
     */
    static Evidence read(Node node, Reading reading) throws FaultException {
        if (node == null) {
            return Evidence.ESTIMATES;
        }
        reading.expectOnly(node, ENTRIES);
        Map<String, Map<Criterion, Double>> own = new LinkedHashMap<>();
        Node object = node.find("own").orElse(null);
        if (object != null) {
            reading.expectOnly(object, Set.copyOf(GradeFormat.OPTIONS));
            Map<String, Node> options = object.entries();
            for (String option : GradeFormat.OPTIONS) {
                if (options.containsKey(option)) {
                    own.put(option, numbers(options.get(option), reading));
                }
            }
        }
        return new Evidence(node.get("kind").oneOf(Evidence.Kind.values(), HardwareRows::key), own);
    }

    private static Map<Criterion, Double> numbers(Node object, Reading reading) throws FaultException {
        reading.expectOnly(object, CRITERIA);
        Map<String, Node> entries = object.entries();
        Map<Criterion, Double> numbers = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            if (entries.containsKey(criterion.key())) {
                numbers.put(criterion, entries.get(criterion.key()).number(Evidence.least(criterion),
                        Evidence.most(criterion)));
            }
        }
        return numbers;
    }

    static void write(JsonWriter json, Evidence evidence) throws IOException {
        json.beginObject();
        json.name("kind").value(HardwareRows.key(evidence.kind()));
        json.name("own").beginObject();
        for (String option : GradeFormat.OPTIONS) {
            if (evidence.own().containsKey(option)) {
                json.name(option).beginObject();
                for (Map.Entry<Criterion, Double> number : evidence.own().get(option).entrySet()) {
                    json.name(number.getKey().key()).value(Decimals.of(number.getValue()));
                }
                json.endObject();
            }
        }
        json.endObject();
        json.endObject();
    }
}
