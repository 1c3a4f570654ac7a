package org.placewise.model.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewise.Formula;
import org.placewise.i18n.Messages;
import org.placewise.model.quantity.Trace;
import org.placewise.model.report.Calculation.Input;
import org.placewise.model.report.Calculation.Line;
import org.placewise.model.report.Calculation.Printed;
import org.placewise.model.report.Calculation.Start;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;
import org.placewise.store.ReportStore;

final class CalculationsTest {
    private static final List<Calculation> ALL = Calculations.of(ReportStore.load().value(),
            CatalogueStore.load().value());

    static List<Calculation> all() {
        return ALL;
    }

    private static Calculation of(String key) {
        return ALL.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }

    private static Start start(String calculation, String key) {
        return of(calculation).starts().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }

    private static double line(String calculation, String start, String key) {
        return of(calculation).lines(start(calculation, start)).stream().filter(one -> one.key().equals(key)).findFirst()
                .orElseThrow().value();
    }

    private static double deviation(String calculation, String start, int printed) {
        Printed number = start(calculation, start).printed().get(printed);
        return number.deviation(line(calculation, start, number.line()));
    }

    /** Every result is what its formula gives for the inputs that its trace names, each with a source. */
    @ParameterizedTest
    @MethodSource("all")
    void everyFormulaGivesItsResult(Calculation calculation) {
        for (Start start : calculation.starts()) {
            assertEquals(calculation.inputs().size(), start.sources().size());
            for (Line line : calculation.lines(start)) {
                Map<String, Double> values = new HashMap<>();
                for (Trace.Input input : line.trace().inputs()) {
                    values.put(input.symbol(), input.value());
                    assertTrue(!input.source().ref().isBlank(), input.symbol());
                    Messages.LANGUAGES.forEach(language -> assertTrue(Messages.of(language).has(input.nameKey()),
                            input.nameKey()));
                }
                assertEquals(line.value(), Formula.value(line.trace().symbols(), values),
                        1e-9 * Math.abs(line.value()), calculation.key() + " " + line.key());
            }
        }
    }

    /** 2,788,000 h x 2 USD/h = 5,576,000 USD, the table's corrected total. */
    @Test
    void trainingCostOfDeepSeekIsThatOfTheTable() {
        assertEquals(5_576_000, line("training", "v3", "cost"), 1e-6);
        assertEquals(0, deviation("training", "v3", 0));
    }

    /** 25,000 x 24 h x 90 d = 54 million hours at 1 USD: 54 / 63 - 1 = -14.3 % against the printed 63 million. */
    @Test
    void trainingCostOfGpt4IsBelowThePrintedOne() {
        assertEquals(54e6, line("training", "gpt4_90", "cost"), 1e-3);
        assertEquals(-0.142857, deviation("training", "gpt4_90", 0), 1e-6);
        // 100 days: 60 / 63 - 1 = -4.8 %.
        assertEquals(-0.047619, deviation("training", "gpt4_100", 0), 1e-6);
    }

    /**
     * 6 x 280e9 x 13e12 = 2.184e25 FLOP, 1.6 % above the printed 2.15e25. 25,000 x 312e12 x 0.35 = 2.73e18 FLOP/s:
     * 8.0e6 s = 92.6 days, in the printed range of 90 to 100.
     */
    @Test
    void gpt4ComputeAndDaysAreNearThePrintedOnes() {
        assertEquals(2.184e25, line("compute", "gpt4", "flop"), 1e18);
        assertEquals(8.0e6 / 86400, line("compute", "gpt4", "days"), 1e-6);
        assertEquals(2.184 / 2.15 - 1, deviation("compute", "gpt4", 0), 1e-9);
        assertEquals(0, deviation("compute", "gpt4", 1));
        // 25,000 cards for 92.59 days are 55.6 million hours.
        assertEquals(8.0e6 / 3600 * 25_000, line("compute", "gpt4", "hours"), 1e-3);
    }

    /** The cluster's size changes the days, not the hours: twice the cards, half the days. */
    @Test
    void hoursDoNotHangOnTheSizeOfTheCluster() {
        Start v3 = start("compute", "v3");
        List<Double> twice = new ArrayList<>(v3.values());
        twice.set(2, 2 * twice.get(2));
        List<Line> lines = of("compute").lines(twice, v3.sources());
        assertEquals(line("compute", "v3", "hours"), lines.get(2).value(), 1e-6);
        assertEquals(line("compute", "v3", "days") / 2, lines.get(1).value(), 1e-9);
        assertTrue(Math.abs(deviation("compute", "v3", 0)) < 0.05);
    }

    /**
     * 1,000 prompt tokens at half 0.5 and half 2 are 1,250 millionths, 400 answer tokens at 8 are 3,200: 4,450
     * millionths a request, 4,450 CNY for a million requests, and 4,450 / 1,400 = 3.18 CNY for a million tokens.
     */
    @Test
    void tokenBillOfDeepSeek() {
        assertEquals(4450, line("bill", "v3", "bill"), 1e-9);
        assertEquals(4450 / 1400.0, line("bill", "v3", "mixed"), 1e-12);
        assertEquals(0, deviation("bill", "v3", 0));
        Start v3 = start("bill", "v3");
        // Only fresh prompt tokens: the printed price of a cache miss, 2 CNY for a million.
        List<Double> fresh = List.of(1.0, 1e6, 0.0, 0.0, 0.5, 2.0, 8.0);
        assertEquals(2, of("bill").lines(fresh, v3.sources()).get(1).value(), 1e-12);
    }

    /** Public chat: 500,000 users x 8 requests x 365.25 / 12 days = 121.75 million requests of 1,000 and 400 tokens. */
    @Test
    void tokenBillOfAScenario() {
        var scenario = new PresetStore().preset("public-chat");
        Start month = Calculations.ofScenario(of("bill"), scenario).orElseThrow();
        assertEquals(List.of(121.75e6, 1000.0, 400.0), month.values().subList(0, 3));
        // 4,450 CNY for a million requests as above.
        assertEquals(121.75 * 4450, of("bill").lines(month).getFirst().value(), 1e-6);
        assertTrue(Calculations.ofScenario(of("growth"), scenario).isEmpty());
        assertTrue(Calculations.ofScenario(of("bill"), new PresetStore().preset("security-video")).isEmpty());
    }

    /** GPT-3 to GPT-4: 1760 / 175 = 10.06 times; 10.06^-0.076 = e^(-0.076 x 2.3083) = 0.8391, a fall of 16.1 %. */
    @Test
    void tenTimesTheParametersTakeASixthOffTheLoss() {
        assertEquals(1760 / 175.0, line("scaling", "gpt3", "factor"), 1e-9);
        assertEquals(-0.1609, line("scaling", "gpt3", "change"), 1e-4);
        assertEquals(0, deviation("scaling", "gpt3", 0));
    }

    /** (46.2 / 19.9)^(1/4) - 1 = 23.44 %, as printed; (46.2 / 38.3)^(1/3) - 1 = 6.45 %, as our check says. */
    @Test
    void marketGrowthBetweenYears() {
        assertEquals(0.2344, line("growth", "y2021_2025", "rate"), 5e-5);
        assertEquals(0.0645, line("growth", "y2022_2025", "rate"), 5e-5);
        assertEquals(0, deviation("growth", "y2021_2025", 0));
        assertEquals(0, deviation("growth", "y2022_2025", 0));
        // 38.3 / 19.9 - 1 = 92.46 % in one year.
        assertEquals(0.9246, line("growth", "y2021_2022", "rate"), 5e-5);
    }

    @ParameterizedTest
    @MethodSource("all")
    void valuesBeyondTheirBoundsAreRefusedByName(Calculation calculation) {
        Start start = calculation.starts().getFirst();
        for (int i = 0; i < calculation.inputs().size(); i++) {
            Input input = calculation.inputs().get(i);
            for (double wrong : new double[] {Double.NaN, -1, Double.POSITIVE_INFINITY, 2 * input.most()}) {
                List<Double> values = new ArrayList<>(start.values());
                values.set(i, wrong);
                assertEquals(input, calculation.wrong(values).orElseThrow());
                assertThrows(IllegalArgumentException.class, () -> calculation.lines(values, start.sources()));
            }
        }
    }

    @Test
    void aMarketCannotGrowBackwards() {
        Start start = start("growth", "y2021_2025");
        List<Double> backwards = List.of(19.9, 2025.0, 46.2, 2021.0);
        assertTrue(of("growth").wrong(backwards).isEmpty());
        assertEquals("report.calc.growth.order", of("growth").conflict().apply(backwards).orElseThrow());
        assertThrows(IllegalArgumentException.class, () -> of("growth").lines(backwards, start.sources()));
    }
}
