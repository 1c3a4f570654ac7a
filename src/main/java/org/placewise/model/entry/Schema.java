package org.placewise.model.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.OwnEntries;

/**
 * How a kind of entry is written in texts, column by column: in forms, and in tables of values that are imported.
 *
 * @param <T> kind of entry
 */
public interface Schema<T> {
    /** In the order of forms. */
    List<Column> columns();

    default Column column(String key) {
        return columns().stream().filter(column -> column.key().equals(key)).findFirst().orElseThrow();
    }

    /** The texts of an entry by the keys of their columns; what is unknown is empty. */
    Map<String, String> texts(T entry);

    /**
     * The entry that texts tell of. A number whose text is that of {@code base} keeps its source; others become the
     * user's own. Columns that the texts lack are as in {@code base}.
     *
     * @param base what is changed; null for a new entry
     */
    Parsed<T> parse(Map<String, String> texts, T base, Synonyms synonyms);

    /** What an entry is told from others by: an id where it has one. */
    String key(T entry);

    String name(T entry);

    /** The entry with an id of its own, in the place of the one it has. */
    T withKey(T entry, String key);

    /** The published entry of a key. */
    Optional<T> published(Catalogue catalogue, String key);

    /** The user's entries of this kind. */
    List<T> own(OwnEntries own);

    OwnEntries with(OwnEntries own, List<T> entries);

    OwnEntries without(OwnEntries own, T entry);
}
