package org.placewise.view.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewise.i18n.Messages;
import org.placewise.model.report.Check;
import org.placewise.model.report.Fact;
import org.placewise.model.report.Report;
import org.placewise.model.report.Value;

/** The report's facts and our checks of them as texts of the present language; figures as printed. */
public final class FactTexts {
    /** Beyond this, digits are harder to read than a power of ten. */
    private static final double HUGE = 1e15;
    private static final int MOST_DECIMALS = 3;
    private static final int SIGNIFICANT = 4;
    private static final Map<String, String> UNITS = Map.ofEntries(Map.entry("%", "percent"),
            Map.entry("%/a", "percent_a_year"), Map.entry("1", "one"), Map.entry("10^4 h as printed", "ten_thousand_h"),
            Map.entry("10^6 USD", "million_usd"), Map.entry("10^6 USD as printed", "million_usd"),
            Map.entry("10^9 USD", "billion_usd"), Map.entry("10^9 parameters", "billion_parameters"),
            Map.entry("CNY/10^6 tokens", "cny_per_million"), Map.entry("FLOP", "flop"), Map.entry("GPUs", "gpus"),
            Map.entry("H800 h", "h800_h"), Map.entry("USD", "usd"), Map.entry("USD/H800 h", "usd_per_h800_h"),
            Map.entry("USD/h", "usd_per_h"), Map.entry("W", "watt"), Map.entry("as printed", "headed_billion"),
            Map.entry("days", "days"), Map.entry("devices", "devices"), Map.entry("months", "months"),
            Map.entry("ms", "ms"), Map.entry("parameters", "parameters"), Map.entry("users", "users"));
    private final Messages messages;
    private final Report report;

    public FactTexts(Messages messages, Report report) {
        this.messages = messages;
        this.report = report;
    }

    Messages messages() {
        return messages;
    }

    public String title(Fact fact) {
        return messages.get("report.fact." + fact.id() + ".title");
    }

    public String claim(Fact fact) {
        return messages.get("report.fact." + fact.id() + ".claim");
    }

    /** Where in the report it stands, with the publisher, as it must be cited. */
    public String cited(Fact fact) {
        return messages.get("report.cited", report.citation().publisher(), fact.section(),
                messages.get("report.fact." + fact.id() + ".where"));
    }

    /** The citation of a fact; empty where there is none of that id. */
    Optional<String> citedById(String factId) {
        return report.fact(factId).map(this::cited);
    }

    /** The sources that the report itself names; empty if none. */
    String namedSource(Fact fact) {
        if (fact.citedSource() == null) {
            return "";
        }
        String key = "report.named." + fact.id();
        return messages.get("report.named", messages.has(key) ? messages.get(key) : fact.citedSource());
    }

    public String verdict(Fact fact) {
        return fact.check() == null ? messages.get("report.unchecked")
                : messages.get("report.check." + fact.id() + ".verdict");
    }

    String note(Fact fact) {
        return messages.get("report.check." + fact.id() + ".note");
    }

    String sources(Check check) {
        return check.sources().isEmpty() ? messages.get("report.check.no_source")
                : messages.get("report.check.sources", String.join("; ", check.sources()));
    }

    public String label(Fact fact, int index) {
        String key = "report.value." + fact.id() + "." + index;
        return messages.has(key) ? messages.get(key) : fact.values().get(index).label();
    }

    String checkedLabel(Fact fact, int index) {
        String key = "report.checked." + fact.id() + "." + index;
        return messages.has(key) ? messages.get(key) : fact.check().values().get(index).label();
    }

    /** A value of the fact with its unit. */
    public String printed(Fact fact, int index) {
        Value value = fact.values().get(index);
        String amount = value.isQualitative() ? messages.get("report.words." + fact.id() + "." + index)
                : number(value.number());
        return withUnit(amount, value.unit());
    }

    String checked(Fact fact, int index) {
        Value value = fact.check().values().get(index);
        return withUnit(number(value.number()), value.unit());
    }

    private String withUnit(String amount, String unit) {
        String key = UNITS.get(unit);
        if (key == null) {
            throw new IllegalArgumentException("no text for the unit " + unit);
        }
        return messages.get("report.unit." + key, amount);
    }

    /** A number with all its digits, as a table prints it. */
    public String number(double value) {
        if (Math.abs(value) >= HUGE) {
            int exponent = (int) Math.floor(Math.log10(Math.abs(value)));
            return messages.numbers().fixed(value / Math.pow(10, exponent), 0, MOST_DECIMALS) + " \u00d7 10^" + exponent;
        }
        return messages.numbers().fixed(value, 0, MOST_DECIMALS);
    }

    /** A result, with four significant digits: more would claim more than the inputs hold. */
    String rounded(double value) {
        return number(value == 0 ? 0 : new BigDecimal(value).round(new MathContext(SIGNIFICANT)).doubleValue());
    }

    String sentences(List<String> several) {
        return several.stream().reduce((before, next) -> messages.get("explore.sentences", before, next)).orElse("");
    }

    /** Entries of a sentence, one after the other. */
    String list(List<String> entries) {
        return entries.stream().reduce((before, next) -> messages.get("common.list.more", before, next)).orElse("");
    }
}
