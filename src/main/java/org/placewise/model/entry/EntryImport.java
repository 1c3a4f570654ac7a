package org.placewise.model.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.text.Message;

/**
 * Makes entries of the lines of a table. Each line stands by itself: what is wrong with one is told by cell, and the
 * others can be taken all the same.
 */
public final class EntryImport<T> {
    /** Name of the column with ids, which no form has. */
    public static final String ID = "id";
    private static final Pattern GOOD_ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,59}");
    private final Schema<T> schema;
    private final Synonyms synonyms;
    private final Catalogue catalogue;

    /**
     * @param catalogue with the user's own entries; a line with the id of an entry changes that one
     */
    public EntryImport(Schema<T> schema, Synonyms synonyms, Catalogue catalogue) {
        this.schema = schema;
        this.synonyms = synonyms;
        this.catalogue = catalogue;
    }

    /**
     * What became of a line.
     *
     * @param entry    empty where something is wrong
     * @param faults   what is wrong
     * @param replaced name of the entry whose place it takes; empty for a new one
     */
    public record Row<T>(Sheet.Line line, Optional<T> entry, List<CellFault> faults, Optional<String> replaced) {
        public Row {
            faults = List.copyOf(faults);
        }
    }

    /** The columns that headings seem to mean, by the position of the heading; each column once. */
    public Map<Integer, String> guess(List<String> headings) {
        Map<Integer, String> mapping = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < headings.size(); i++) {
            Optional<String> key = synonyms.column(headings.get(i)).filter(this::isKnown);
            if (key.isPresent() && taken.add(key.get())) {
                mapping.put(i, key.get());
            }
        }
        return mapping;
    }

    private boolean isKnown(String key) {
        return key.equals(ID) || schema.columns().stream().anyMatch(column -> column.key().equals(key));
    }

    /** @param mapping keys of columns by the position of the heading; cells of other positions are left out */
    public List<Row<T>> rows(Sheet sheet, Map<Integer, String> mapping) {
        List<Row<T>> rows = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Sheet.Line line : sheet.lines()) {
            rows.add(row(line, sheet.headings().size(), mapping, lines));
        }
        return rows;
    }

    private Row<T> row(Sheet.Line line, int columns, Map<Integer, String> mapping, Map<String, Integer> lines) {
        Map<String, String> texts = new HashMap<>();
        mapping.forEach((position, key) -> texts.put(key, position < line.cells().size()
                ? line.cells().get(position) : ""));
        List<CellFault> faults = new ArrayList<>();
        if (line.cells().size() > columns) {
            faults.add(new CellFault("", String.join(" ", line.cells().subList(columns, line.cells().size())),
                    Message.of("entry.fault.cells", line.cells().size(), columns)));
        }
        String id = texts.getOrDefault(ID, "").strip();
        if (!id.isEmpty() && !GOOD_ID.matcher(id).matches()) {
            faults.add(new CellFault(ID, id, Message.of("entry.fault.id")));
        }
        T base = id.isEmpty() ? null : existing(id).orElse(null);
        Parsed<T> parsed = schema.parse(texts, base, synonyms);
        faults.addAll(parsed.faults());
        if (parsed.entry().isEmpty() || !faults.isEmpty()) {
            return new Row<>(line, Optional.empty(), faults, Optional.empty());
        }
        T entry = parsed.entry().get();
        String key = !id.isEmpty() ? id : hasIds() ? Entries.free(schema.key(entry), taken -> existing(taken)
                .isPresent() || lines.containsKey(taken)) : schema.key(entry);
        Integer first = lines.putIfAbsent(key, line.number());
        if (first != null) {
            return new Row<>(line, Optional.empty(), List.of(new CellFault(hasIds() ? ID
                    : schema.columns().getFirst().key(), key.replace('\n', ' '), Message.of("entry.fault.twice",
                    first))), Optional.empty());
        }
        return new Row<>(line, Optional.of(schema.withKey(entry, key)), List.of(), existing(key).map(schema::name));
    }

    private boolean hasIds() {
        return !(schema instanceof PriceSchema);
    }

    private Optional<T> existing(String key) {
        return schema.own(catalogue.own()).stream().filter(entry -> schema.key(entry).equals(key)).findFirst()
                .or(() -> schema.published(catalogue, key));
    }
}
