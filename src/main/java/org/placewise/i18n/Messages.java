package org.placewise.i18n;

import java.text.Format;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.placewise.model.quantity.Unit;
import org.placewise.model.text.Message;
import org.placewise.model.text.Named;
import org.placewise.model.text.Quantity;

/** Every text of the program in one language. Texts live in the bundles of {@code i18n/}, one bundle per area. */
public final class Messages {
    /** Languages the program speaks; the first is the fallback. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
    /** Areas of the program, each with a bundle of its own. A key stands in one bundle only. */
    public static final List<String> BUNDLES = List.of("common", "view", "chart", "preset", "estimate", "score", "cli",
            "store", "files", "report", "export", "present", "entry");

    private final Locale locale;
    private final Numbers numbers;
    private final boolean spaced;
    private final Map<String, String> patterns;

    private Messages(Locale locale, Map<String, String> patterns) {
        this.locale = locale;
        this.patterns = patterns;
        this.spaced = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        this.numbers = new Numbers(locale, symbols(patterns));
    }

    private static Map<Unit, String> symbols(Map<String, String> patterns) {
        Map<Unit, String> symbols = new EnumMap<>(Unit.class);
        for (Unit unit : Unit.values()) {
            String symbol = patterns.get("common.unit." + unit.name().toLowerCase(Locale.ROOT));
            if (symbol != null) {
                symbols.put(unit, symbol);
            }
        }
        return symbols;
    }

    /** The texts of a language; English where it is not spoken. */
    public static Messages of(Locale wanted) {
        Locale locale = LANGUAGES.stream().filter(spoken -> spoken.getLanguage().equals(wanted.getLanguage()))
                .findFirst().orElse(LANGUAGES.getFirst());
        Map<String, String> patterns = new LinkedHashMap<>();
        for (String name : BUNDLES) {
            ResourceBundle bundle = ResourceBundle.getBundle("i18n/" + name, Locale.of(locale.getLanguage()),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            bundle.keySet().forEach(key -> patterns.put(key, bundle.getString(key)));
        }
        return new Messages(locale, patterns);
    }

    public Locale locale() {
        return locale;
    }

    public Numbers numbers() {
        return numbers;
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /**
     * The text of a key with its placeholders filled: messages and quantities are rendered in this language, other
     * numbers with grouping and sensible digits; a placeholder with a format of its own, such as a choice, gets the
     * number as it is.
     *
     * @throws IllegalArgumentException if no bundle has the key
     */
    public String get(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text for the key " + key);
        }
        MessageFormat format = new MessageFormat(pattern, locale);
        Format[] own = format.getFormatsByArgumentIndex();
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            boolean formatted = i < own.length && own[i] != null;
            shown[i] = formatted ? arguments[i] : show(arguments[i]);
        }
        return spaced ? Joints.fill(format, shown) : format.format(shown);
    }

    public String text(Message message) {
        return get(message.key(), message.arguments().toArray());
    }

    private Object show(Object argument) {
        return switch (argument) {
            case Message message -> text(message);
            case Named named -> has(named.key()) ? get(named.key()) : named.otherwise();
            case Quantity quantity -> numbers.quantity(quantity.value(), quantity.unit());
            case Number number -> numbers.number(number.doubleValue());
            default -> argument;
        };
    }
}
