package org.placewise.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.i18n.Messages;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.ModelField;
import org.placewise.model.catalogue.OwnEntries;
import org.placewise.model.catalogue.Site;
import org.placewise.model.scenario.Scenario;

class OwnFormatTest {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    private static final String OWN = """
            {"accelerators": [
               {"id": "my-npu", "name": "My NPU", "vendor": "我们", "silicon": "asic", "sites": ["device", "edge"],
                "peak_dense": {"int8_tops": 26}, "memory_gb": 8, "memory_bandwidth_gb_s": 60, "tdp_w": 6,
                "list_price_usd": 90, "sources": {"tdp_w": {"ref": "our data sheet", "tier": "vendor"}}}],
             "models": [
               {"id": "my-model", "name": "My model", "developer": "us", "kind": "llm", "total_params_b": 1.5}],
             "api_prices": [
               {"provider": "us", "model": "house", "currency": "USD", "unit": "per 1M tokens", "input": 0.2,
                "output": 0.8, "source": {"ref": "own", "tier": "own"}}]}""";

    private static Loaded<Scenario> read(String own) throws StoreException {
        String file = SampleScenarios.FILE.replaceFirst("\"workload\"", "\"own\": " + own + ", \"workload\"")
                .replace("hailo-10h", "my-npu");
        return SampleScenarios.parse(file, CATALOGUE);
    }

    @Test
    void anOptionMayUseAnEntryThatStandsInTheFile() throws StoreException {
        Loaded<Scenario> loaded = read(OWN);
        assertEquals(List.of(), loaded.problems());
        Scenario scenario = loaded.value();
        Accelerator npu = CATALOGUE.with(scenario.own()).accelerator("my-npu").orElseThrow();
        assertEquals("我们", npu.vendor());
        assertEquals(Set.of(Site.DEVICE, Site.EDGE), npu.sites());
        // 26 TOPS in operations per second, 8 GB as memory chips count them
        assertEquals(26e12, npu.value(AcceleratorField.INT8_PEAK).orElseThrow());
        assertEquals(8.0 * (1L << 30), npu.value(AcceleratorField.MEMORY).orElseThrow());
        assertTrue(npu.figure(AcceleratorField.MEMORY).orElseThrow().source().isOwn());
        assertEquals("our data sheet", npu.figure(AcceleratorField.TDP).orElseThrow().source().ref());
        assertEquals(1.5e9, CATALOGUE.with(scenario.own()).model("my-model").orElseThrow()
                .value(ModelField.TOTAL_PARAMETERS).orElseThrow());
        assertEquals("my-npu", scenario.option("device-asic").acceleratorId());
    }

    @Test
    void whatIsWrittenReadsBackTheSameAndIsWrittenTheSame() throws StoreException {
        Scenario scenario = read(OWN).value();
        String text = ScenarioStore.text(scenario);
        Loaded<Scenario> again = SampleScenarios.parse(text, CATALOGUE);
        assertEquals(List.of(), again.problems());
        assertEquals(scenario, again.value());
        assertEquals(text, ScenarioStore.text(again.value()));
    }

    @Test
    void everyPublishedEntryCanBeOverriddenAndSavedAsItIs() throws StoreException {
        Scenario scenario = SampleScenarios.parse(SampleScenarios.FILE, CATALOGUE).value();
        var own = scenario.own();
        for (Accelerator accelerator : CATALOGUE.accelerators()) {
            own = own.withAccelerators(List.of(accelerator));
        }
        for (var model : CATALOGUE.models()) {
            own = own.withModels(List.of(model));
        }
        for (var price : CATALOGUE.prices().apiPrices().stream().collect(Collectors.toMap(
                OwnEntries::key, each -> each, (first, _) -> first)).values()) {
            own = own.withApiPrices(List.of(price));
        }
        Scenario all = scenario.withOwn(own);
        assertEquals(all, SampleScenarios.parse(ScenarioStore.text(all), CATALOGUE).value());
    }

    @Test
    void aScenarioWithoutOwnEntriesSaysNothingOfThem() throws StoreException {
        Scenario scenario = SampleScenarios.parse(SampleScenarios.FILE, CATALOGUE).value();
        assertFalse(ScenarioStore.text(scenario).contains("\"own\""));
        assertEquals(scenario.own(), OwnEntries.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"tdp_w\": 6 | \"tdp_w\": -6 | own.accelerators[0].tdp_w",
        "\"tdp_w\": 6 | \"tdp_w\": \"six\" | own.accelerators[0].tdp_w",
        "\"tdp_w\": 6 | \"tdp_w\": 1e9 | own.accelerators[0].tdp_w",
        "[\"device\", \"edge\"] | [] | own.accelerators[0].sites",
        "[\"device\", \"edge\"] | [\"moon\"] | own.accelerators[0].sites[0]",
        "\"silicon\": \"asic\" | \"silicon\": \"gpu\" | options[1].accelerator",
        "\"kind\": \"llm\", \"total | \"kind\": \"poem\", \"total | own.models[0].kind",
        "\"input\": 0.2 | \"input\": -1 | own.api_prices[0].input"})
    void whatIsWrongIsNamedWithItsPlace(String good, String bad, String place) {
        String own = OWN.replace(good, bad);
        assertFalse(own.equals(OWN));
        StoreException refused = assertThrows(StoreException.class, () -> read(own));
        String text = ENGLISH.text(refused.problem());
        assertTrue(text.startsWith("my.placewise") && text.contains(place), text);
    }

    @Test
    void anIdStandsOnceAndTheListIsBounded() {
        String entry = "{\"id\": \"x%d\", \"name\": \"x\", \"vendor\": \"x\", \"silicon\": \"gpu\", \"sites\": [\"edge\"]}";
        String twice = "{\"accelerators\": [" + entry.formatted(1) + "," + entry.formatted(1) + "]}";
        assertTrue(ENGLISH.text(assertThrows(StoreException.class, () -> read(twice)).problem())
                .contains("own.accelerators[1]"));
        String many = IntStream.rangeClosed(0, OwnEntries.MOST).mapToObj(entry::formatted)
                .collect(Collectors.joining(",", "{\"accelerators\": [", "]}"));
        assertTrue(ENGLISH.text(assertThrows(StoreException.class, () -> read(many)).problem()).contains("1,000"));
    }
}
