package org.placewise.store;

import java.util.EnumMap;
import java.util.Map;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.ModelField;
import org.placewise.model.quantity.Figure;

/**
 * The numbers of accelerators and models, in the units of the catalogue file, whose names end in them. A number must
 * be possible: above zero and below bounds that leave room for generations of hardware to come.
 */
final class Figures {
    private static final double MOST = 1e6;
    private static final double MOST_WATTS = 1e5;
    private static final double MOST_USD = 1e8;
    private static final double MOST_COUNT = 1e9;
    private static final double MOST_PERCENT = 100;
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;

    private Figures() {
    }

    /** The known figures of an accelerator's row; the peaks stand one level deeper. */
    static Map<AcceleratorField, Figure> ofAccelerator(Node row) throws FaultException {
        Map<String, Node> values = row.entries();
        Map<String, Node> peaks = row.get("peak_dense").entries();
        Node sources = row.get("sources");
        Map<AcceleratorField, Figure> figures = new EnumMap<>(AcceleratorField.class);
        for (AcceleratorField field : AcceleratorField.values()) {
            Node value = peaks.getOrDefault(field.key(), values.get(field.key()));
            if (value != null) {
                figures.put(field, new Figure(value(field, value), Sources.read(sources.get(field.key()))));
            }
        }
        return figures;
    }

    /** The known figures of a model's row. */
    static Map<ModelField, Figure> ofModel(Node row) throws FaultException {
        Map<String, Node> values = row.entries();
        Node sources = row.get("sources");
        Map<ModelField, Figure> figures = new EnumMap<>(ModelField.class);
        for (ModelField field : ModelField.values()) {
            Node value = values.get(field.key());
            if (value != null) {
                double number = value.positive(field == ModelField.CAPABILITY ? MOST_PERCENT : MOST_COUNT);
                figures.put(field, new Figure(number * field.siFactor(), Sources.read(sources.get(field.key()))));
            }
        }
        return figures;
    }

    /** A figure of an accelerator in the SI base of its unit. */
    static double value(AcceleratorField field, Node value) throws FaultException {
        double number = switch (field) {
            case YEAR -> value.whole(FIRST_YEAR, LAST_YEAR);
            case IDLE_POWER -> value.number(0, MOST_WATTS);
            case TDP -> value.positive(MOST_WATTS);
            case LIST_PRICE -> value.positive(MOST_USD);
            default -> value.positive(MOST);
        };
        return number * field.siFactor();
    }
}
