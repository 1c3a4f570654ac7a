package org.placewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.estimate.OptionEstimate;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.quantity.Trace;
import org.placewise.model.scenario.Criterion;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;

/** The parts that the charts stack make up the total that the tables, the traces and {@code evaluate} tell. */
final class PartsOfPresetsTest {
    private static final PresetStore PRESETS = new PresetStore();
    private static final Data DATA = new Data(CatalogueStore.load().value(), PRESETS, null, null);
    /** Of the total. */
    private static final double TOLERANCE = 1e-9;

    static Iterable<String> presets() {
        return PRESETS.ids();
    }

    private static Comparison comparison(String preset) {
        return Comparison.of(PRESETS.preset(preset), DATA.catalogue());
    }

    @ParameterizedTest
    @MethodSource("presets")
    void partsSumToTheirTotal(String preset) {
        int checked = 0;
        for (OptionResult result : comparison(preset).options()) {
            OptionEstimate estimate = result.estimate();
            if (estimate.feasibility().feasible()) {
                assertSum(estimate, Criterion.LATENCY_P50, estimate.latencyP50());
                assertSum(estimate, Criterion.LATENCY_P95, estimate.latencyP95());
                assertSum(estimate, Criterion.ENERGY, estimate.energy());
                assertSum(estimate, Criterion.COST_PER_MONTH, estimate.monthlyCost());
                checked++;
            }
        }
        assertTrue(checked > 0, preset);
    }

    private static void assertSum(OptionEstimate estimate, Criterion criterion, Map<?, Double> parts) {
        double total = estimate.figures().get(criterion).value();
        double sum = parts.values().stream().mapToDouble(Double::doubleValue).sum();
        assertFalse(parts.isEmpty(), criterion + " of " + estimate.option().id());
        parts.forEach((part, value) -> assertTrue(value >= 0, () -> part + " of " + estimate.option().id()));
        assertEquals(total, sum, TOLERANCE * total, () -> criterion + " of " + estimate.option().id());
    }

    @ParameterizedTest
    @MethodSource("presets")
    void traceOfAMonthNamesEachPartOfTheChart(String preset) {
        for (OptionResult result : comparison(preset).options()) {
            OptionEstimate estimate = result.estimate();
            estimate.monthlyCost().forEach((part, usd) -> {
                String name = ".cost." + part.name().toLowerCase(Locale.ROOT);
                double traced = estimate.figures().get(Criterion.COST_PER_MONTH).trace().inputs().stream()
                        .filter(input -> input.nameKey().endsWith(name)).mapToDouble(Trace.Input::value).findFirst()
                        .orElseThrow(() -> new AssertionError(name + " of " + estimate.option().id()));
                assertEquals(usd, traced, TOLERANCE * usd, name);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("presets")
    void evaluateTellsTheSameNumbers(String preset) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertEquals(0, Commands.run(DATA, new PrintWriter(out), new PrintWriter(err), "evaluate", preset, "--format",
                "json"), err::toString);
        JsonArray printed = JsonParser.parseString(out.toString()).getAsJsonObject().getAsJsonArray("options");
        Comparison comparison = comparison(preset);
        assertEquals(comparison.options().size(), printed.size());
        for (int i = 0; i < printed.size(); i++) {
            OptionResult result = comparison.options().get(i);
            JsonObject option = printed.get(i).getAsJsonObject();
            assertEquals(result.option().id(), option.get("id").getAsString());
            JsonObject criteria = option.getAsJsonObject("criteria");
            assertEquals(result.criteria().size(), criteria.size());
            result.criteria().forEach((criterion, estimate) -> assertPrinted(estimate,
                    criteria.getAsJsonObject(criterion.key())));
        }
    }

    private static void assertPrinted(Estimate estimate, JsonObject printed) {
        assertEquals(estimate.unit().symbol(), printed.get("unit").getAsString());
        double value = estimate.unit().shown(estimate.value());
        assertEquals(value, printed.get("value").getAsDouble(), TOLERANCE * Math.abs(value));
    }
}
