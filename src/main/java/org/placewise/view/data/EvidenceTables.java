package org.placewise.view.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.placewise.model.catalogue.Measurement;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.quantity.Unit;
import org.placewise.view.chart.MarkNode;

/** The tables of prices and measurements. */
final class EvidenceTables {
    private final Words words;

    EvidenceTables(Words words) {
        this.words = words;
    }

    TableSpec<PriceRow> prices() {
        List<Field<PriceRow>> fields = List.of(
                Field.text(words.text("view.data.price.name"), true, p -> Cell.text(p.name(), null)),
                Field.text(words.text("view.data.price.kind"), true, p -> Cell.text(kind(p.kind()), null)),
                Field.text(words.text("view.data.price.by"), true,
                        p -> Cell.text(Objects.toString(p.by(), ""), null)),
                Field.number(words.text("view.data.value"), true, this::value),
                Field.text(words.text("view.data.unit"), true, p -> Cell.text(unit(p), null)),
                Field.text(words.text("view.data.period"), true, p -> words.cell(p.period())));
        return new TableSpec<>(words.text("view.data.prices"), fields,
                p -> String.join(" ", p.name(), kind(p.kind()), Objects.toString(p.by(), ""),
                        Objects.toString(p.period(), "")),
                PriceRow::name, PriceRow::source, (p, _) -> p.note() == null ? List.of()
                : List.of(Detail.Line.of(words.text("view.data.notes"), p.note())), List.of(
                TableSpec.choice(words.text("view.data.price.kind"), words.text("view.data.price.any"),
                        Arrays.asList(PriceRow.Kind.values()), this::kind, (p, kind) -> p.kind() == kind)));
    }

    private String kind(PriceRow.Kind kind) {
        return words.text("view.data.price." + kind.key());
    }

    private Cell value(PriceRow row) {
        if (row.value() == null) {
            return words.unknownCell();
        }
        String text = row.value().equals(row.high()) ? words.number(row.value())
                : words.text("view.data.range", words.number(row.value()), words.number(row.high()));
        return Cell.number(row.value(), text, row.source());
    }

    private String unit(PriceRow row) {
        return switch (row.kind()) {
            case API_INPUT, API_CACHED, API_OUTPUT -> words.text("view.data.price.perMillion", row.unit());
            case RENTAL -> words.text("view.data.price.perHour", row.unit());
            case ELECTRICITY -> words.text("view.data.price.perKwh", row.unit());
            case CARBON -> words.symbol(Unit.GRAM_CO2_PER_KWH);
            case NETWORK -> words.symbol(Unit.SECOND);
            case RADIO -> words.symbol(Unit.JOULE_PER_MB);
            case RADIO_EVENT -> words.text("view.data.price.perEvent", words.symbol(Unit.JOULE));
            case PUE -> "";
            case SERVER -> row.unit();
        };
    }

    TableSpec<Measurement> measurements(List<Measurement> rows) {
        List<Field<Measurement>> fields = new ArrayList<>();
        fields.add(Field.<Measurement>text(words.text("view.data.hardware"), true,
                m -> Cell.text(m.hardware(), null)).withMarks(this::mark));
        fields.add(number("view.data.hardwareCount", true, Measurement::hardwareCount));
        fields.add(text("view.data.model", true, Measurement::model));
        fields.add(text("view.data.metric", true, m -> words.metric(m.metric())));
        fields.add(number("view.data.value", true, Measurement::value));
        fields.add(text("view.data.precision", true, Measurement::precision));
        fields.add(number("view.data.batch", true, Measurement::batch));
        fields.add(number("view.data.prompt", true, Measurement::promptTokens));
        fields.add(number("view.data.output", true, Measurement::outputTokens));
        fields.add(text("view.data.software", true, Measurement::software));
        fields.add(text("view.data.sites", false, m -> words.site(m.site())));
        fields.add(text("view.data.silicon", false, m -> words.silicon(m.silicon())));
        fields.add(number("view.data.bits", false, Measurement::bitsPerWeight));
        fields.add(text("view.data.kv", false, Measurement::kvPrecision));
        fields.add(text("view.data.batchKind", false, Measurement::batchKind));
        fields.add(text("view.data.parallelism", false, Measurement::parallelism));
        fields.add(text("view.data.powerScope", false, Measurement::powerScope));
        fields.add(text("view.data.grade", false, m -> m.tier() == null ? null : words.tier(m.tier())));
        fields.add(text("view.data.date", false, Measurement::date));
        return new TableSpec<>(words.text("view.data.measurements"), fields,
                m -> String.join(" ", m.hardware(), m.model(), Objects.toString(m.software(), ""),
                        words.metric(m.metric()), Objects.toString(m.precision(), ""), m.id()),
                m -> words.text("view.data.run", m.hardware(), m.model()), Measurement::source, (m, _) -> remarks(m),
                List.of(choice("view.data.sites", Arrays.asList(Site.values()), words::site,
                                Measurement::site),
                        choice("view.data.silicon", Arrays.asList(Silicon.values()), words::silicon,
                                Measurement::silicon),
                        choice("view.data.metric", TableSpec.distinct(rows, Measurement::metric), words::metric,
                                Measurement::metric),
                        choice("view.data.grade", TableSpec.distinct(rows.stream()
                                .filter(m -> m.tier() != null).toList(), Measurement::tier), words::tier,
                                Measurement::tier)));
    }

    private <V> TableSpec.Choice<Measurement> choice(String key, List<V> values, Function<V, String> text,
                                                     Function<Measurement, V> value) {
        return TableSpec.choice(words.text(key), words.text(key + ".any"), values, text,
                (m, wanted) -> wanted.equals(value.apply(m)));
    }

    private Field<Measurement> text(String key, boolean usual, Function<Measurement, String> value) {
        return Field.text(words.text(key), usual, m -> words.cell(value.apply(m)));
    }

    private Field<Measurement> number(String key, boolean usual, Function<Measurement, Number> value) {
        return Field.number(words.text(key), usual, m -> words.cell(value.apply(m)));
    }

    private List<MarkNode> mark(Measurement m) {
        return List.of(new MarkNode(m.site(), m.silicon(), words.ui().palette()));
    }

    /** What else is known of a measurement. */
    List<Detail.Line> remarks(Measurement m) {
        List<Detail.Line> lines = new ArrayList<>();
        line(lines, "view.data.grade", m.tier() == null ? null : words.tier(m.tier()));
        line(lines, "view.data.date", m.date());
        line(lines, "view.data.powerScope", m.powerScope());
        line(lines, "view.data.notes", m.notes());
        return lines;
    }

    private void line(List<Detail.Line> lines, String key, String text) {
        if (text != null && !text.isBlank()) {
            lines.add(Detail.Line.of(words.text(key), text));
        }
    }

    /** Everything that is told of a measurement: its source first. */
    List<Detail.Line> told(Measurement m) {
        List<Detail.Line> lines = words.source(m.source());
        lines.addAll(remarks(m));
        return lines;
    }
}
