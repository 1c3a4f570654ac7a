package org.placewise.model.entry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.placewise.model.catalogue.Bounds;
import org.placewise.model.text.Message;

/** Reads the texts of one entry, and gathers what is wrong with them. */
final class Cells {
    static final int LONGEST = 200;
    static final int LONGEST_NOTE = 4000;
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}([, ]\\d{3})+(\\.\\d*)?");
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,9})?");
    private static final Pattern BETWEEN = Pattern.compile("[;,/|、，；+]");

    private final Map<String, String> texts;
    private final Synonyms synonyms;
    private final List<CellFault> faults = new ArrayList<>();

    /** @param texts by the key of their column */
    Cells(Map<String, String> texts, Synonyms synonyms) {
        this.texts = texts;
        this.synonyms = synonyms;
    }

    List<CellFault> faults() {
        return faults;
    }

    /** Whether anything is said about a column, if only that it is empty. */
    boolean has(Column column) {
        return texts.containsKey(column.key());
    }

    /** The text without space around it; empty where there is none. */
    String raw(Column column) {
        return texts.getOrDefault(column.key(), "").strip();
    }

    /** One line of text; null where there is none. */
    String text(Column column, int longest) {
        String text = raw(column);
        if (text.isEmpty()) {
            if (column.required()) {
                fault(column, Message.of("entry.fault.missing"));
            }
            return null;
        }
        if (text.length() > longest) {
            fault(column, Message.of("entry.fault.long", longest));
            return null;
        }
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    /** The number in the unit of the column; empty where there is none or none that can be. */
    OptionalDouble number(Column column) {
        String text = Normalizer.normalize(raw(column), Normalizer.Form.NFKC).strip();
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        String plain = GROUPED.matcher(text).matches() ? text.replaceAll("[, ]", "") : text;
        if (!PLAIN.matcher(plain).matches()) {
            fault(column, Message.of("entry.fault.number"));
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(plain);
        Bounds bounds = column.bounds();
        if (!bounds.contains(number)) {
            fault(column, bounds.whole() ? Message.of("entry.fault.whole", String.valueOf((long) bounds.least()),
                    String.valueOf((long) bounds.most()))
                    : Message.of(bounds.above() ? "entry.fault.above" : "entry.fault.between", bounds.least(),
                    bounds.most()));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(number);
    }

    /** The key of the choice; null where there is none. */
    String choice(Column column) {
        String text = raw(column);
        String key = synonyms.key(column, text);
        if (key == null) {
            fault(column, text.isEmpty() ? Message.of("entry.fault.missing") : notAChoice(column));
        }
        return key;
    }

    /** The keys of all choices that are named, each once. */
    Set<String> choices(Column column) {
        Set<String> keys = new LinkedHashSet<>();
        for (String part : BETWEEN.split(raw(column))) {
            String key = part.isBlank() ? null : synonyms.key(column, part.strip());
            if (key == null && !part.isBlank()) {
                fault(column, notAChoice(column));
                return Set.of();
            }
            if (key != null) {
                keys.add(key);
            }
        }
        if (keys.isEmpty()) {
            fault(column, Message.of("entry.fault.missing"));
        }
        return keys;
    }

    private static Message notAChoice(Column column) {
        return Message.of("entry.fault.choice", String.join(", ", column.choices()));
    }

    void fault(Column column, Message reason) {
        faults.add(new CellFault(column.key(), raw(column), reason));
    }

    static <E extends Enum<E>> List<String> keys(E[] constants) {
        return Arrays.stream(constants).map(Cells::key).toList();
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
