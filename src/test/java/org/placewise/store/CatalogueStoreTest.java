package org.placewise.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.i18n.Messages;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.Calibration;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.ModelField;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;

class CatalogueStoreTest {
    private static final String GOOD_ROW = """
            {"id": "chip", "name": "Chip", "vendor": "Maker", "silicon": "asic", "sites": ["edge", "device"],
             "peak_dense": {"int8_tops": 26, "fp16_tflops": null}, "memory_gb": 8, "tdp_w": 2.5, "year": null,
             "discrepancies": [], "sources": {"int8_tops": {"ref": "sheet", "tier": "vendor", "quote": "26 TOPS"},
             "memory_gb": {"ref": "sheet"}, "tdp_w": {"ref": "sheet"}}}""";
    private static final String OTHER_ROW = GOOD_ROW.replace("\"chip\"", "\"other\"");

    @Test
    void theShippedCatalogueLoadsWhole() {
        Loaded<Catalogue> loaded = CatalogueStore.load();
        assertEquals(List.of(), loaded.problems());
        Catalogue catalogue = loaded.value();
        // hardware and models are added all the time, and none may get lost
        assertTrue(catalogue.accelerators().size() >= 71, "accelerators");
        assertTrue(catalogue.models().size() >= 43, "models");
        assertEquals(40, catalogue.prices().apiPrices().size());
        assertEquals(176, catalogue.prices().rentals().size());
        assertEquals(32, catalogue.prices().electricity().size());
        assertEquals(8, catalogue.prices().pue().size());
        assertEquals(23, catalogue.prices().carbonIntensity().size());
        assertEquals(9, catalogue.prices().networkLatency().size());
        assertEquals(7, catalogue.prices().radioEnergy().size());
        assertEquals(5, catalogue.prices().serverOverhead().size());
    }

    @Test
    void figuresAreInSiUnitsWithTheirSource() {
        Catalogue catalogue = CatalogueStore.load().value();
        Accelerator card = catalogue.accelerator("rtx-5090").orElseThrow();
        assertEquals(Silicon.GPU, card.silicon());
        assertEquals(Set.of(Site.DEVICE, Site.EDGE), card.sites());
        // 32 GB of memory chips are 32 * 2^30 bytes; 1,792 GB/s are 1.792e12 B/s; 209.5 TFLOP/s are 2.095e14
        assertEquals(32.0 * (1L << 30), card.value(AcceleratorField.MEMORY).orElseThrow());
        assertEquals(1.792e12, card.value(AcceleratorField.MEMORY_BANDWIDTH).orElseThrow());
        assertEquals(2.095e14, card.value(AcceleratorField.FP16_PEAK).orElseThrow(), 1);
        assertEquals("\"TDP 575W\"", card.figure(AcceleratorField.TDP).orElseThrow().source().quote());
        assertEquals("press", card.figure(AcceleratorField.TDP).orElseThrow().source().tier());
        assertTrue(card.figure(AcceleratorField.IDLE_POWER).isEmpty());
        assertEquals(2.86e10, catalogue.model("yolov8s").orElseThrow().value(ModelField.OPERATIONS).orElseThrow(), 1);
        assertEquals("640x640x3", catalogue.model("yolov8s").orElseThrow().inputSize());
        assertTrue(catalogue.model("yolov8s").orElseThrow().figure(ModelField.LAYERS).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"tdp_w\": 2.5 | \"tdp_w\": \"low\" | tdp_w must be a number above 0 and at most 100,000, not \"low\"",
        "\"tdp_w\": 2.5 | \"tdp_w\": -5 | tdp_w must be a number above 0 and at most 100,000, not -5",
        "\"tdp_w\": 2.5 | \"tdp_w\": 0 | tdp_w must be a number above 0 and at most 100,000, not 0",
        "\"tdp_w\": 2.5 | \"tdp_w\": 1e300 | tdp_w must be a number above 0 and at most 100,000, not 1E+300",
        "\"int8_tops\": 26 | \"int8_tops\": [26] | peak_dense.int8_tops must be a number above 0 and at most "
            + "1,000,000, not […]",
        "\"silicon\": \"asic\" | \"silicon\": \"cpu\" | silicon must be one of gpu, asic, not \"cpu\"",
        "\"edge\", | \"moon\", | sites[0] must be one of cloud, edge, device, not \"moon\"",
        "\"tdp_w\": {\"ref\": \"sheet\"} | \"tdp\": {} | sources.tdp_w is missing",
        "\"year\": null | \"year\": 20.5 | year must be a whole number from 1,950 to 2,100, not 20.5",
        "\"name\": \"Chip\" | \"name\": \" \" | name must be text of 1 to 200 characters, not \" \"",
    })
    void aFaultyRowIsLeftOutByNameAndTheRestLoads(String good, String bad, String complaint) {
        String broken = GOOD_ROW.replace(good, bad);
        assertFalse(broken.equals(GOOD_ROW));
        Loaded<Catalogue> loaded = load("{\"accelerators\": [" + broken + ", " + OTHER_ROW + "]}");
        assertEquals(List.of("accelerators.json: accelerators[0] (chip) was left out: accelerators[0]." + complaint),
                texts(loaded));
        assertEquals(List.of("other"), loaded.value().accelerators().stream().map(Accelerator::id).toList());
    }

    @Test
    void aRowWithoutIdIsNamedByItsPlace() {
        Loaded<Catalogue> loaded = load("{\"accelerators\": [" + OTHER_ROW + ", "
                + GOOD_ROW.replace("\"id\": \"chip\",", "") + "]}");
        assertEquals(List.of("accelerators.json: accelerators[1] was left out: accelerators[1].id is missing"),
                texts(loaded));
        assertEquals(1, loaded.value().accelerators().size());
    }

    @Test
    void theSecondOfTwoWithTheSameIdIsLeftOut() {
        Loaded<Catalogue> loaded = load("{\"accelerators\": [" + GOOD_ROW + ", " + GOOD_ROW + "]}");
        assertEquals(List.of("accelerators.json: accelerators[1] (chip) was left out: accelerators[1].id \"chip\" "
                + "stands twice"), texts(loaded));
        assertEquals(1, loaded.value().accelerators().size());
    }

    @Test
    void aBrokenFileLeavesTheOthers() {
        Loaded<Catalogue> loaded = load("{\"accelerators\": [\n{\"id\": ]}");
        assertEquals(List.of("accelerators.json: not valid JSON at line 2, column 9; correct it there or open another "
                + "copy"), texts(loaded));
        assertTrue(loaded.value().accelerators().isEmpty());
        assertTrue(CatalogueStore.load(CatalogueStoreTest::missing, new Calibration(Map.of())).problems().size() == 3);
    }

    private static Reader missing(String name) throws FileNotFoundException {
        throw new FileNotFoundException(name);
    }

    private static Loaded<Catalogue> load(String accelerators) {
        Map<String, String> files = Map.of("accelerators.json", accelerators, "models.json", "{\"models\": []}",
                "prices.json", """
                        {"api_token_prices": [], "cloud_rental_history": {"source": "s", "rows": []},
                         "electricity": [], "pue": [], "carbon_intensity": [], "network_latency": [],
                         "radio_energy": [], "server_overhead": []}""");
        return CatalogueStore.load(name -> new StringReader(files.get(name)), new Calibration(Map.of()));
    }

    private static List<String> texts(Loaded<?> loaded) {
        Messages messages = Messages.of(Locale.ENGLISH);
        return loaded.problems().stream().map(messages::text).toList();
    }
}
