package org.placewise.store;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.ModelKind;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.quantity.Figure;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Precision;
import org.placewise.model.scenario.Supply;

/**
 * Options in files. What is assumed of an accelerator has the catalogue's names and units:
 * {@code "assumed": {"list_price_usd": {"value": 2000, "source": {..}}}}.
 */
final class OptionFormat {
    private static final Set<String> ENTRIES = Set.of("site", "silicon", "accelerator", "count", "model", "weights",
            "software", "supply", "assumed");
    private static final Set<String> FIELDS = Arrays.stream(AcceleratorField.values()).map(AcceleratorField::key)
            .collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST_TEXT = 200;

    private OptionFormat() {
    }

    static List<Option> read(Node list, ModelKind kind, Reading reading) throws FaultException {
        List<Option> options = readHidden(list, List.of(), kind, reading);
        if (options.isEmpty()) {
            throw new FaultException("store.fault.empty", list.path());
        }
        return options;
    }

    /** Options beside those that are shown, perhaps none. */
    static List<Option> readHidden(Node list, List<Option> shown, ModelKind kind, Reading reading)
            throws FaultException {
        List<Option> options = new ArrayList<>();
        for (Node item : list.items()) {
            Option option = option(item, kind, reading);
            if (Stream.concat(shown.stream(), options.stream()).anyMatch(other -> other.id().equals(option.id()))) {
                throw new FaultException("store.fault.twice", item.path(), option.id());
            }
            options.add(option);
        }
        return options;
    }

    private static Option option(Node item, ModelKind kind, Reading reading) throws FaultException {
        reading.expectOnly(item, ENTRIES);
        Silicon silicon = item.get("silicon").oneOf(Silicon.values(), HardwareRows::key);
        Node count = item.find("count").orElse(null);
        Node model = item.find("model").orElse(null);
        Node weights = item.find("weights").orElse(null);
        Node software = item.find("software").orElse(null);
        Node assumed = item.find("assumed").orElse(null);
        return new Option(item.get("site").oneOf(Site.values(), HardwareRows::key), silicon,
                reading.acceleratorId(item.get("accelerator"), silicon),
                count == null ? 1 : count.whole(1, Option.MAX_COUNT),
                model == null ? null : reading.modelId(model, kind),
                weights == null ? null : WorkloadFormat.precision(weights),
                software == null ? null : software.text(LONGEST_TEXT),
                item.get("supply").oneOf(Supply.values(), HardwareRows::key),
                assumed == null ? Map.of() : assumed(assumed, reading));
    }

    private static Map<AcceleratorField, Figure> assumed(Node object, Reading reading) throws FaultException {
        reading.expectOnly(object, FIELDS);
        Map<String, Node> entries = object.entries();
        Map<AcceleratorField, Figure> figures = new EnumMap<>(AcceleratorField.class);
        for (AcceleratorField field : AcceleratorField.values()) {
            Node entry = entries.get(field.key());
            if (entry != null) {
                reading.expectOnly(entry, Set.of("value", "source"));
                figures.put(field, new Figure(Figures.value(field, entry.get("value")),
                        Sources.read(entry.get("source"))));
            }
        }
        return figures;
    }

    static void write(JsonWriter json, List<Option> options) throws IOException {
        json.beginArray();
        for (Option option : options) {
            Precision weights = option.weights();
            json.beginObject();
            json.name("site").value(HardwareRows.key(option.site()));
            json.name("silicon").value(HardwareRows.key(option.silicon()));
            json.name("accelerator").value(option.acceleratorId());
            json.name("count").value(option.count());
            json.name("model").value(option.modelId());
            json.name("weights").value(weights == null ? null : weights.id());
            json.name("software").value(option.software());
            json.name("supply").value(HardwareRows.key(option.supply()));
            json.name("assumed").beginObject();
            for (Map.Entry<AcceleratorField, Figure> figure : option.assumed().entrySet()) {
                write(json, figure.getKey(), figure.getValue());
            }
            json.endObject();
            json.endObject();
        }
        json.endArray();
    }

    private static void write(JsonWriter json, AcceleratorField field, Figure figure) throws IOException {
        json.name(field.key()).beginObject();
        json.name("value").value(Decimals.ofConverted(figure.value() / field.siFactor()));
        json.name("source");
        Sources.write(json, figure.source());
        json.endObject();
    }
}
