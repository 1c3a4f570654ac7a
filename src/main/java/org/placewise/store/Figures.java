package org.placewise.store;

import java.util.EnumMap;
import java.util.Map;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.ModelField;
import org.placewise.model.quantity.Figure;
import org.placewise.model.quantity.Source;

/**
 * The numbers of accelerators and models, in the units of the catalogue file, whose names end in them.
 */
final class Figures {
    private Figures() {
    }

    /**
     * The known figures of an accelerator's row; the peaks stand one level deeper.
     *
     * @param otherwise source of figures that name none; null: they must name one
     */
    static Map<AcceleratorField, Figure> ofAccelerator(Node row, Source otherwise) throws FaultException {
        Map<String, Node> values = row.entries();
        Map<String, Node> peaks = entries(row, "peak_dense", otherwise);
        Map<String, Node> sources = entries(row, "sources", otherwise);
        Map<AcceleratorField, Figure> figures = new EnumMap<>(AcceleratorField.class);
        for (AcceleratorField field : AcceleratorField.values()) {
            Node value = peaks.getOrDefault(field.key(), values.get(field.key()));
            if (value != null) {
                figures.put(field, new Figure(value(field, value), source(row, sources, field.key(), otherwise)));
            }
        }
        return figures;
    }

    /**
     * The known figures of a model's row.
     *
     * @param otherwise source of figures that name none; null: they must name one
     */
    static Map<ModelField, Figure> ofModel(Node row, Source otherwise) throws FaultException {
        Map<String, Node> values = row.entries();
        Map<String, Node> sources = entries(row, "sources", otherwise);
        Map<ModelField, Figure> figures = new EnumMap<>(ModelField.class);
        for (ModelField field : ModelField.values()) {
            Node value = values.get(field.key());
            if (value != null) {
                figures.put(field, new Figure(value(field, value), source(row, sources, field.key(), otherwise)));
            }
        }
        return figures;
    }

    private static Map<String, Node> entries(Node row, String name, Source otherwise) throws FaultException {
        return otherwise != null && row.find(name).isEmpty() ? Map.of() : row.get(name).entries();
    }

    private static Source source(Node row, Map<String, Node> sources, String key, Source otherwise)
            throws FaultException {
        Node source = sources.get(key);
        return source == null && otherwise != null ? otherwise
                : Sources.read(source == null ? row.get("sources").get(key) : source);
    }

    private static double value(ModelField field, Node value) throws FaultException {
        return value.within(field.bounds()) * field.siFactor();
    }

    /** A figure of an accelerator in the SI base of its unit. */
    static double value(AcceleratorField field, Node value) throws FaultException {
        return value.within(field.bounds()) * field.siFactor();
    }
}
