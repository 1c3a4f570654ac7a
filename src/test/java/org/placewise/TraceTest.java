package org.placewise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.quantity.Trace;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;

/** What a sceptic does with the answer to "why?": reads it in both languages, and works the formulae out again. */
class TraceTest {
    private static final PresetStore PRESETS = new PresetStore();
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final List<Messages> LANGUAGES = Messages.LANGUAGES.stream().map(Messages::of).toList();
    private static final double RELATIVE_ERROR = 1e-9;
    /** Beyond so many servers the model takes a limit in place of Erlang's formula. */
    private static final double EXACT_SERVERS = 256;

    static List<String> ids() {
        return PRESETS.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyNumberSaysWhyAndItsFormulaGivesIt(String id) {
        Set<String> faults = new TreeSet<>();
        for (OptionResult result : Comparison.of(PRESETS.preset(id), CATALOGUE).options()) {
            result.criteria().forEach((criterion, estimate) -> {
                String where = result.option().id() + " " + criterion.key();
                Trace trace = estimate.trace();
                assertFalse(trace.inputs().isEmpty(), where);
                if (criterion.isGrade()) {
                    words(trace, where, faults);
                } else {
                    check(trace, estimate.value(), where, faults);
                }
            });
        }
        assertEquals("", String.join("\n", faults));
    }

    private static void words(Trace trace, String where, Set<String> faults) {
        List<String> keys = new ArrayList<>(trace.inputs().stream().map(Trace.Input::nameKey).toList());
        keys.add(trace.formulaKey());
        for (String key : keys) {
            if (LANGUAGES.stream().anyMatch(messages -> !messages.has(key) || messages.get(key).isBlank())) {
                faults.add(where + ": no text for " + key);
            }
        }
    }

    private static void check(Trace trace, double value, String where, Set<String> faults) {
        words(trace, where, faults);
        Map<String, Double> values = new HashMap<>();
        for (Trace.Input input : trace.inputs()) {
            String there = where + " > " + input.symbol();
            if (values.put(input.symbol(), input.value()) != null) {
                faults.add(there + " stands twice");
            }
            if (input.source() != null && input.source().ref().isBlank()) {
                faults.add(there + " has an empty source");
            }
            if (input.source() != null && input.origin().isPresent()) {
                faults.add(there + " is read and worked out");
            }
            input.origin().ifPresent(origin -> check(origin, input.value(), there, faults));
        }
        if (trace.symbols().contains("erlang") && values.get("G") * values.get("B") > EXACT_SERVERS) {
            return;
        }
        try {
            double again = Formula.value(trace.symbols(), values);
            if (!(Math.abs(again - value) <= RELATIVE_ERROR * Math.abs(value) + 1e-15)) {
                faults.add(where + ": " + trace.symbols() + " gives " + again + ", not " + value + ", with " + values);
            }
        } catch (IllegalArgumentException unreadable) {
            faults.add(where + ": " + trace.symbols() + ": " + unreadable.getMessage());
        }
        for (String symbol : values.keySet()) {
            if (!(" " + trace.symbols() + " ").matches(".*[^A-Za-z_0-9]" + symbol + "[^A-Za-z_0-9].*")) {
                faults.add(where + ": " + symbol + " does not enter " + trace.symbols());
            }
        }
    }

    @Test
    void formulaeAreReadAsPrinted() {
        // 5 + 8 (3 + 1) / 2 = 21; 2 3^2 = 18; 10 / 2 5 = 25 from left to right.
        assertEquals(21, Formula.value("t = a + 8 (b + 1) / c", Map.of("a", 5.0, "b", 3.0, "c", 2.0)));
        assertEquals(18, Formula.value("2 b^2", Map.of("b", 3.0)));
        assertEquals(25, Formula.value("10 / 2 5", Map.of()));
        assertEquals(4, Formula.value("max(1, ceil(7 / 2)) - min(0, k)", Map.of("k", 2.0)));
        // One server is busy u of the time; for two: 2 u^2 / (1 + u) = 0.5 / 1.5.
        assertEquals(0.5, Formula.erlang(1, 0.5), 1e-12);
        assertEquals(1.0 / 3, Formula.erlang(2, 0.5), 1e-12);
        assertTrue(LANGUAGES.size() > 1);
    }
}
