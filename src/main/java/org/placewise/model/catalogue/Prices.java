package org.placewise.model.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.placewise.model.quantity.Source;

/**
 * Published prices and site conditions, each with its source. Numbers that nobody read are null.
 */
public record Prices(List<ApiPrice> apiPrices, List<Rental> rentals, List<Electricity> electricity, List<Pue> pue,
                     List<CarbonIntensity> carbonIntensity, List<NetworkLatency> networkLatency,
                     List<RadioEnergy> radioEnergy, List<ServerOverhead> serverOverhead) {
    public static final Prices NONE = new Prices(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of());

    public Prices {
        apiPrices = List.copyOf(apiPrices);
        rentals = List.copyOf(rentals);
        electricity = List.copyOf(electricity);
        pue = List.copyOf(pue);
        carbonIntensity = List.copyOf(carbonIntensity);
        networkLatency = List.copyOf(networkLatency);
        radioEnergy = List.copyOf(radioEnergy);
        serverOverhead = List.copyOf(serverOverhead);
    }

    /** With further prices of hosted models. */
    public Prices with(List<ApiPrice> further) {
        return further.isEmpty() ? this : new Prices(Stream.concat(apiPrices.stream(), further.stream()).toList(),
                rentals, electricity, pue, carbonIntensity, networkLatency, radioEnergy, serverOverhead);
    }

    /** Price of one million tokens of a hosted model, in {@code currency}. */
    public record ApiPrice(String provider, String model, String currency, Double input, Double inputCached,
                           Double output, String effective, String note, Source source) {
    }

    /** On-demand price of one accelerator for one hour. */
    public record Rental(String date, String hardware, String vendor, String location, double usdPerHour,
                         Source source) {
    }

    /** Price of one kWh, in {@code currency}. */
    public record Electricity(String region, String sector, Double pricePerKwh, String currency, String period,
                              Source source) {
    }

    /** Power usage effectiveness: energy of the whole site over energy of its computers. */
    public record Pue(String category, Double pue, String period, Source source) {
    }

    public record CarbonIntensity(String region, Double gramsPerKwh, String year, Source source) {
    }

    public record NetworkLatency(String access, Double rttMs, String kind, String period, Source source) {
    }

    /** Energy a mobile device spends on its radio: per megabyte or per wake-up. */
    public record RadioEnergy(String technology, Double joulesPerMb, Double joulesPerEvent, String basis,
                              Source source) {
    }

    /** Price or power of a server around its accelerators; a single number has equal ends. */
    public record ServerOverhead(String item, Double low, Double high, String unit, Source source) {
    }
}
