package org.placewise.model.calibrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Model;
import org.placewise.model.scenario.Criterion;
import org.placewise.store.CatalogueStore;
import org.placewise.store.MeasurementStore;

class NearestTest {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final List<Sample> SAMPLES = Samples.of(MeasurementStore.load().value(), CATALOGUE,
            MeasurementStore.names()).used();

    private static List<Nearest> near(Sample like, Criterion criterion, int most) {
        Model model = like.configuration().model();
        return Nearest.of(SAMPLES, new Nearest.Case(like.acceleratorId(), like.configuration().count(), model,
                like.configuration().bitsPerWeight(), like.batch()), criterion, CATALOGUE.calibration(), most);
    }

    @Test
    void theVeryCaseIsTheNearest() {
        Sample decode = SAMPLES.stream().filter(sample -> sample.observed() == Observed.DECODE).findFirst()
                .orElseThrow();
        Nearest nearest = near(decode, Criterion.TIME_PER_TOKEN, 1).getFirst();
        assertEquals(decode.measurement().hardwareKey(), nearest.measurement().hardwareKey());
        assertEquals(decode.configuration().model().name(), SAMPLES.stream()
                .filter(sample -> sample.measurement() == nearest.measurement()).findFirst().orElseThrow()
                .configuration().model().name());
        assertEquals(nearest.expected() / nearest.measured() - 1, nearest.deviation(), 1e-12);
    }

    @Test
    void theVeryConfigurationDiffersInNothingAndComesFirst() {
        Sample decode = SAMPLES.stream().filter(sample -> sample.observed() == Observed.DECODE).findFirst()
                .orElseThrow();
        List<Nearest> near = near(decode, Criterion.TIME_PER_TOKEN, 1000);
        assertEquals(Set.of(), near.getFirst().differences());
        boolean others = false;
        for (Nearest each : near) {
            assertTrue(!others || !each.differences().isEmpty(), "the very configuration after another");
            others |= !each.differences().isEmpty();
        }
        assertTrue(others);
    }

    @Test
    void onlyWhatBearsOnTheCriterionCounts() {
        Sample power = SAMPLES.stream().filter(sample -> sample.observed() == Observed.POWER).findFirst().orElseThrow();
        List<Nearest> near = near(power, Criterion.POWER, 3);
        assertTrue(!near.isEmpty() && near.size() <= 3);
        assertTrue(near.stream().allMatch(each -> each.observed() == Observed.POWER));
        for (Criterion criterion : Set.of(Criterion.PRIVACY, Criterion.CAPABILITY, Criterion.COST_PER_MONTH)) {
            assertEquals(List.of(), near(power, criterion, 3));
        }
    }
}
