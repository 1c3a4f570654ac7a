package org.placewise.model.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Site;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.quantity.Figure;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Scenario;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;

final class PowerTest {
    private static final PresetStore PRESETS = new PresetStore();
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final List<PowerBudget> USUAL = Arrays.stream(PowerBudget.Kind.values())
            .map(PowerBudget.Kind::usual).toList();

    static List<String> presets() {
        return PRESETS.ids();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void wattsAndCarbonAreTheFiguresOfTheComparison(String id) {
        Scenario scenario = PRESETS.preset(id);
        Comparison comparison = Comparison.of(scenario, CATALOGUE);
        for (OptionResult result : comparison.options()) {
            PowerDraw draw = PowerDraw.of(result.estimate(), scenario.assumptions()).orElse(null);
            Estimate power = result.value(Criterion.POWER).orElse(null);
            assertEquals(power == null, draw == null);
            if (draw != null) {
                assertEquals(power.value(), draw.total(), 1e-9 * power.value());
                assertEquals(result.option().site() == Site.DEVICE, draw.host() == 0);
                assertTrue(draw.idle() > 0 && draw.work() >= 0, draw.toString());
                double carbon = result.value(Criterion.CARBON).orElseThrow().value();
                assertEquals(carbon, RegionalCarbon.kgPerYear(result.estimate(), scenario.workload().traffic(),
                        scenario.assumptions().value(Assumption.CARBON)).orElseThrow(), 1e-9 * carbon);
            }
        }
    }

    private static String say(Locale language, String preset, List<PowerBudget> budgets) {
        Comparison comparison = Comparison.of(PRESETS.preset(preset), CATALOGUE);
        return Messages.of(language).text(PowerSentence.of(comparison, budgets, CATALOGUE.accelerators()));
    }

    /** What the sentence must say, put together from the comparison and a count of the catalogue. */
    private static String expected(Locale language, String pattern, double... limits) {
        Messages messages = Messages.of(language);
        Estimate power = Comparison.of(PRESETS.preset("ai-glasses"), CATALOGUE).winners().getFirst()
                .value(Criterion.DEVICE_POWER).orElseThrow();
        List<Double> rated = CATALOGUE.accelerators().stream().flatMap(a -> a.figure(AcceleratorField.TDP).stream())
                .map(Figure::value).toList();
        String text = pattern.replace("POWER", messages.numbers().quantity(power.value(), power.unit()))
                .replace("RATED", Integer.toString(rated.size()));
        for (double limit : limits) {
            text = text.replaceFirst("FIT", Long.toString(rated.stream().filter(watts -> watts <= limit).count()));
        }
        return text;
    }

    @Test
    void theSentenceSaysWhatTheWallLetsThrough() {
        // Up to 5 W: Coral 2 W, Hailo-8 and -10H 2.5 W, Hailo-8L 1.5 W, and no GPU.
        assertEquals(expected(Locale.ENGLISH, "Device ASIC draws POWER: it fits a phone (5 W), not glasses (1 W). "
                + "Of RATED rated accelerators FIT fit 5 W, none a GPU.", 5), say(Locale.ENGLISH, "ai-glasses", USUAL));
        assertEquals(expected(Locale.SIMPLIFIED_CHINESE, "终端 ASIC 功率 POWER：手机（5 W）可容纳，眼镜（1 W）不能。"
                + "RATED 款有额定功率的加速器中，FIT 款不超过 5 W，其中 GPU 0 款。", 5),
                say(Locale.SIMPLIFIED_CHINESE, "ai-glasses", USUAL));
    }

    @Test
    void budgetsMayBeAllTooSmallOrAllLargeEnough() {
        List<PowerBudget> small = List.of(new PowerBudget(PowerBudget.Kind.GLASSES, 0.5),
                new PowerBudget(PowerBudget.Kind.PHONE, 2));
        assertEquals(expected(Locale.ENGLISH, "Device ASIC draws POWER, more than a phone (2 W) can take."),
                say(Locale.ENGLISH, "ai-glasses", small));
        String roomy = say(Locale.ENGLISH, "ai-glasses", List.of(PowerBudget.Kind.CAR.usual()));
        assertTrue(roomy.startsWith(expected(Locale.ENGLISH, "Device ASIC draws POWER: it fits even a car (75 W). "
                + "Of RATED rated accelerators FIT fit 75 W, ", 75)), roomy);
        assertEquals(expected(Locale.SIMPLIFIED_CHINESE, "终端 ASIC 功率 POWER，超出手机（2 W）。"),
                say(Locale.SIMPLIFIED_CHINESE, "ai-glasses", small));
    }
}
