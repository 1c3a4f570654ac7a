package org.placewise.bench;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Site;
import org.placewise.model.explore.HardwareSearch;
import org.placewise.model.explore.SearchSpace;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Task;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;

/** Searches ten thousand, a hundred thousand and a million configurations; bound: 2 s for a million on two cores. */
public final class SearchBench {
    private static final int ROUNDS = 3;

    private SearchBench() {
    }

    public static void main(String[] arguments) {
        Catalogue catalogue = CatalogueStore.load().value();
        Scenario scenario = new PresetStore().preset("office-assistant");
        Task task = scenario.workload().task();
        List<String> models = SearchSpace.modelsFor(catalogue, task);
        SearchSpace all = SearchSpace.of(catalogue, task, EnumSet.allOf(Site.class), models);
        for (int size : List.of(10_000, 100_000, 1_000_000)) {
            SearchSpace space = size < all.size() ? new SearchSpace(all.groups(), all.precisions(),
                    models.subList(0, Math.max(1, (int) (models.size() * (double) size / all.size())))) : all.grownTo(size);
            double best = Double.POSITIVE_INFINITY;
            HardwareSearch.Result result = null;
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                result = new HardwareSearch(catalogue, scenario, space, OptionalDouble.empty())
                        .search(_ -> { }, () -> false).orElseThrow();
                double seconds = (System.nanoTime() - start) / 1e9;
                if (round == 0) {
                    System.out.printf(Locale.ROOT, "search %,d configurations: first %.2f s", result.searched(), seconds);
                }
                best = Math.min(best, seconds);
            }
            System.out.printf(Locale.ROOT, ", best of %d %.2f s, %.2f us each; %d on the fronts%n", ROUNDS, best,
                    1e6 * best / result.searched(), result.front().values().stream().mapToInt(List::size).sum());
        }
    }
}
