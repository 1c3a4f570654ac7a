package org.placewise.view.data;

import java.util.List;
import java.util.Locale;
import org.placewise.model.explore.HardwareSearch.Found;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Criterion;
import org.placewise.view.chart.MarkNode;

/** The columns of what a search for hardware has found. */
final class FoundTable {
    private FoundTable() {
    }

    static List<Field<Found>> fields(NeedTexts texts) {
        Words words = new Words(texts.ui());
        return List.of(
                Field.<Found>text(words.text("view.data.need.hardware"), true,
                        found -> Cell.text(texts.hardware(found.option()), null)).withMarks(found -> List.of(
                                new MarkNode(found.option().site(), found.option().silicon(),
                                        texts.ui().palette()))),
                quantity(texts, Criterion.COST_PER_MONTH, true),
                quantity(texts, Criterion.LATENCY_P95, true),
                quantity(texts, Criterion.ENERGY, true),
                Field.text(words.text("view.data.need.format"), true,
                        found -> Cell.text(found.option().weights().name(), null)),
                Field.text(words.text("view.data.need.supply"), true, found -> Cell.text(words.text("view.cost.supply."
                        + found.option().supply().name().toLowerCase(Locale.ROOT)), null)),
                Field.text(words.text("view.data.need.place"), true,
                        found -> Cell.text(texts.place(found.option()), null)),
                Field.text(words.text("view.data.model"), true,
                        found -> Cell.text(texts.model(found.option()), null)),
                quantity(texts, Criterion.POWER, false),
                Field.number(words.text("common.criterion.capability"), false,
                        found -> found.capability().isPresent() ? Cell.number(found.capability().getAsDouble(),
                                texts.quantity(found.capability().getAsDouble(), Unit.SHARE), null)
                                : words.unknownCell()),
                Field.number(words.text("view.data.need.all"), false, found -> Cell.number(found.accelerators(),
                        texts.quantity(found.accelerators(), Unit.COUNT), null)));
    }

    private static Field<Found> quantity(NeedTexts texts, Criterion criterion, boolean usual) {
        return Field.number(texts.ui().text("common.criterion." + criterion.key()), usual,
                found -> Cell.number(value(found, criterion), texts.quantity(value(found, criterion),
                        criterion.unit()), null));
    }

    /** A goal of the search, or the power, in the SI base of its unit. */
    static double value(Found found, Criterion criterion) {
        return switch (criterion) {
            case COST_PER_MONTH -> found.cost();
            case LATENCY_P95 -> found.latency();
            case ENERGY -> found.energy();
            case POWER -> found.power();
            default -> throw new IllegalArgumentException("not searched for: " + criterion);
        };
    }
}
