package org.placewise.view.entry;

import java.util.Locale;
import org.placewise.i18n.Messages;
import org.placewise.model.entry.Column;
import org.placewise.model.entry.EntryImport;
import org.placewise.model.entry.Schema;
import org.placewise.model.entry.Synonyms;

/** What columns of entries and their choices are called, in the words of the tables that show them. */
final class EntryWords {
    private static final String FIELD = "view.data.field.";
    private final Messages messages;

    EntryWords(Messages messages) {
        this.messages = messages;
    }

    /** "Power (W)": name, and in brackets the unit. */
    String label(Column column) {
        return label(column.key(), messages);
    }

    String label(String key) {
        return label(key, messages);
    }

    private static String label(String key, Messages messages) {
        String field = FIELD + key;
        if (!messages.has(field)) {
            return messages.get("entry.column." + key);
        }
        String[] parts = messages.get(field).split("\n", 2);
        return parts.length == 1 ? parts[0] : messages.get("entry.unit", parts[0], parts[1]);
    }

    /** A choice of a column. */
    String choice(Column column, String key) {
        return choice(column, key, messages);
    }

    private static String choice(Column column, String key, Messages messages) {
        return switch (column.key()) {
            case "silicon" -> messages.get("common.silicon." + key);
            case "sites" -> messages.get("common.site." + key);
            case "kind" -> messages.get("view.data.kind." + key);
            default -> key;
        };
    }

    /** All names that columns and choices have in files and in the languages of the program. */
    static Synonyms synonyms(Schema<?> schema) {
        Synonyms synonyms = new Synonyms();
        synonyms.addColumn(EntryImport.ID, EntryImport.ID);
        schema.columns().forEach(column -> synonyms.addColumn(column.key(), column.key()));
        for (Locale language : Messages.LANGUAGES) {
            Messages messages = Messages.of(language);
            for (Column column : schema.columns()) {
                String label = label(column.key(), messages);
                synonyms.addColumn(label, column.key());
                synonyms.addColumn(label.replaceAll("[(（].*", ""), column.key());
                column.choices().forEach(key -> synonyms.addChoice(column, choice(column, key, messages), key));
            }
        }
        return synonyms;
    }
}
