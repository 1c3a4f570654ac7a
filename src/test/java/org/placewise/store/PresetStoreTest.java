package org.placewise.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Grade;
import org.placewise.model.scenario.Scenario;

class PresetStoreTest {
    @Test
    void everyPresetIsAWholeFileThatTheCatalogueKnows() throws StoreException {
        Catalogue catalogue = CatalogueStore.load().value();
        PresetStore presets = new PresetStore();
        assertFalse(presets.ids().isEmpty());
        for (String id : presets.ids()) {
            Scenario preset = presets.preset(id);
            assertEquals(id, preset.presetId());
            assertEquals(6, preset.options().size(), id);
            Loaded<Stored> saved = ScenarioStore.parse(ScenarioStore.text(preset), id, catalogue, Defaults.load());
            assertEquals(List.of(), saved.problems());
            assertEquals(preset, saved.value().scenario());
        }
    }

    @Test
    void defaultGradesCoverEveryOption() {
        Map<String, Map<Criterion, Grade>> grades = Defaults.load().grades();
        assertEquals(6, grades.size());
        grades.forEach((option, ofOption) -> assertEquals(9, ofOption.size(), option));
    }

    @Test
    void anUnknownPresetIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new PresetStore().preset("../data/grades"));
    }
}
