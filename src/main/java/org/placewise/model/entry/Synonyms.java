package org.placewise.model.entry;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What people call columns and choices: "显存 GB", "Memory (GB)" and {@code memory_gb} are the same. Upper and lower
 * case, space and punctuation make no difference.
 */
public final class Synonyms {
    private final Map<String, String> columns = new HashMap<>();
    private final Map<String, String> choices = new HashMap<>();

    /** Adds a name for a column. */
    public void addColumn(String name, String key) {
        columns.putIfAbsent(simple(name), key);
    }

    /** Adds a name for a choice of a column. */
    public void addChoice(Column column, String name, String key) {
        choices.putIfAbsent(column.key() + '\n' + simple(name), key);
    }

    /** The key of the column that a heading names. */
    public Optional<String> column(String heading) {
        return Optional.ofNullable(columns.get(simple(heading)));
    }

    /** The key of a choice by any of its names; null if it is none of the column's. */
    String key(Column column, String name) {
        String wanted = simple(name);
        return column.choices().stream().filter(key -> simple(key).equals(wanted)).findFirst()
                .orElseGet(() -> choices.get(column.key() + '\n' + wanted));
    }

    private static String simple(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
