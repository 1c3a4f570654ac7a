package org.placewise.store;

import java.util.List;
import org.placewise.model.catalogue.Prices;
import org.placewise.model.catalogue.Prices.ApiPrice;
import org.placewise.model.catalogue.Prices.CarbonIntensity;
import org.placewise.model.catalogue.Prices.Electricity;
import org.placewise.model.catalogue.Prices.NetworkLatency;
import org.placewise.model.catalogue.Prices.Pue;
import org.placewise.model.catalogue.Prices.RadioEnergy;
import org.placewise.model.catalogue.Prices.Rental;
import org.placewise.model.catalogue.Prices.ServerOverhead;
import org.placewise.model.quantity.Source;

/** Rows of the catalogue's prices and site conditions. */
final class PriceRows {
    private static final double MOST = 1e8;
    private static final int LONGEST_TEXT = 400;

    private final Rows rows;

    PriceRows(Rows rows) {
        this.rows = rows;
    }

    Prices read(Node root) {
        return new Prices(
                rows.read(root, "api_token_prices", PriceRows::apiPrice),
                rentals(root),
                rows.read(root, "electricity", row -> new Electricity(text(row, "region"), text(row, "sector"),
                        numberOrNull(row, "price_per_kwh"), text(row, "currency"), Sources.textOrNull(row, "period"),
                        source(row))),
                rows.read(root, "pue", row -> new Pue(text(row, "category"), numberOrNull(row, "pue"),
                        Sources.textOrNull(row, "period"), sourceOrRemark(row, "pue"))),
                rows.read(root, "carbon_intensity", row -> new CarbonIntensity(text(row, "region"),
                        numberOrNull(row, "gco2_per_kwh"), yearOrNull(row),
                        sourceOrRemark(row, "gco2_per_kwh"))),
                rows.read(root, "network_latency", row -> new NetworkLatency(text(row, "access"),
                        numberOrNull(row, "rtt_ms"), Sources.textOrNull(row, "kind"),
                        Sources.textOrNull(row, "period"), sourceOrRemark(row, "rtt_ms"))),
                rows.read(root, "radio_energy", row -> new RadioEnergy(text(row, "tech"),
                        numberOrNull(row, "j_per_mb"), numberOrNull(row, "j_per_event"),
                        Sources.textOrNull(row, "basis"), sourceOrRemark(row, "j_per_mb", "j_per_event"))),
                rows.read(root, "server_overhead", PriceRows::overhead));
    }

    static ApiPrice apiPrice(Node row) throws FaultException {
        row.get("unit").oneOf(new String[] {"per 1M tokens"}, unit -> unit);
        return new ApiPrice(text(row, "provider"), text(row, "model"), text(row, "currency"),
                numberOrNull(row, "input"), numberOrNull(row, "input_cached"), numberOrNull(row, "output"),
                Sources.textOrNull(row, "effective"), Sources.textOrNull(row, "note"), source(row));
    }

    /** All rentals come from one collection, which names the page each was read on. */
    private List<Rental> rentals(Node root) {
        return rows.inside(root, "cloud_rental_history", history -> {
            String collection = text(history, "source");
            return rows.read(history, "rows", row -> new Rental(text(row, "date"), text(row, "hardware"),
                    text(row, "vendor"), Sources.textOrNull(row, "location"),
                    row.get("usd_per_chip_hour").positive(MOST),
                    new Source(collection + "; " + text(row, "original"), "dataset", null)));
        });
    }

    private static ServerOverhead overhead(Node row) throws FaultException {
        Node value = row.get("value");
        List<Node> ends = value.isList() ? value.items() : List.of(value, value);
        if (ends.size() != 2) {
            throw value.wrong("store.fault.ends");
        }
        double low = ends.getFirst().positive(MOST);
        return new ServerOverhead(text(row, "item"), low, ends.getLast().number(low, MOST), text(row, "unit"),
                source(row));
    }

    private static Source source(Node row) throws FaultException {
        return Sources.read(row.get("source"));
    }

    /** The source of a row; where no number was found there may only be a remark on the search, which stands for it. */
    private static Source sourceOrRemark(Node row, String... numbers) throws FaultException {
        Node source = row.get("source");
        boolean isUnknown = source.find("ref").isEmpty() && source.find("quote").isPresent();
        for (String number : numbers) {
            isUnknown &= row.find(number).isEmpty();
        }
        return isUnknown ? new Source(source.get("quote").text(LONGEST_TEXT), null, null) : Sources.read(source);
    }

    private static String text(Node row, String field) throws FaultException {
        return row.get(field).text(LONGEST_TEXT);
    }

    private static Double numberOrNull(Node row, String field) throws FaultException {
        Node found = row.find(field).orElse(null);
        return found == null ? null : found.number(0, MOST);
    }

    /** A year, or a span of them in words. */
    private static String yearOrNull(Node row) throws FaultException {
        Node year = row.find("year").orElse(null);
        if (year == null) {
            return null;
        }
        return year.isText() ? year.text(LONGEST_TEXT) : String.valueOf(year.whole(1950, 2100));
    }
}
