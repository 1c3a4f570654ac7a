package org.placewise.model.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Model;
import org.placewise.model.catalogue.ModelField;
import org.placewise.model.catalogue.ModelKind;
import org.placewise.model.catalogue.OwnEntries;
import org.placewise.model.quantity.Figure;

/** Models in texts. */
public final class ModelSchema implements Schema<Model> {
    private static final Column NAME = Column.text("name", true);
    private static final Column DEVELOPER = Column.text("developer", false);
    private static final Column KIND = Column.choice("kind", Arrays.stream(ModelKind.values()).map(ModelKind::key)
            .toList());
    private static final Column RELEASED = Column.text("release_date", false);
    private static final Map<ModelField, Column> FIGURES = Arrays.stream(ModelField.values()).collect(
            Collectors.toMap(field -> field, field -> Column.number(field.key(), field.bounds()),
                    (first, _) -> first, () -> new EnumMap<>(ModelField.class)));
    private static final Column INPUT_SIZE = Column.text("input_size", false);
    private static final Column BENCHMARK = Column.text("capability_benchmark", false);
    private static final Column NOTES = Column.text("notes", false);
    private static final List<Column> COLUMNS = columnsInOrder();
    private static final FigureTexts<ModelField> TEXTS = new FigureTexts<>(ModelField::siFactor);

    private static List<Column> columnsInOrder() {
        List<Column> columns = new ArrayList<>(List.of(NAME, DEVELOPER, KIND, RELEASED));
        columns.addAll(FIGURES.values());
        columns.addAll(List.of(INPUT_SIZE, BENCHMARK, NOTES));
        return List.copyOf(columns);
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Map<String, String> texts(Model entry) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(NAME.key(), entry.name());
        texts.put(DEVELOPER.key(), Entries.shown(entry.developer()));
        texts.put(KIND.key(), entry.kind().key());
        texts.put(RELEASED.key(), Objects.toString(entry.releaseDate(), ""));
        FIGURES.forEach((field, column) -> texts.put(column.key(), TEXTS.text(field, entry.figures().get(field))));
        texts.put(INPUT_SIZE.key(), Objects.toString(entry.inputSize(), ""));
        texts.put(BENCHMARK.key(), Objects.toString(entry.capabilityBenchmark(), ""));
        texts.put(NOTES.key(), Objects.toString(entry.notes(), ""));
        return texts;
    }

    @Override
    public Parsed<Model> parse(Map<String, String> given, Model base, Synonyms synonyms) {
        Map<String, String> texts = Entries.over(base == null ? Map.of() : texts(base), given);
        Cells cells = new Cells(texts, synonyms);
        String name = cells.text(NAME, Cells.LONGEST);
        String developer = cells.text(DEVELOPER, Cells.LONGEST);
        String kind = cells.choice(KIND);
        String released = cells.text(RELEASED, Cells.LONGEST);
        Map<ModelField, Figure> figures = new EnumMap<>(ModelField.class);
        figures.putAll(base == null ? Map.of() : base.figures());
        FIGURES.forEach((field, column) -> TEXTS.read(field, column, cells, figures));
        String inputSize = cells.text(INPUT_SIZE, Cells.LONGEST);
        String benchmark = cells.text(BENCHMARK, Cells.LONGEST);
        String notes = cells.text(NOTES, Cells.LONGEST_NOTE);
        if (!cells.faults().isEmpty()) {
            return new Parsed<>(Optional.empty(), cells.faults());
        }
        ModelKind known = Arrays.stream(ModelKind.values()).filter(each -> each.key().equals(kind)).findFirst()
                .orElseThrow();
        return Parsed.of(new Model(base == null ? Entries.id(name) : base.id(), name, Entries.kept(developer), known,
                released, inputSize, benchmark, notes, base == null ? List.of() : base.discrepancies(), figures),
                cells);
    }

    @Override
    public String key(Model entry) {
        return entry.id();
    }

    @Override
    public String name(Model entry) {
        return entry.name();
    }

    @Override
    public Model withKey(Model entry, String key) {
        return new Model(key, entry.name(), entry.developer(), entry.kind(), entry.releaseDate(), entry.inputSize(),
                entry.capabilityBenchmark(), entry.notes(), entry.discrepancies(), entry.figures());
    }

    @Override
    public Optional<Model> published(Catalogue catalogue, String key) {
        return catalogue.published().model(key);
    }

    @Override
    public List<Model> own(OwnEntries own) {
        return own.models();
    }

    @Override
    public OwnEntries with(OwnEntries own, List<Model> entries) {
        return own.withModels(entries);
    }

    @Override
    public OwnEntries without(OwnEntries own, Model entry) {
        return own.withoutModel(entry.id());
    }
}
