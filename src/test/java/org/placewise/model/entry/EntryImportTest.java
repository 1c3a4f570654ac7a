package org.placewise.model.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.Calibration;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Prices;
import org.placewise.model.catalogue.Prices.ApiPrice;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.quantity.Figure;
import org.placewise.model.quantity.Source;
import org.placewise.model.text.Message;

class EntryImportTest {
    private static final Source SHEET = new Source("data sheet", "vendor", null);
    private static final Accelerator CARD = new Accelerator("card-1", "Card 1", "Maker", Silicon.GPU,
            Set.of(Site.EDGE), "GDDR6", "TGP", null, List.of("sources disagree"), Map.of(
            AcceleratorField.TDP, new Figure(72, SHEET), AcceleratorField.MEMORY, new Figure(24.0 * (1L << 30), SHEET)));
    private static final Catalogue CATALOGUE = new Catalogue(List.of(CARD), List.of(), Prices.NONE,
            (Calibration) null);
    private static final AcceleratorSchema SCHEMA = new AcceleratorSchema();
    private static final Map<Integer, String> USUAL = Map.of(0, "name", 1, "silicon", 2, "sites", 3, "tdp_w", 4,
            "memory_gb");

    private static Synonyms synonyms() {
        Synonyms synonyms = new Synonyms();
        SCHEMA.columns().forEach(column -> synonyms.addColumn(column.key(), column.key()));
        synonyms.addColumn("id", EntryImport.ID);
        synonyms.addColumn("Power (W)", "tdp_w");
        synonyms.addColumn("功率 W", "tdp_w");
        synonyms.addChoice(SCHEMA.column("sites"), "云端", "cloud");
        return synonyms;
    }

    private static EntryImport<Accelerator> importer() {
        return new EntryImport<>(SCHEMA, synonyms(), CATALOGUE);
    }

    private static List<EntryImport.Row<Accelerator>> rows(Map<Integer, String> mapping, List<List<String>> cells) {
        List<Sheet.Line> lines = IntStream.range(0, cells.size()).mapToObj(i -> new Sheet.Line(i + 2, cells.get(i)))
                .toList();
        List<String> headings = IntStream.range(0, 5).mapToObj(String::valueOf).toList();
        return importer().rows(new Sheet(headings, lines), mapping);
    }

    @Test
    void headingsAreRecognisedHoweverTheyAreWritten() {
        assertEquals(Map.of(0, "name", 2, "tdp_w", 3, "memory_gb"), importer().guess(List.of("NAME", "colour",
                "power [w]", "Memory_GB", "tdp w")));
        assertEquals(Map.of(0, "tdp_w", 1, EntryImport.ID), importer().guess(List.of("功率(W)", "ID")));
    }

    @Test
    void aGoodLineBecomesTheUsersEntryInSiUnits() {
        Accelerator card = rows(USUAL, List.of(List.of(" My card ", "ASIC", "edge / 云端", "1,250", "8"))).getFirst()
                .entry().orElseThrow();
        assertEquals("my-card", card.id());
        assertEquals("My card", card.name());
        assertEquals(Silicon.ASIC, card.silicon());
        assertEquals(Set.of(Site.EDGE, Site.CLOUD), card.sites());
        assertEquals(new Figure(1250, Source.own()), card.figures().get(AcceleratorField.TDP));
        // 8 GB as memory chips count them
        assertEquals(8_589_934_592.0, card.value(AcceleratorField.MEMORY).orElseThrow());
        assertEquals(2, card.figures().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "My card | gpu | edge | seven | 8 | tdp_w | seven",
        "My card | gpu | edge | 7,5 | 8 | tdp_w | 7,5",
        "My card | gpu | edge | -7 | 8 | tdp_w | -7",
        "My card | gpu | edge | 0 | 8 | tdp_w | 0",
        "My card | gpu | edge | 1e999999999 | 8 | tdp_w | 1e999999999",
        "My card | gpu | edge | NaN | 8 | tdp_w | NaN",
        "My card | gpu | edge | 70 | 1e7 | memory_gb | 1e7",
        "My card | fpga | edge | 70 | 8 | silicon | fpga",
        "My card | gpu | edge; moon | 70 | 8 | sites | edge; moon",
        "My card | gpu | '' | 70 | 8 | sites | ''",
        "'' | gpu | edge | 70 | 8 | name | ''"})
    void aBadCellIsNamedAndTheLineIsLeftOut(String name, String silicon, String sites, String power, String memory,
                                            String column, String value) {
        EntryImport.Row<Accelerator> row = rows(USUAL, List.of(List.of(name, silicon, sites, power, memory)))
                .getFirst();
        assertEquals(Optional.empty(), row.entry());
        assertEquals(1, row.faults().size());
        assertEquals(column, row.faults().getFirst().column());
        assertEquals(value, row.faults().getFirst().value());
    }

    @Test
    void everyBadCellOfALineIsNamedAndOtherLinesAreOffered() {
        List<EntryImport.Row<Accelerator>> rows = rows(USUAL, List.of(List.of("a", "gpu", "edge", "x", "-1"),
                List.of("b", "gpu", "edge", "70", "8"), List.of("c", "gpu", "edge", "70", "8", "left", "over"),
                List.of("d", "gpu", "edge")));
        assertEquals(List.of("memory_gb", "tdp_w"), rows.get(0).faults().stream().map(CellFault::column).toList());
        assertTrue(rows.get(1).entry().isPresent());
        assertEquals("left over", rows.get(2).faults().getFirst().value());
        // A line that ends early says nothing of the rest.
        assertEquals(Map.of(), rows.get(3).entry().orElseThrow().figures());
    }

    @Test
    void anIdStandsOnceAndOneOfTheCatalogueChangesThatEntry() {
        Map<Integer, String> mapping = Map.of(0, EntryImport.ID, 1, "tdp_w");
        List<EntryImport.Row<Accelerator>> rows = rows(mapping, List.of(List.of("card-1", "50"),
                List.of("card-1", "60"), List.of("../x", "60")));
        Accelerator changed = rows.getFirst().entry().orElseThrow();
        assertEquals(Optional.of("Card 1"), rows.getFirst().replaced());
        assertEquals(new Figure(50, Source.own()), changed.figures().get(AcceleratorField.TDP));
        // What the file does not speak of stays as it was published, with its source.
        assertEquals(CARD.figures().get(AcceleratorField.MEMORY), changed.figures().get(AcceleratorField.MEMORY));
        assertEquals(CARD.discrepancies(), changed.discrepancies());
        assertEquals(Message.of("entry.fault.twice", 2), rows.get(1).faults().getFirst().reason());
        assertEquals(EntryImport.ID, rows.get(2).faults().getFirst().column());
    }

    @Test
    void equalNamesGetIdsOfTheirOwn() {
        List<EntryImport.Row<Accelerator>> rows = rows(USUAL, List.of(List.of("Card 1", "gpu", "edge", "1", "1"),
                List.of("Card 1", "gpu", "edge", "2", "1")));
        assertEquals(List.of("card-1-2", "card-1-3"), rows.stream().map(row -> row.entry().orElseThrow().id())
                .toList());
        assertEquals(Optional.empty(), rows.getFirst().replaced());
    }

    @Test
    void aHundredThousandLinesAreReadLineByLine() {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            cells.add(List.of("card " + i, "gpu", "edge", i % 10 == 0 ? "bad" : "70", "8"));
        }
        List<EntryImport.Row<Accelerator>> rows = rows(USUAL, cells);
        assertEquals(90_000, rows.stream().filter(row -> row.entry().isPresent()).count());
        assertEquals(10_000, rows.stream().mapToInt(row -> row.faults().size()).sum());
    }

    @Test
    void whatIsWrittenInTextsReadsBackTheSame() {
        assertEquals(Optional.of(CARD), SCHEMA.parse(SCHEMA.texts(CARD), CARD, synonyms()).entry());
        ApiPrice price = new ApiPrice("us", "house", "CNY", 0.1, null, 2.5, "2026-11", null, Source.own());
        PriceSchema prices = new PriceSchema();
        assertEquals(Optional.of(price), prices.parse(prices.texts(price), null, synonyms()).entry());
    }

    @Test
    void aNumberThatIsTakenAwayIsUnknown() {
        Accelerator changed = SCHEMA.parse(Map.of("tdp_w", " "), CARD, synonyms()).entry().orElseThrow();
        assertEquals(Optional.empty(), changed.figure(AcceleratorField.TDP));
        assertTrue(changed.figure(AcceleratorField.MEMORY).isPresent());
    }
}
