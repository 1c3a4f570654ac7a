package org.placewise.model.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.placewise.model.catalogue.Prices.ApiPrice;

/**
 * What the user adds to the catalogue for one scenario, or puts in the place of published entries: an entry whose id
 * the catalogue has takes the place of that one. Its figures carry {@link org.placewise.model.quantity.Source#own()}
 * unless they were taken over from a published entry.
 *
 * @param accelerators no id twice
 * @param models       no id twice
 * @param apiPrices    no provider's model twice; shown beside the published prices
 */
public record OwnEntries(List<Accelerator> accelerators, List<Model> models, List<ApiPrice> apiPrices) {
    /** More of a kind than anybody enters, and few enough for every step of an undo. */
    public static final int MOST = 1000;
    public static final OwnEntries NONE = new OwnEntries(List.of(), List.of(), List.of());

    public OwnEntries {
        accelerators = accelerators.stream().map(Accelerator::asOwn).toList();
        models = models.stream().map(Model::asOwn).toList();
        apiPrices = List.copyOf(apiPrices);
        requireDifferent(accelerators, Accelerator::id);
        requireDifferent(models, Model::id);
        requireDifferent(apiPrices, OwnEntries::key);
    }

    private static <T> void requireDifferent(List<T> entries, Function<T, ?> key) {
        if (entries.stream().map(key).distinct().count() != entries.size()) {
            throw new IllegalArgumentException("an entry stands twice: " + entries.stream().map(key).toList());
        }
    }

    /** What one price is told from another by. */
    public static List<String> key(ApiPrice price) {
        return List.of(price.provider(), price.model());
    }

    public boolean isEmpty() {
        return accelerators.isEmpty() && models.isEmpty() && apiPrices.isEmpty();
    }

    public boolean hasAccelerator(String id) {
        return accelerators.stream().anyMatch(accelerator -> accelerator.id().equals(id));
    }

    public boolean hasModel(String id) {
        return models.stream().anyMatch(model -> model.id().equals(id));
    }

    /** Adds accelerators, each in the place of the one with its id if there is one. */
    public OwnEntries withAccelerators(List<Accelerator> entries) {
        return new OwnEntries(replaced(accelerators, entries, Accelerator::id), models, apiPrices);
    }

    /** Adds models, each in the place of the one with its id if there is one. */
    public OwnEntries withModels(List<Model> entries) {
        return new OwnEntries(accelerators, replaced(models, entries, Model::id), apiPrices);
    }

    /** Adds prices, each in the place of the one of the same provider and model if there is one. */
    public OwnEntries withApiPrices(List<ApiPrice> entries) {
        return new OwnEntries(accelerators, models, replaced(apiPrices, entries, OwnEntries::key));
    }

    public OwnEntries withoutAccelerator(String id) {
        return new OwnEntries(without(accelerators, accelerator -> accelerator.id().equals(id)), models, apiPrices);
    }

    public OwnEntries withoutModel(String id) {
        return new OwnEntries(accelerators, without(models, model -> model.id().equals(id)), apiPrices);
    }

    public OwnEntries without(ApiPrice price) {
        return new OwnEntries(accelerators, models, without(apiPrices, other -> key(other).equals(key(price))));
    }

    private static <T> List<T> replaced(List<T> entries, List<T> others, Function<T, ?> key) {
        Map<Object, T> byKey = new LinkedHashMap<>();
        entries.forEach(entry -> byKey.put(key.apply(entry), entry));
        others.forEach(entry -> byKey.put(key.apply(entry), entry));
        return List.copyOf(byKey.values());
    }

    private static <T> List<T> without(List<T> entries, Predicate<T> unwanted) {
        return entries.stream().filter(unwanted.negate()).toList();
    }
}
