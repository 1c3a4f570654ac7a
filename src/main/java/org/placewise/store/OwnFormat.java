package org.placewise.store;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.Model;
import org.placewise.model.catalogue.ModelField;
import org.placewise.model.catalogue.OwnEntries;
import org.placewise.model.catalogue.Prices.ApiPrice;
import org.placewise.model.quantity.Figure;
import org.placewise.model.quantity.Source;

/**
 * The user's own entries in files: rows as in the catalogue, with its names and units. A figure without a source is
 * the user's own.
 */
final class OwnFormat {
    private static final String UNIT = "per 1M tokens";
    private static final Set<String> ENTRIES = Set.of("accelerators", "models", "api_prices");
    private static final Set<String> OF_ACCELERATOR = Stream.concat(Stream.of("id", "name", "vendor", "silicon",
            "sites", "memory_type", "tdp_basis", "notes", "discrepancies", "peak_dense", "sources"),
            Arrays.stream(AcceleratorField.values()).map(AcceleratorField::key))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> OF_MODEL = Stream.concat(Stream.of("id", "name", "developer", "kind",
            "release_date", "input_size", "capability_benchmark", "notes", "discrepancies", "sources"),
            Arrays.stream(ModelField.values()).map(ModelField::key)).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> OF_PRICE = Set.of("provider", "model", "currency", "unit", "input",
            "input_cached", "output", "effective", "note", "source");

    private OwnFormat() {
    }

    /** @param object null for none */
    static OwnEntries read(Node object, Reading reading) throws FaultException {
        if (object == null) {
            return OwnEntries.NONE;
        }
        reading.expectOnly(object, ENTRIES);
        return new OwnEntries(
                list(object, "accelerators", OF_ACCELERATOR, reading, OwnFormat::accelerator, Accelerator::id),
                list(object, "models", OF_MODEL, reading, row -> HardwareRows.model(row, Source.own()), Model::id),
                list(object, "api_prices", OF_PRICE, reading, PriceRows::apiPrice, OwnEntries::key));
    }

    private static Accelerator accelerator(Node row) throws FaultException {
        if (row.get("sites").items().isEmpty()) {
            throw new FaultException("store.fault.empty", row.get("sites").path());
        }
        return HardwareRows.accelerator(row, Source.own());
    }

    private static <T> List<T> list(Node object, String name, Set<String> known, Reading reading,
                                    Rows.RowReader<T> reader, Function<T, ?> key) throws FaultException {
        Node list = object.find(name).orElse(null);
        List<T> entries = new ArrayList<>();
        if (list == null) {
            return entries;
        }
        List<Node> rows = list.items();
        if (rows.size() > OwnEntries.MOST) {
            throw new FaultException("store.fault.too_many", list.path(), rows.size(), OwnEntries.MOST);
        }
        Set<Object> keys = new HashSet<>();
        for (Node row : rows) {
            reading.expectOnly(row, known);
            T entry = reader.read(row);
            if (!keys.add(key.apply(entry))) {
                throw new FaultException("store.fault.twice", row.path(), String.valueOf(key.apply(entry)));
            }
            entries.add(entry);
        }
        return entries;
    }

    static void write(JsonWriter json, OwnEntries own) throws IOException {
        json.beginObject();
        json.name("accelerators").beginArray();
        for (Accelerator accelerator : own.accelerators()) {
            write(json, accelerator);
        }
        json.endArray();
        json.name("models").beginArray();
        for (Model model : own.models()) {
            write(json, model);
        }
        json.endArray();
        json.name("api_prices").beginArray();
        for (ApiPrice price : own.apiPrices()) {
            write(json, price);
        }
        json.endArray();
        json.endObject();
    }

    private static void write(JsonWriter json, Accelerator accelerator) throws IOException {
        json.beginObject();
        json.name("id").value(accelerator.id());
        json.name("name").value(accelerator.name());
        json.name("vendor").value(accelerator.vendor());
        json.name("silicon").value(HardwareRows.key(accelerator.silicon()));
        writeTexts(json, "sites", accelerator.sites().stream().sorted().map(HardwareRows::key).toList());
        json.name("memory_type").value(accelerator.memoryType());
        json.name("tdp_basis").value(accelerator.powerBasis());
        json.name("notes").value(accelerator.notes());
        writeTexts(json, "discrepancies", accelerator.discrepancies());
        json.name("peak_dense").beginObject();
        for (Map.Entry<AcceleratorField, Figure> figure : accelerator.figures().entrySet()) {
            if (figure.getKey().isPeak()) {
                writeValue(json, figure.getKey().key(), figure.getValue(), figure.getKey().siFactor());
            }
        }
        json.endObject();
        for (Map.Entry<AcceleratorField, Figure> figure : accelerator.figures().entrySet()) {
            if (!figure.getKey().isPeak()) {
                writeValue(json, figure.getKey().key(), figure.getValue(), figure.getKey().siFactor());
            }
        }
        writeSources(json, accelerator.figures(), AcceleratorField::key);
        json.endObject();
    }

    private static void write(JsonWriter json, Model model) throws IOException {
        json.beginObject();
        json.name("id").value(model.id());
        json.name("name").value(model.name());
        json.name("developer").value(model.developer());
        json.name("kind").value(model.kind().key());
        json.name("release_date").value(model.releaseDate());
        json.name("input_size").value(model.inputSize());
        json.name("capability_benchmark").value(model.capabilityBenchmark());
        json.name("notes").value(model.notes());
        writeTexts(json, "discrepancies", model.discrepancies());
        for (Map.Entry<ModelField, Figure> figure : model.figures().entrySet()) {
            writeValue(json, figure.getKey().key(), figure.getValue(), figure.getKey().siFactor());
        }
        writeSources(json, model.figures(), ModelField::key);
        json.endObject();
    }

    private static void write(JsonWriter json, ApiPrice price) throws IOException {
        json.beginObject();
        json.name("provider").value(price.provider());
        json.name("model").value(price.model());
        json.name("currency").value(price.currency());
        json.name("unit").value(UNIT);
        writeNumber(json, "input", price.input());
        writeNumber(json, "input_cached", price.inputCached());
        writeNumber(json, "output", price.output());
        json.name("effective").value(price.effective());
        json.name("note").value(price.note());
        json.name("source");
        Sources.write(json, price.source());
        json.endObject();
    }

    private static void writeTexts(JsonWriter json, String name, List<String> texts) throws IOException {
        json.name(name).beginArray();
        for (String text : texts) {
            json.value(text);
        }
        json.endArray();
    }

    private static void writeValue(JsonWriter json, String name, Figure figure, double factor) throws IOException {
        json.name(name).value(Decimals.ofConverted(figure.value() / factor));
    }

    private static void writeNumber(JsonWriter json, String name, Double number) throws IOException {
        json.name(name).value(number == null ? null : Decimals.of(number));
    }

    private static <F> void writeSources(JsonWriter json, Map<F, Figure> figures, Function<F, String> key)
            throws IOException {
        json.name("sources").beginObject();
        for (Map.Entry<F, Figure> figure : figures.entrySet()) {
            if (!figure.getValue().source().equals(Source.own())) {
                json.name(key.apply(figure.getKey()));
                Sources.write(json, figure.getValue().source());
            }
        }
        json.endObject();
    }
}
