package org.placewise.model.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything that was published and read: hardware, models, prices, measurements; and what was fitted to it. A
 * scenario's own entries stand in it only after {@link #with}.
 */
public final class Catalogue {
    private final Map<String, Accelerator> accelerators;
    private final Map<String, Model> models;
    private final Prices prices;
    private final Calibration calibration;
    private final OwnEntries own;
    /** What was published; this one where the user has added nothing. */
    private final Catalogue published;

    public Catalogue(List<Accelerator> accelerators, List<Model> models, Prices prices, Calibration calibration) {
        this.accelerators = byId(accelerators, Accelerator::id);
        this.models = byId(models, Model::id);
        this.prices = prices;
        this.calibration = calibration;
        this.own = OwnEntries.NONE;
        this.published = this;
    }

    private Catalogue(Catalogue published, OwnEntries own) {
        this.accelerators = new LinkedHashMap<>(published.accelerators);
        this.models = new LinkedHashMap<>(published.models);
        own.accelerators().forEach(accelerator -> accelerators.put(accelerator.id(), accelerator));
        own.models().forEach(model -> models.put(model.id(), model));
        this.prices = published.prices.with(own.apiPrices());
        this.calibration = published.calibration;
        this.own = own;
        this.published = published;
    }

    /**
     * What was published together with a scenario's own entries, which come before published ones of the same id.
     * Entries that were put in before are not kept: only these are in it.
     */
    public Catalogue with(OwnEntries entries) {
        if (entries.equals(own)) {
            return this;
        }
        return entries.isEmpty() ? published : new Catalogue(published, entries);
    }

    /** What was published, without anybody's own entries. */
    public Catalogue published() {
        return published;
    }

    /** The user's entries that are in it. */
    public OwnEntries own() {
        return own;
    }

    private static <T> Map<String, T> byId(List<T> entries, Function<T, String> id) {
        return entries.stream().collect(Collectors.toMap(id, Function.identity(), (first, second) -> {
            throw new IllegalArgumentException("twice in the catalogue: " + id.apply(first));
        }, LinkedHashMap::new));
    }

    public List<Accelerator> accelerators() {
        return List.copyOf(accelerators.values());
    }

    public List<Model> models() {
        return List.copyOf(models.values());
    }

    public Optional<Accelerator> accelerator(String id) {
        return Optional.ofNullable(accelerators.get(id));
    }

    public Optional<Model> model(String id) {
        return Optional.ofNullable(models.get(id));
    }

    public Prices prices() {
        return prices;
    }

    public Calibration calibration() {
        return calibration;
    }
}
