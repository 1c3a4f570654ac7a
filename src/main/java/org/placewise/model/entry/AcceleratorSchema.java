package org.placewise.model.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.OwnEntries;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.quantity.Figure;

/** Accelerators in texts. */
public final class AcceleratorSchema implements Schema<Accelerator> {
    private static final Column NAME = Column.text("name", true);
    private static final Column VENDOR = Column.text("vendor", false);
    private static final Column SILICON = Column.choice("silicon", Cells.keys(Silicon.values()));
    private static final Column SITES = Column.choices("sites", Cells.keys(Site.values()));
    private static final Map<AcceleratorField, Column> FIGURES = Arrays.stream(AcceleratorField.values()).collect(
            Collectors.toMap(field -> field, field -> Column.number(field.key(), field.bounds()),
                    (first, _) -> first, () -> new EnumMap<>(AcceleratorField.class)));
    private static final Column MEMORY_TYPE = Column.text("memory_type", false);
    private static final Column POWER_BASIS = Column.text("tdp_basis", false);
    private static final Column NOTES = Column.text("notes", false);
    private static final List<Column> COLUMNS = columnsInOrder();
    private static final FigureTexts<AcceleratorField> TEXTS = new FigureTexts<>(AcceleratorField::siFactor);

    private static List<Column> columnsInOrder() {
        List<Column> columns = new ArrayList<>(List.of(NAME, VENDOR, SILICON, SITES));
        columns.addAll(FIGURES.values());
        columns.addAll(List.of(MEMORY_TYPE, POWER_BASIS, NOTES));
        return List.copyOf(columns);
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Map<String, String> texts(Accelerator entry) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(NAME.key(), entry.name());
        texts.put(VENDOR.key(), Entries.shown(entry.vendor()));
        texts.put(SILICON.key(), Cells.key(entry.silicon()));
        texts.put(SITES.key(), entry.sites().stream().sorted().map(Cells::key).collect(Collectors.joining("; ")));
        FIGURES.forEach((field, column) -> texts.put(column.key(), TEXTS.text(field, entry.figures().get(field))));
        texts.put(MEMORY_TYPE.key(), Objects.toString(entry.memoryType(), ""));
        texts.put(POWER_BASIS.key(), Objects.toString(entry.powerBasis(), ""));
        texts.put(NOTES.key(), Objects.toString(entry.notes(), ""));
        return texts;
    }

    @Override
    public Parsed<Accelerator> parse(Map<String, String> given, Accelerator base, Synonyms synonyms) {
        Map<String, String> texts = Entries.over(base == null ? Map.of() : texts(base), given);
        Cells cells = new Cells(texts, synonyms);
        String name = cells.text(NAME, Cells.LONGEST);
        String vendor = cells.text(VENDOR, Cells.LONGEST);
        String silicon = cells.choice(SILICON);
        Set<String> sites = cells.choices(SITES);
        Map<AcceleratorField, Figure> figures = new EnumMap<>(AcceleratorField.class);
        figures.putAll(base == null ? Map.of() : base.figures());
        FIGURES.forEach((field, column) -> TEXTS.read(field, column, cells, figures));
        String memoryType = cells.text(MEMORY_TYPE, Cells.LONGEST);
        String powerBasis = cells.text(POWER_BASIS, Cells.LONGEST_NOTE);
        String notes = cells.text(NOTES, Cells.LONGEST_NOTE);
        if (!cells.faults().isEmpty()) {
            return new Parsed<>(Optional.empty(), cells.faults());
        }
        return Parsed.of(new Accelerator(base == null ? Entries.id(name) : base.id(), name, Entries.kept(vendor),
                Silicon.valueOf(silicon.toUpperCase(Locale.ROOT)), sites.stream()
                .map(site -> Site.valueOf(site.toUpperCase(Locale.ROOT))).collect(Collectors.toSet()), memoryType,
                powerBasis, notes, base == null ? List.of() : base.discrepancies(), figures), cells);
    }

    @Override
    public String key(Accelerator entry) {
        return entry.id();
    }

    @Override
    public String name(Accelerator entry) {
        return entry.name();
    }

    @Override
    public Accelerator withKey(Accelerator entry, String key) {
        return new Accelerator(key, entry.name(), entry.vendor(), entry.silicon(), entry.sites(), entry.memoryType(),
                entry.powerBasis(), entry.notes(), entry.discrepancies(), entry.figures());
    }

    @Override
    public Optional<Accelerator> published(Catalogue catalogue, String key) {
        return catalogue.published().accelerator(key);
    }

    @Override
    public List<Accelerator> own(OwnEntries own) {
        return own.accelerators();
    }

    @Override
    public OwnEntries with(OwnEntries own, List<Accelerator> entries) {
        return own.withAccelerators(entries);
    }

    @Override
    public OwnEntries without(OwnEntries own, Accelerator entry) {
        return own.withoutAccelerator(entry.id());
    }
}
