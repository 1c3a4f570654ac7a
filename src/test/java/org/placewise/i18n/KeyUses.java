package org.placewise.i18n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where sources and data name keys of texts: whole, as in {@code "view.title"}, or computed, as in
 * {@code "preset." + id + ".name"}.
 */
final class KeyUses {
    private static final Path SOURCES = Path.of("src", "main", "java");
    /** Data files that name keys, or ids from which keys are computed. */
    private static final List<Path> DATA = List.of(Path.of("assets", "data", "grades.json"),
            Path.of("assets", "data", "report-facts.json"), Path.of("assets", "presets"));
    private static final String AREAS = String.join("|", Messages.BUNDLES) + "|performance|explore";
    private static final Pattern NAMED = Pattern.compile("\"((?:" + AREAS + ")\\.[\\w.-]*)\"");
    private static final Pattern JOINED_TEXT = Pattern.compile("\\s*\\+\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern JOINED_VALUE = Pattern.compile(
            "\\s*\\+\\s*(?:[^\\s\"();,+:?]|\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))+");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_]+(?:-[A-Za-z0-9_]+)*");
    private static final String COMPUTED = "(.+)";

    private final Map<String, String> whole = new TreeMap<>();
    private final Map<String, String> computed = new TreeMap<>();
    private final Set<String> words = new HashSet<>();

    private KeyUses() {
    }

    static KeyUses find() {
        KeyUses uses = new KeyUses();
        files(SOURCES, ".java").forEach(uses::scan);
        DATA.forEach(path -> files(path, ".json").forEach(uses::scan));
        return uses;
    }

    /** Keys that are named whole, each with a file that does. */
    Map<String, String> whole() {
        return whole;
    }

    /** Patterns of computed keys for which no key fits, each with its file. */
    Map<String, String> unmatched(Set<String> keys) {
        Map<String, String> unmatched = new TreeMap<>(computed);
        unmatched.keySet().removeIf(pattern -> keys.stream().anyMatch(Pattern.compile(pattern).asMatchPredicate()));
        return unmatched;
    }

    /**
     * Keys that nothing names. A computed key is taken as named if its computed parts are words of the sources or
     * data, such as the key of an enum's constant.
     */
    Set<String> unused(Set<String> keys, Predicate<String> exempt) {
        Set<String> unused = new TreeSet<>(keys);
        unused.removeAll(whole.keySet());
        unused.removeIf(exempt);
        unused.removeIf(key -> computed.keySet().stream().anyMatch(pattern -> isComputed(key, pattern)));
        return unused;
    }

    private boolean isComputed(String key, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(key);
        if (!matcher.matches()) {
            return false;
        }
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (!Stream.of(matcher.group(i).split("\\.")).map(part -> part.toLowerCase(Locale.ROOT))
                    .allMatch(words::contains)) {
                return false;
            }
        }
        return true;
    }

    private void scan(Path file) {
        String text = read(file);
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            String pattern = joined(named.group(1), text, named.end());
            if (pattern == null) {
                whole.putIfAbsent(named.group(1), file.toString());
            } else {
                computed.putIfAbsent(pattern, file.toString());
            }
        }
    }

    /** The pattern of a key whose first part ends at {@code end}; null if nothing is joined to it. */
    private static String joined(String first, String text, int end) {
        StringBuilder pattern = new StringBuilder(Pattern.quote(first));
        int at = end;
        while (true) {
            Matcher literal = JOINED_TEXT.matcher(text).region(at, text.length());
            Matcher value = JOINED_VALUE.matcher(text).region(at, text.length());
            if (literal.lookingAt()) {
                pattern.append(Pattern.quote(literal.group(1)));
                at = literal.end();
            } else if (value.lookingAt()) {
                pattern.append(COMPUTED);
                at = value.end();
            } else {
                return at == end ? null : pattern.toString();
            }
        }
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
