package org.placewise.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.Model;
import org.placewise.model.catalogue.ModelField;
import org.placewise.model.catalogue.ModelKind;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.quantity.Figure;
import org.placewise.model.quantity.Source;

/** Accelerators and models that a user describes with the catalogue's fields instead of naming one. */
final class InlineHardware {
    private static final Source GIVEN = new Source("case", "user", null);
    private static final String PEAKS = "peak_dense";
    private static final Set<String> SAYINGS = Set.of("id", "name", "vendor", "silicon", "sites", PEAKS,
            "peak_sparse_only", "memory_type", "tdp_basis", "price_note", "cloud_rental_note", "reported_values",
            "discrepancies", "notes", "sources", "fp16v_tflops");
    private static final Set<String> MODEL_SAYINGS = Set.of("id", "name", "developer", "kind", "release_date",
            "input_size", "capability_benchmark", "capability_note", "notes", "discrepancies", "sources");

    private InlineHardware() {
    }

    static Accelerator accelerator(Fields fields) throws CommandException {
        Set<String> known = new HashSet<>(SAYINGS);
        for (AcceleratorField field : AcceleratorField.values()) {
            known.add(field.key());
        }
        fields.allow(known);
        Map<AcceleratorField, Figure> figures = new EnumMap<>(AcceleratorField.class);
        put(fields, figures);
        if (fields.find(PEAKS) != null) {
            Fields peaks = fields.inside(PEAKS);
            peaks.allow(known);
            put(peaks, figures);
        }
        Set<Site> sites = sites(fields);
        return new Accelerator(fields.text("id", "inline"), fields.text("name", fields.text("id", "inline")),
                fields.text("vendor", ""), oneOf(fields, "silicon", Silicon.values(), Silicon.GPU), sites,
                fields.text("memory_type", null), fields.text("tdp_basis", null), null, List.of(), figures);
    }

    static Model model(Fields fields) throws CommandException {
        Set<String> known = new HashSet<>(MODEL_SAYINGS);
        Map<ModelField, Figure> figures = new EnumMap<>(ModelField.class);
        for (ModelField field : ModelField.values()) {
            known.add(field.key());
            double value = fields.positive(field.key());
            if (!Double.isNaN(value)) {
                figures.put(field, new Figure(value * field.siFactor(), GIVEN));
            }
        }
        fields.allow(known);
        String kind = fields.text("kind", ModelKind.LANGUAGE.key());
        for (ModelKind each : ModelKind.values()) {
            if (each.key().equals(kind)) {
                return new Model(fields.text("id", "inline"), fields.text("name", fields.text("id", "inline")), "",
                        each, null, fields.text("input_size", null), null, null, List.of(), figures);
            }
        }
        throw fields.wrong("kind", kind);
    }

    private static void put(Fields fields, Map<AcceleratorField, Figure> figures) throws CommandException {
        for (AcceleratorField field : AcceleratorField.values()) {
            double value = fields.positive(field.key());
            if (!Double.isNaN(value)) {
                figures.put(field, new Figure(value * field.siFactor(), GIVEN));
            }
        }
    }

    private static Set<Site> sites(Fields fields) throws CommandException {
        Set<Site> sites = new HashSet<>();
        if (fields.find("sites") instanceof JsonArray list) {
            for (JsonElement item : list) {
                sites.add(constant(fields, "sites", item.isJsonPrimitive() ? item.getAsString() : "", Site.values()));
            }
        }
        return sites;
    }

    private static <E extends Enum<E>> E oneOf(Fields fields, String name, E[] constants, E otherwise)
            throws CommandException {
        return constant(fields, name, fields.text(name, otherwise.name()), constants);
    }

    private static <E extends Enum<E>> E constant(Fields fields, String name, String text, E[] constants)
            throws CommandException {
        for (E constant : constants) {
            if (constant.name().equals(text.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw fields.wrong(name, text);
    }
}
