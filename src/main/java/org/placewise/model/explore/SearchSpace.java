package org.placewise.model.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Model;
import org.placewise.model.catalogue.ModelKind;
import org.placewise.model.catalogue.Site;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Precision;
import org.placewise.model.scenario.Supply;
import org.placewise.model.scenario.Task;

/**
 * The configurations of a search: every accelerator at every site that suits it, in every number, bought or rented,
 * with every model in every format of weights. Numbered, so that none need be kept.
 *
 * @param models ids of the catalogue
 */
public record SearchSpace(List<Place> places, List<Integer> counts, List<Precision> precisions, List<String> models) {
    private static final List<Integer> USUAL_COUNTS = List.of(1, 2, 4, 8, 16);
    private static final int PLAIN_BITS = 16;

    public SearchSpace {
        places = List.copyOf(places);
        counts = List.copyOf(counts);
        precisions = List.copyOf(precisions);
        models = List.copyOf(models);
    }

    /** An accelerator at a site, and how one comes by it there. */
    public record Place(Accelerator accelerator, Site site, Supply supply) {
    }

    /**
     * All that the catalogue offers for a task: models of its kind, formats that store a weight no more coarsely than
     * the task asks for and compute as the hardware usually does.
     *
     * @param sites  where it may run
     * @param models ids of the models that may do it; usually the task's alone
     */
    public static SearchSpace of(Catalogue catalogue, Task task, Set<Site> sites, Collection<String> models) {
        List<Place> places = new ArrayList<>();
        for (Accelerator accelerator : catalogue.accelerators()) {
            for (Site site : Site.values()) {
                if (sites.contains(site) && accelerator.sites().contains(site)) {
                    places.add(new Place(accelerator, site, Supply.BUY));
                    if (site == Site.CLOUD) {
                        places.add(new Place(accelerator, site, Supply.RENT));
                    }
                }
            }
        }
        double least = Math.min(PLAIN_BITS, task.weights().bitsPerWeight());
        List<Precision> precisions = Arrays.stream(Precision.values())
                .filter(precision -> precision.bitsPerWeight() >= least && precision.bitsPerWeight() <= PLAIN_BITS)
                .toList();
        return new SearchSpace(places, USUAL_COUNTS, precisions, List.copyOf(models));
    }

    /** Ids of the catalogue's models that can do a task's kind of work. */
    public static List<String> modelsFor(Catalogue catalogue, Task task) {
        ModelKind kind = task instanceof Task.Language ? ModelKind.LANGUAGE : ModelKind.VISION;
        return catalogue.models().stream().filter(model -> model.kind() == kind).map(Model::id).toList();
    }

    /** Number of configurations. */
    public long size() {
        return (long) places.size() * counts.size() * precisions.size() * models.size();
    }

    /**
     * A configuration by its number; those of one model follow one another.
     *
     * @param index from 0 to less than {@link #size()}
     */
    public Option option(long index) {
        long left = index;
        int count = counts.get((int) (left % counts.size()));
        left /= counts.size();
        Precision precision = precisions.get((int) (left % precisions.size()));
        left /= precisions.size();
        Place place = places.get((int) (left % places.size()));
        left /= places.size();
        return new Option(place.site, place.accelerator.silicon(), place.accelerator.id(), count,
                models.get((int) left), precision, null, place.supply, Map.of());
    }

    /** The same space with more numbers of accelerators, until it holds at least so many configurations. */
    public SearchSpace grownTo(long configurations) {
        List<Integer> grown = new ArrayList<>(counts);
        for (int count = 1; (long) places.size() * grown.size() * precisions.size() * models.size() < configurations
                && count <= Option.MAX_COUNT; count++) {
            if (!grown.contains(count)) {
                grown.add(count);
            }
        }
        return new SearchSpace(places, grown.stream().sorted().collect(Collectors.toList()), precisions, models);
    }
}
