package org.placewise.model.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.placewise.model.catalogue.Bounds;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.OwnEntries;
import org.placewise.model.catalogue.Prices.ApiPrice;
import org.placewise.model.quantity.Source;

/** Prices of a million tokens of hosted models in texts. */
public final class PriceSchema implements Schema<ApiPrice> {
    private static final Bounds PRICE = Bounds.between(0, 1e8);
    private static final Column PROVIDER = Column.text("provider", true);
    private static final Column MODEL = Column.text("model", true);
    private static final Column CURRENCY = Column.choice("currency", List.of("USD", "CNY"));
    private static final Column INPUT = Column.number("input", PRICE);
    private static final Column CACHED = Column.number("input_cached", PRICE);
    private static final Column OUTPUT = Column.number("output", PRICE);
    private static final Column EFFECTIVE = Column.text("effective", false);
    private static final Column NOTE = Column.text("note", false);
    private static final List<Column> COLUMNS = List.of(PROVIDER, MODEL, CURRENCY, INPUT, CACHED, OUTPUT, EFFECTIVE,
            NOTE);

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Map<String, String> texts(ApiPrice entry) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(PROVIDER.key(), entry.provider());
        texts.put(MODEL.key(), entry.model());
        texts.put(CURRENCY.key(), entry.currency());
        texts.put(INPUT.key(), text(entry.input()));
        texts.put(CACHED.key(), text(entry.inputCached()));
        texts.put(OUTPUT.key(), text(entry.output()));
        texts.put(EFFECTIVE.key(), Objects.toString(entry.effective(), ""));
        texts.put(NOTE.key(), Objects.toString(entry.note(), ""));
        return texts;
    }

    private static String text(Double price) {
        return price == null ? "" : Numbers.text(price);
    }

    @Override
    public Parsed<ApiPrice> parse(Map<String, String> given, ApiPrice base, Synonyms synonyms) {
        Cells cells = new Cells(Entries.over(base == null ? Map.of() : texts(base), given), synonyms);
        ApiPrice price = new ApiPrice(cells.text(PROVIDER, Cells.LONGEST), cells.text(MODEL, Cells.LONGEST),
                cells.choice(CURRENCY), number(cells, INPUT), number(cells, CACHED), number(cells, OUTPUT),
                cells.text(EFFECTIVE, Cells.LONGEST), cells.text(NOTE, Cells.LONGEST), Source.own());
        return Parsed.of(price, cells);
    }

    private static Double number(Cells cells, Column column) {
        OptionalDouble number = cells.number(column);
        return number.isPresent() ? number.getAsDouble() : null;
    }

    @Override
    public String key(ApiPrice entry) {
        return String.join("\n", OwnEntries.key(entry));
    }

    @Override
    public String name(ApiPrice entry) {
        return entry.model();
    }

    @Override
    public ApiPrice withKey(ApiPrice entry, String key) {
        String[] parts = key.split("\n", 2);
        return new ApiPrice(parts[0], parts[parts.length - 1], entry.currency(), entry.input(), entry.inputCached(),
                entry.output(), entry.effective(), entry.note(), entry.source());
    }

    /** A user's price stands beside published ones, never in the place of one. */
    @Override
    public Optional<ApiPrice> published(Catalogue catalogue, String key) {
        return Optional.empty();
    }

    @Override
    public List<ApiPrice> own(OwnEntries own) {
        return own.apiPrices();
    }

    @Override
    public OwnEntries with(OwnEntries own, List<ApiPrice> entries) {
        return own.withApiPrices(entries);
    }

    @Override
    public OwnEntries without(OwnEntries own, ApiPrice entry) {
        return own.without(entry);
    }
}
