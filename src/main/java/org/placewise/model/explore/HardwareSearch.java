package org.placewise.model.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Site;
import org.placewise.model.estimate.Estimator;
import org.placewise.model.estimate.Glance;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Scenario;

/**
 * "Which hardware do I need?": looks at every configuration of a space under the scenario's workload, requirements and
 * assumptions, and keeps those that no other of the same site beats in latency (95th percentile), energy per request
 * and cost per month together; where several models may do the work, a more capable one is not beaten by a less
 * capable one. Deterministic, whatever the number of threads.
 */
public final class HardwareSearch {
    private static final long CHUNK = 2048;
    private final Estimator estimator;
    private final Scenario scenario;
    private final SearchSpace space;
    private final OptionalDouble budget;

    /**
     * @param budget most USD per month; empty: no limit but the scenario's
     */
    public HardwareSearch(Catalogue catalogue, Scenario scenario, SearchSpace space, OptionalDouble budget) {
        this.estimator = new Estimator(catalogue.with(scenario.own()));
        this.scenario = scenario;
        this.space = space;
        this.budget = budget;
    }

    /**
     * A configuration that is worth a look.
     *
     * @param latency      seconds to the whole response, 95th percentile
     * @param energy       joules of a request over the whole chain
     * @param power        watts of one group under load, the machine around it included
     * @param cost         USD per month
     * @param capability   benchmark score of the model; empty where none was read
     * @param accelerators over all places
     */
    public record Found(Option option, double latency, double energy, double power, double cost,
                        OptionalDouble capability, double accelerators) {
    }

    /**
     * What a search found.
     *
     * @param tallies what became of the configurations, by site
     * @param front   by site, cheapest first
     */
    public record Result(Map<Site, Tally> tallies, Map<Site, List<Found>> front) {
        /** Configurations looked at. */
        public long searched() {
            return tallies.values().stream().mapToLong(Tally::searched).sum();
        }
    }

    /** Counts of what fell away, and what is left of a stretch of the space. */
    private record Part(Map<Site, Tally> tallies, List<ParetoFront.Entry> kept) {
    }

    /**
     * @param progress  told how many configurations are done, now and then, from any thread
     * @param cancelled asked now and then whether to stop
     * @return empty if it was cancelled
     */
    public Optional<Result> search(LongConsumer progress, BooleanSupplier cancelled) {
        LongAdder done = new LongAdder();
        List<Part> parts = LongStream.rangeClosed(0, (space.size() - 1) / CHUNK).parallel().mapToObj(chunk -> {
            if (cancelled.getAsBoolean()) {
                return null;
            }
            long from = chunk * CHUNK;
            long to = Math.min(space.size(), from + CHUNK);
            Part part = part(from, to);
            done.add(to - from);
            progress.accept(done.sum());
            return part;
        }).toList();
        return cancelled.getAsBoolean() || parts.contains(null) ? Optional.empty() : Optional.of(result(parts));
    }

    private Part part(long from, long to) {
        Map<Site, Tally.Count> counts = new EnumMap<>(Site.class);
        Map<Object, List<ParetoFront.Entry>> kept = new LinkedHashMap<>();
        for (long index = from; index < to; index++) {
            Option option = space.option(index);
            Tally.Count count = counts.computeIfAbsent(option.site(), _ -> new Tally.Count());
            Optional<Glance> glance = estimator.glance(scenario, option);
            OptionalDouble cost = glance.isEmpty() ? OptionalDouble.empty()
                    : glance.get().value(Criterion.COST_PER_MONTH);
            if (glance.isEmpty()) {
                count.unfit();
            } else if (cost.isEmpty()) {
                count.unpriced();
            } else if (count.holds(scenario.requirements(), option.site(), glance.get(),
                    cost.getAsDouble() > budget.orElse(Double.POSITIVE_INFINITY))) {
                kept.computeIfAbsent(List.of(option.site(), option.modelId()), _ -> new ArrayList<>())
                        .add(new ParetoFront.Entry(index, cost.getAsDouble(),
                                glance.get().value(Criterion.LATENCY_P95).orElseThrow(),
                                glance.get().value(Criterion.ENERGY).orElseThrow()));
            }
        }
        Map<Site, Tally> tallies = new EnumMap<>(Site.class);
        counts.forEach((site, count) -> tallies.put(site, count.tally()));
        return new Part(tallies, kept.values().stream().map(ParetoFront::of).flatMap(List::stream).toList());
    }

    private Result result(List<Part> parts) {
        Map<Site, Tally> tallies = new EnumMap<>(Site.class);
        Map<Site, List<ParetoFront.Entry>> bySite = new EnumMap<>(Site.class);
        for (Part part : parts) {
            part.tallies.forEach((site, tally) -> tallies.merge(site, tally, Tally::plus));
            part.kept.forEach(entry -> bySite.computeIfAbsent(space.option(entry.index()).site(),
                    _ -> new ArrayList<>()).add(entry));
        }
        Map<Site, List<Found>> front = new EnumMap<>(Site.class);
        bySite.forEach((site, entries) -> front.put(site, unbeaten(entries)));
        return new Result(tallies, front);
    }

    /** First within each model, in O(n log n); what is left is little, and each model is held against better ones. */
    private List<Found> unbeaten(List<ParetoFront.Entry> entries) {
        Map<String, List<ParetoFront.Entry>> byModel = new LinkedHashMap<>();
        entries.forEach(entry -> byModel.computeIfAbsent(space.option(entry.index()).modelId(),
                _ -> new ArrayList<>()).add(entry));
        List<Found> found = new ArrayList<>();
        byModel.values().forEach(list -> ParetoFront.of(list).forEach(entry -> found.add(found(entry))));
        found.sort(Comparator.comparingDouble(Found::cost).thenComparingDouble(Found::latency)
                .thenComparingDouble(Found::energy));
        List<Found> unbeaten = new ArrayList<>();
        for (Found one : found) {
            if (!isBeaten(one, found)) {
                unbeaten.add(one);
            }
        }
        return unbeaten;
    }

    /** Nothing that costs more beats another. */
    private static boolean isBeaten(Found one, List<Found> byCost) {
        for (Found other : byCost) {
            if (other.cost > one.cost) {
                return false;
            }
            if (other != one && beats(other, one)) {
                return true;
            }
        }
        return false;
    }

    private Found found(ParetoFront.Entry entry) {
        Option option = space.option(entry.index());
        Glance glance = estimator.glance(scenario, option).orElseThrow();
        return new Found(option, entry.second(), entry.third(), glance.value(Criterion.POWER).orElseThrow(),
                entry.first(), glance.value(Criterion.CAPABILITY), glance.accelerators());
    }

    /** A model whose capability is not known neither beats nor is beaten by another. */
    private static boolean beats(Found one, Found other) {
        if (one.latency > other.latency || one.energy > other.energy || one.cost > other.cost) {
            return false;
        }
        boolean sameModel = one.option.modelId().equals(other.option.modelId());
        boolean asCapable = sameModel || one.capability.isPresent() && other.capability.isPresent()
                && one.capability.getAsDouble() >= other.capability.getAsDouble();
        return asCapable && (one.latency < other.latency || one.energy < other.energy || one.cost < other.cost
                || !sameModel && one.capability.getAsDouble() > other.capability.getAsDouble());
    }
}
