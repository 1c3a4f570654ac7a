package org.placewise.model.entry;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** What all kinds of entries have in common. */
final class Entries {
    /** Stands where nobody says who made it. */
    private static final String NOBODY = "-";
    private static final int LONGEST_ID = 60;

    private Entries() {
    }

    static String kept(String maker) {
        return maker == null ? NOBODY : maker;
    }

    static String shown(String maker) {
        return maker.equals(NOBODY) ? "" : maker;
    }

    /** The texts with others in their place. */
    static Map<String, String> over(Map<String, String> base, Map<String, String> given) {
        Map<String, String> texts = new HashMap<>(base);
        texts.putAll(given);
        return texts;
    }

    /** An id made of a name: "My NPU 2" becomes {@code my-npu-2}. */
    static String id(String name) {
        String id = name == null ? "" : name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return id.isEmpty() ? "own" : id.substring(0, Math.min(id.length(), LONGEST_ID));
    }

    /** The id, or with a number behind it the first that is not taken. */
    static String free(String id, Predicate<String> taken) {
        String free = id;
        for (int number = 2; taken.test(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }
}
