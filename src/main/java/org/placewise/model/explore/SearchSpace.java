package org.placewise.model.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Model;
import org.placewise.model.catalogue.ModelField;
import org.placewise.model.catalogue.ModelKind;
import org.placewise.model.catalogue.Site;
import org.placewise.model.performance.AcceleratorClass;
import org.placewise.model.quantity.Figure;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Precision;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Supply;
import org.placewise.model.scenario.Task;

/**
 * The configurations of a search: every accelerator at every site that suits it, in every number that can be built,
 * bought or rented, with every model in every format of weights. Numbered, so that none need be kept.
 *
 * @param models ids of the catalogue
 */
public record SearchSpace(List<Group> groups, List<Precision> precisions, List<String> models) {
    private static final List<Integer> USUAL_COUNTS = List.of(1, 2, 4, 8, 16);
    private static final int PLAIN_BITS = 16;

    public SearchSpace {
        groups = List.copyOf(groups);
        precisions = List.copyOf(precisions);
        models = List.copyOf(models);
    }

    /**
     * An accelerator at a site, and how one comes by it there.
     *
     * @param assumed figures that take precedence over the accelerator's own
     */
    public record Place(Accelerator accelerator, Site site, Supply supply, Map<AcceleratorField, Figure> assumed) {
        public Place {
            assumed = Map.copyOf(assumed);
        }

        /**
         * Whether several can hold a copy of the model together: not in the hands of one user, and not where
         * accelerator, host and memory are one chip without a link to others.
         */
        boolean canBeGrouped() {
            return site != Site.DEVICE && !AcceleratorClass.of(accelerator).sharesMemory();
        }
    }

    /** Some accelerators that hold a copy of the model together. */
    public record Group(Place place, int count) {
    }

    /** Groups of every number at every place, one alone where they cannot be grouped. */
    public static List<Group> groups(List<Place> places, List<Integer> counts) {
        return places.stream().flatMap(place -> counts.stream().filter(count -> count == 1 || place.canBeGrouped())
                .map(count -> new Group(place, count))).toList();
    }

    /** Which models may do the work. */
    public enum Models {
        /** The workload's own, and the variants that the scenario's options run at the site. */
        SCENARIO,
        /** Also those whose published score is at least that of the workload's. */
        AS_CAPABLE,
        /** Every model of the kind. */
        ALL
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
                    places.add(new Place(accelerator, site, Supply.BUY, Map.of()));
                    if (site == Site.CLOUD) {
                        places.add(new Place(accelerator, site, Supply.RENT, Map.of()));
                    }
                }
            }
        }
        return new SearchSpace(groups(places, USUAL_COUNTS), formats(task.weights().bitsPerWeight()),
                List.copyOf(models));
    }

    /** Formats of no fewer bits than some, and not more than the usual sixteen. */
    private static List<Precision> formats(double bits) {
        double least = Math.min(PLAIN_BITS, bits);
        return Arrays.stream(Precision.values())
                .filter(precision -> precision.bitsPerWeight() >= least && precision.bitsPerWeight() <= PLAIN_BITS)
                .toList();
    }

    /**
     * What may stand at a site of a scenario. What the options there settle for, a smaller model or coarser weights,
     * the search may settle for, too; and what they assume of an accelerator holds wherever the search takes it there.
     *
     * @param catalogue with the scenario's own entries
     */
    public static SearchSpace at(Site site, Scenario scenario, Catalogue catalogue, Models models) {
        Task task = scenario.workload().task();
        List<Option> options = Stream.concat(scenario.options().stream(), scenario.hidden().stream())
                .filter(option -> option.site() == site).toList();
        Set<String> ids = new LinkedHashSet<>(List.of(task.modelId()));
        options.forEach(option -> ids.add(option.task(task).modelId()));
        double score = score(catalogue, task.modelId());
        modelsFor(catalogue, task).stream().filter(id -> models == Models.ALL
                || models == Models.AS_CAPABLE && score(catalogue, id) >= score).forEach(ids::add);
        double bits = options.stream().mapToDouble(option -> option.task(task).weights().bitsPerWeight())
                .reduce(task.weights().bitsPerWeight(), Math::min);
        SearchSpace plain = of(catalogue, task, Set.of(site), ids);
        Set<Group> groups = new LinkedHashSet<>();
        plain.groups.forEach(group -> groups.add(new Group(assuming(group.place, options), group.count)));
        // Whatever number the options have now is possible.
        options.forEach(option -> plain.places().filter(place -> place.accelerator.id().equals(option.acceleratorId()))
                .forEach(place -> groups.add(new Group(assuming(place, options), option.count()))));
        return new SearchSpace(List.copyOf(groups), formats(bits), plain.models);
    }

    /** Not a number where nobody has read one. */
    private static double score(Catalogue catalogue, String model) {
        return catalogue.model(model).map(known -> known.value(ModelField.CAPABILITY).orElse(Double.NaN))
                .orElse(Double.NaN);
    }

    private static Place assuming(Place place, List<Option> options) {
        return options.stream().filter(option -> option.acceleratorId().equals(place.accelerator.id())).findFirst()
                .map(option -> new Place(place.accelerator, place.site, place.supply, option.assumed())).orElse(place);
    }

    private Stream<Place> places() {
        return groups.stream().map(Group::place).distinct();
    }

    /** Ids of the catalogue's models that can do a task's kind of work. */
    public static List<String> modelsFor(Catalogue catalogue, Task task) {
        ModelKind kind = task instanceof Task.Language ? ModelKind.LANGUAGE : ModelKind.VISION;
        return catalogue.models().stream().filter(model -> model.kind() == kind).map(Model::id).toList();
    }

    /** Number of configurations. */
    public long size() {
        return (long) groups.size() * precisions.size() * models.size();
    }

    /**
     * A configuration by its number; those of one model follow one another.
     *
     * @param index from 0 to less than {@link #size()}
     */
    public Option option(long index) {
        long left = index;
        Group group = groups.get((int) (left % groups.size()));
        left /= groups.size();
        Precision precision = precisions.get((int) (left % precisions.size()));
        left /= precisions.size();
        Place place = group.place;
        return new Option(place.site, place.accelerator.silicon(), place.accelerator.id(), group.count,
                models.get((int) left), precision, null, place.supply, place.assumed);
    }

    /** The same space with more numbers of accelerators, until it holds at least so many configurations. */
    public SearchSpace grownTo(long configurations) {
        List<Place> places = places().toList();
        Set<Group> grown = new LinkedHashSet<>(groups);
        for (int count = 1; (long) grown.size() * precisions.size() * models.size() < configurations
                && count <= Option.MAX_COUNT; count++) {
            grown.addAll(groups(places, List.of(count)));
        }
        return new SearchSpace(List.copyOf(grown), precisions, models);
    }
}
