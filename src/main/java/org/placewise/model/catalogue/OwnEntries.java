package org.placewise.model.catalogue;

import java.util.ArrayList;
import java.util.List;
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

    /** Adds an accelerator, or puts it in the place of the one with its id. */
    public OwnEntries with(Accelerator accelerator) {
        return new OwnEntries(replaced(accelerators, accelerator, Accelerator::id), models, apiPrices);
    }

    /** Adds a model, or puts it in the place of the one with its id. */
    public OwnEntries with(Model model) {
        return new OwnEntries(accelerators, replaced(models, model, Model::id), apiPrices);
    }

    /** Adds a price, or puts it in the place of the one of the same provider and model. */
    public OwnEntries with(ApiPrice price) {
        return new OwnEntries(accelerators, models, replaced(apiPrices, price, OwnEntries::key));
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

    /** The entries with one in the place of that with its key, or at the end. */
    static <T> List<T> replaced(List<T> entries, T entry, Function<T, ?> key) {
        List<T> changed = new ArrayList<>(entries);
        for (int i = 0; i < changed.size(); i++) {
            if (key.apply(changed.get(i)).equals(key.apply(entry))) {
                changed.set(i, entry);
                return changed;
            }
        }
        changed.add(entry);
        return changed;
    }

    private static <T> List<T> without(List<T> entries, Predicate<T> unwanted) {
        return entries.stream().filter(unwanted.negate()).toList();
    }
}
