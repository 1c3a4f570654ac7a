package org.placewise.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.quantity.Basis;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Requirement;
import org.placewise.store.CatalogueStore;

/** Every text is there once, in both languages, with the same placeholders, and is used. */
class BundleTest {
    private static final Path FOLDER = Path.of("assets", "i18n");
    private static final List<String> LANGUAGES = List.of("en", "zh");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    /** An apostrophe that neither stands for itself ('') nor quotes a brace. */
    private static final Pattern LOST_APOSTROPHE = Pattern.compile("'(?![{}])(?<![{}]')");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    /** Names and symbols that are the same in Chinese. */
    private static final Set<String> INTERNATIONAL = Set.of("Placewise", "GPU", "ASIC", "CO", "EN", "English");
    /** Keys that the command line's library looks up by itself. */
    private static final String PICOCLI = "placewise.";
    /** What the keys of a bundle begin with, where it is not only the name of its area. */
    private static final Map<String, List<String>> BEGINNINGS = Map.of("cli", List.of("cli.", PICOCLI),
            "estimate", List.of("estimate.", "performance.", "explore."));

    /** By file name without ending, such as {@code view_en}. */
    private static final Map<String, Map<String, String>> FILES = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        for (String area : Messages.BUNDLES) {
            for (String language : LANGUAGES) {
                FILES.put(area + "_" + language, texts(area + "_" + language));
            }
        }
    }

    @Test
    void everyBundleFileIsOfAnArea() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> found = files.map(file -> file.getFileName().toString().replace(".properties", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(FILES.keySet(), found);
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        Set<String> toAdd = new TreeSet<>();
        for (String area : Messages.BUNDLES) {
            compare(area + "_en", area + "_zh", toAdd);
            compare(area + "_zh", area + "_en", toAdd);
        }
        assertNone("lines to add", toAdd);
    }

    private static void compare(String from, String to, Set<String> toAdd) {
        FILES.get(from).forEach((key, text) -> {
            if (!FILES.get(to).containsKey(key)) {
                toAdd.add(to + ".properties: " + key + "=" + text);
            }
        });
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        Set<String> differing = new TreeSet<>();
        for (String area : Messages.BUNDLES) {
            Map<String, String> chinese = FILES.get(area + "_zh");
            FILES.get(area + "_en").forEach((key, text) -> {
                Set<String> placeholders = placeholders(text);
                if (chinese.containsKey(key) && !placeholders(chinese.get(key)).equals(placeholders)) {
                    differing.add(key + ": en has " + placeholders + ", zh has " + placeholders(chinese.get(key)));
                }
            });
        }
        assertNone("placeholders that differ", differing);
    }

    @Test
    void patternsCanBeFormatted() {
        Set<String> broken = new TreeSet<>();
        FILES.forEach((file, texts) -> texts.forEach((key, text) -> {
            try {
                new MessageFormat(text, Locale.ROOT);
            } catch (IllegalArgumentException exception) {
                broken.add(file + ": " + key + ": " + exception.getMessage());
            }
            if (LOST_APOSTROPHE.matcher(text.replace("''", "")).find()) {
                broken.add(file + ": " + key + ": write '' for an apostrophe in " + text);
            }
        }));
        assertNone("patterns to mend", broken);
    }

    @Test
    void chineseIsTranslated() {
        Set<String> untranslated = new TreeSet<>();
        for (String area : Messages.BUNDLES) {
            FILES.get(area + "_zh").forEach((key, text) -> {
                String rest = text.replaceAll("\\{\\d+[^}]*}", "");
                boolean hasWords = Pattern.compile("[A-Za-z]{2,}").matcher(rest).results()
                        .anyMatch(word -> !INTERNATIONAL.contains(word.group()));
                if (hasWords && !HAN.matcher(rest).find()) {
                    untranslated.add(area + "_zh.properties: " + key + "=" + text);
                }
            });
        }
        assertNone("Chinese texts that are not Chinese", untranslated);
    }

    @Test
    void chineseKeepsLatinLettersAndDigitsAtADistance() {
        Pattern close = Pattern.compile("\\p{IsHan}[A-Za-z0-9$]|[A-Za-z0-9%]\\p{IsHan}");
        Set<String> joined = new TreeSet<>();
        FILES.forEach((file, texts) -> texts.forEach((key, text) -> {
            if (file.endsWith("_zh") && close.matcher(text.replaceAll("\\{\\d+[^}]*}", "。")).find()) {
                joined.add(file + ".properties: " + key + "=" + text);
            }
        }));
        assertNone("Chinese texts that want a space beside Latin letters or digits", joined);
    }

    @Test
    void aKeyStandsOnceAndInTheBundleOfItsArea() throws IOException {
        Set<String> misplaced = new TreeSet<>();
        for (String file : FILES.keySet()) {
            Set<String> seen = new HashSet<>();
            String area = file.substring(0, file.indexOf('_'));
            List<String> beginnings = BEGINNINGS.getOrDefault(area, List.of(area + "."));
            for (String line : Files.readAllLines(FOLDER.resolve(file + ".properties"))) {
                String key = line.split("[=:\\s]", 2)[0];
                if (!key.isEmpty() && !key.startsWith("#")) {
                    if (!seen.add(key)) {
                        misplaced.add(file + ": " + key + " stands twice");
                    }
                    if (beginnings.stream().noneMatch(key::startsWith)) {
                        misplaced.add(file + ": " + key + " is of another area");
                    }
                }
            }
        }
        assertNone("keys that stand twice or in the wrong file", misplaced);
    }

    @Test
    void everyKeyThatIsUsedIsThere() {
        Set<String> keys = keys();
        KeyUses uses = KeyUses.find();
        Set<String> missing = new TreeSet<>();
        uses.whole().forEach((key, file) -> {
            if (!keys.contains(key) && !isPrefix(key, keys)) {
                missing.add(key + "=  (used in " + file + ")");
            }
        });
        uses.unmatched(keys).forEach((pattern, file) -> missing.add(pattern + "=  (computed in " + file + ")"));
        assertNone("lines to add in both languages", missing);
    }

    /** A key without its last parts, which the code adds later. */
    private static boolean isPrefix(String start, Set<String> keys) {
        return keys.stream().anyMatch(key -> key.startsWith(start.endsWith(".") ? start : start + "."));
    }

    @Test
    void everyConstantHasItsTexts() {
        Set<String> wanted = new TreeSet<>();
        for (Criterion criterion : Criterion.values()) {
            wanted.add("common.criterion." + criterion.key());
            wanted.add("common.criterion." + criterion.key() + ".help");
        }
        for (Requirement.Kind kind : Requirement.Kind.values()) {
            wanted.add("common.requirement." + kind.key());
            kind.criterion().ifPresent(_ -> wanted.add("common.requirement." + kind.key() + ".short"));
        }
        for (Site site : Site.values()) {
            wanted.add("common.site." + lower(site));
            for (Silicon silicon : Silicon.values()) {
                wanted.add("common.option." + lower(site) + "-" + lower(silicon));
            }
        }
        Arrays.stream(Silicon.values()).forEach(silicon -> wanted.add("common.silicon." + lower(silicon)));
        Arrays.stream(Basis.values()).forEach(basis -> wanted.add("common.basis." + lower(basis)));
        Arrays.stream(Assumption.values()).forEach(given -> wanted.add("estimate.assumption." + given.key()));
        wanted.removeAll(keys());
        assertNone("lines to add in both languages", wanted);
    }

    @Test
    void everyKeyIsUsed() {
        List<String> regions = CatalogueStore.load().value().prices().carbonIntensity().stream()
                .map(grid -> Names.regionKey(grid.region())).toList();
        assertNone("lines to delete in both languages", KeyUses.find().unused(keys(), key -> key.startsWith(PICOCLI)
                || regions.contains(key)));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Set<String> keys() {
        return FILES.values().stream().flatMap(texts -> texts.keySet().stream()).collect(Collectors.toSet());
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name + ".properties"))) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    private static void assertNone(String what, Set<String> found) {
        assertEquals("", String.join("\n", found), what);
    }
}
