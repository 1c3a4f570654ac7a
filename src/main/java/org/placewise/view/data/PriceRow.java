package org.placewise.view.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.placewise.model.catalogue.Prices;
import org.placewise.model.quantity.Source;

/**
 * One published price or condition of a site.
 *
 * @param kind   what it is the price of; end of the key of its name
 * @param name   what is sold, or where it holds
 * @param by     who asks the price, or whom it is asked of; null if there is nobody to name
 * @param value  null if nobody read one
 * @param high   other end of a range; equal to {@code value} for a single number
 * @param unit   currency or unit as the source has it; the end of a key, with {@code /} before it, names the rest
 * @param period when it held; null if not known
 * @param note   null if there is none
 */
record PriceRow(Kind kind, String name, String by, Double value, Double high, String unit, String period, String note,
                Source source) {
    /** What a price is paid for. The key is the end of the key of its name. */
    enum Kind {
        API_INPUT("api_input"), API_CACHED("api_cached"), API_OUTPUT("api_output"), RENTAL("rental"),
        ELECTRICITY("electricity"), PUE("pue"), CARBON("carbon"), NETWORK("network"), RADIO("radio"),
        RADIO_EVENT("radio_event"), SERVER("server");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /** Whether it is a part of what a provider asks for a million tokens. */
    boolean isPartOf(Prices.ApiPrice price) {
        return (kind == Kind.API_INPUT || kind == Kind.API_CACHED || kind == Kind.API_OUTPUT)
                && name.equals(price.model()) && price.provider().equals(by) && source.equals(price.source());
    }

    static List<PriceRow> of(Prices prices) {
        List<PriceRow> rows = new ArrayList<>();
        prices.apiPrices().forEach(price -> {
            rows.add(api(Kind.API_INPUT, price, price.input()));
            if (price.inputCached() != null) {
                rows.add(api(Kind.API_CACHED, price, price.inputCached()));
            }
            rows.add(api(Kind.API_OUTPUT, price, price.output()));
        });
        prices.rentals().forEach(r -> rows.add(single(Kind.RENTAL, r.hardware(),
                Stream.of(r.vendor(), r.location()).filter(part -> part != null).reduce((a, b) -> a + ", " + b)
                        .orElse(null), r.usdPerHour(), "USD", r.date(), null, r.source())));
        prices.electricity().forEach(e -> rows.add(single(Kind.ELECTRICITY, e.region(), e.sector(), e.pricePerKwh(),
                e.currency(), e.period(), null, e.source())));
        prices.pue().forEach(p -> rows.add(single(Kind.PUE, p.category(), null, p.pue(), "", p.period(), null,
                p.source())));
        prices.carbonIntensity().forEach(c -> rows.add(single(Kind.CARBON, c.region(), null, c.gramsPerKwh(), "",
                c.year(), null, c.source())));
        prices.networkLatency().forEach(n -> rows.add(single(Kind.NETWORK, n.access(), null, n.rttMs(), "",
                n.period(), n.kind(), n.source())));
        prices.radioEnergy().forEach(r -> rows.add(r.joulesPerMb() == null && r.joulesPerEvent() != null
                ? single(Kind.RADIO_EVENT, r.technology(), null, r.joulesPerEvent(), "", null, r.basis(), r.source())
                : single(Kind.RADIO, r.technology(), null, r.joulesPerMb(), "", null, r.basis(), r.source())));
        prices.serverOverhead().forEach(s -> rows.add(new PriceRow(Kind.SERVER, s.item(), null, s.low(), s.high(),
                s.unit(), null, null, s.source())));
        return rows;
    }

    private static PriceRow api(Kind kind, Prices.ApiPrice price, Double value) {
        return single(kind, price.model(), price.provider(), value, price.currency(), price.effective(), price.note(),
                price.source());
    }

    private static PriceRow single(Kind kind, String name, String by, Double value, String unit, String period,
                                   String note, Source source) {
        return new PriceRow(kind, name, by, value, value, unit, period, note, source);
    }
}
