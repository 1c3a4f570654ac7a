package org.placewise.model.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything that was published and read: hardware, models, prices, measurements; and what was fitted to it.
 */
public final class Catalogue {
    private final Map<String, Accelerator> accelerators;
    private final Map<String, Model> models;
    private final Prices prices;
    private final Calibration calibration;

    public Catalogue(List<Accelerator> accelerators, List<Model> models, Prices prices, Calibration calibration) {
        this.accelerators = byId(accelerators, Accelerator::id);
        this.models = byId(models, Model::id);
        this.prices = prices;
        this.calibration = calibration;
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
