package org.placewise.view.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.placewise.i18n.Messages;
import org.placewise.model.report.Fact;
import org.placewise.model.report.Growth;
import org.placewise.model.report.ScalingLaw;
import org.placewise.view.PresetFixture;

/** The figures of the report as charts hold its numbers and our checks of them. */
final class FiguresTest {
    private static final FactTexts TEXTS = new FactTexts(Messages.of(Locale.ENGLISH), PresetFixture.REPORT);
    private static final BarFigures BARS = new BarFigures(TEXTS);
    private static final YearFigures YEARS = new YearFigures(TEXTS);

    private static Fact fact(String id) {
        return PresetFixture.REPORT.fact(id).orElseThrow();
    }

    /** The RTX 4090 has both bars; the 4090 D is ours alone; the other seven are as printed. */
    @Test
    void table3HasTheCheckBesideTheRowItConcerns() {
        FigureBarsModel power = BARS.power(fact("table-3-power"));
        assertEquals(9, power.rows().size());
        FigureBarsModel.Row row = power.rows().get(4);
        assertEquals(425, row.printed().orElseThrow().length());
        assertEquals(450, row.ours().orElseThrow().length());
        assertEquals(425, power.rows().get(8).ours().orElseThrow().length());
        assertEquals(7, power.rows().stream().filter(one -> one.ours().isEmpty()).count());
        assertEquals(List.of(10.0, 75.0, 300.0), power.verticals().stream().map(line -> line.x()).toList());
    }

    /** Two months are 2 x 365.25 / 12 = 60.875 days, nine are 273.9375. */
    @Test
    void figure5IsInDaysAndSaysMonthsAsPrinted() {
        FigureBarsModel time = BARS.timeToUsers(fact("users-100m"));
        assertEquals(7, time.rows().get(0).printed().orElseThrow().length());
        assertEquals(60.875, time.rows().get(1).printed().orElseThrow().length(), 1e-9);
        assertEquals("9 months", time.rows().get(2).printed().orElseThrow().text());
        assertEquals(273.9375, time.rows().get(2).printed().orElseThrow().length(), 1e-9);
        assertEquals(433, time.high());
    }

    /** Three stages as printed, each with what other sources say, and the total that the table gives as a stage. */
    @Test
    void table2HasTheCorrectedStages() {
        FigureBarsModel cost = BARS.trainingCost(fact("table-2-v3-training"));
        assertEquals(4, cost.rows().size());
        assertEquals(5.576, cost.rows().get(2).printed().orElseThrow().length());
        assertEquals(0.01, cost.rows().get(2).ours().orElseThrow().length());
        assertEquals(5.576, cost.rows().get(3).ours().orElseThrow().length());
    }

    /** GPT-3: 1,750 as headed is 1.75e12, read in 10^8 it is 1.75e11. */
    @Test
    void table1StandsInBothReadings() {
        YearsModel models = YEARS.models(fact("table-1-models"));
        assertEquals(11, models.series().get(0).points().size());
        assertEquals(1.75e12, models.series().get(0).points().get(4).y(), 1);
        assertEquals(1.75e11, models.series().get(1).points().get(4).y(), 1);
        // GLaM is 1,200 billion by our check, ten times what the better reading makes of the printed 1,200.
        assertEquals(List.of(1.2e12), models.series().get(2).points().stream().map(p -> p.y()).toList());
        assertTrue(models.logarithmic());
        assertEquals(List.of("GPT-3", "OpenAI", "2020", "1,750", "1.75T", "175B"), models.table().rows().get(4));
    }

    /** (46.2 / 19.9)^(1/4) - 1 = 23.4 %; (46.2 / 38.3)^(1/3) - 1 = 6.45 %. */
    @Test
    void figure9HasBothRatesOfGrowth() {
        YearsModel market = YEARS.market(fact("asic-market"));
        assertEquals(0.2344, Growth.rate(19.9, 46.2, 4), 5e-5);
        assertEquals(0.0645, Growth.rate(38.3, 46.2, 3), 5e-5);
        assertTrue(market.spoken().contains("23.4 % a year") && market.spoken().contains("6.5 % a year")
                || market.spoken().contains("6.4 % a year"), market.spoken());
        assertEquals(46.2, market.series().get(1).points().getLast().y(), 1e-9);
        assertEquals(46.2, market.series().get(2).points().getLast().y(), 1e-9);
    }

    @Test
    void figure3HasTheNewerSeriesBeside() {
        YearsModel share = YEARS.share(fact("idc-inference-share"));
        assertEquals(List.of(2020.0, 2026.0), share.series().get(0).points().stream().map(p -> p.year()).toList());
        assertEquals(List.of(65.0, 73.0), share.series().get(1).points().stream().map(p -> p.y()).toList());
    }

    /** 1e9 parameters: (8.8e13 / 1e9)^0.076 = 88000^0.076 = e^(0.076 x 11.3851) = e^0.86527 = 2.3756. */
    @Test
    void theScalingLawIsThatOfThePaper() {
        assertEquals(2.3756, ScalingLaw.PARAMETERS.loss(1e9), 1e-4);
        // Ten times the parameters: 10^-0.076 = 0.8395.
        assertEquals(0.8395, ScalingLaw.PARAMETERS.loss(1e10) / ScalingLaw.PARAMETERS.loss(1e9), 1e-4);
    }

    @Test
    void theReportLeansOnNineAttributes() {
        GridModel directions = new GridFigures(TEXTS).directions(PresetFixture.REPORT);
        assertEquals(9, directions.rows().size());
        assertEquals(List.of(false, true, false, false), directions.rows().getFirst().marks());
    }
}
