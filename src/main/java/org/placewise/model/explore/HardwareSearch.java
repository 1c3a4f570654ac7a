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
import org.placewise.model.scenario.Requirement;
import org.placewise.model.scenario.Requirement.Kind;
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
     * @param cost         USD per month
     * @param capability   benchmark score of the model; empty where none was read
     * @param accelerators over all places
     */
    public record Found(Option option, double latency, double energy, double cost, OptionalDouble capability,
                        double accelerators) {
    }

    /**
     * What a search found.
     *
     * @param searched configurations looked at
     * @param unfit    of these, not able to do the work: too little memory, figures unknown, saturated
     * @param unpriced able, but without a known price
     * @param missing  able and priced, but missing a requirement or the budget
     * @param front    by site, cheapest first
     */
    public record Result(long searched, long unfit, long unpriced, long missing, Map<Site, List<Found>> front) {
    }

    /** Counts of what fell away, and what is left of a stretch of the space. */
    private record Part(long unfit, long unpriced, long missing, List<ParetoFront.Entry> kept) {
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
        long unfit = 0;
        long unpriced = 0;
        long missing = 0;
        Map<Object, List<ParetoFront.Entry>> kept = new LinkedHashMap<>();
        for (long index = from; index < to; index++) {
            Option option = space.option(index);
            Optional<Glance> glance = estimator.glance(scenario, option);
            if (glance.isEmpty()) {
                unfit++;
                continue;
            }
            OptionalDouble cost = glance.get().value(Criterion.COST_PER_MONTH);
            if (cost.isEmpty()) {
                unpriced++;
            } else if (misses(glance.get(), option, cost.getAsDouble())) {
                missing++;
            } else {
                kept.computeIfAbsent(List.of(option.site(), option.modelId()), _ -> new ArrayList<>())
                        .add(new ParetoFront.Entry(index, cost.getAsDouble(),
                                glance.get().value(Criterion.LATENCY_P95).orElseThrow(),
                                glance.get().value(Criterion.ENERGY).orElseThrow()));
            }
        }
        return new Part(unfit, unpriced, missing, kept.values().stream().map(ParetoFront::of)
                .flatMap(List::stream).toList());
    }

    private boolean misses(Glance glance, Option option, double cost) {
        if (cost > budget.orElse(Double.POSITIVE_INFINITY)) {
            return true;
        }
        for (Requirement requirement : scenario.requirements()) {
            if (requirement.kind() == Kind.WORKS_OFFLINE) {
                if (option.site() == Site.CLOUD) {
                    return true;
                }
                continue;
            }
            Criterion criterion = requirement.kind().criterion().orElseThrow();
            OptionalDouble value = glance.value(criterion);
            if (value.isEmpty() || (criterion.moreIsBetter() ? value.getAsDouble() < requirement.limit()
                    : value.getAsDouble() > requirement.limit())) {
                return true;
            }
        }
        return false;
    }

    private Result result(List<Part> parts) {
        Map<Site, List<ParetoFront.Entry>> bySite = new EnumMap<>(Site.class);
        parts.forEach(part -> part.kept.forEach(entry -> bySite.computeIfAbsent(
                space.option(entry.index()).site(), _ -> new ArrayList<>()).add(entry)));
        Map<Site, List<Found>> front = new EnumMap<>(Site.class);
        bySite.forEach((site, entries) -> front.put(site, unbeaten(entries)));
        return new Result(space.size(), parts.stream().mapToLong(Part::unfit).sum(),
                parts.stream().mapToLong(Part::unpriced).sum(), parts.stream().mapToLong(Part::missing).sum(), front);
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
        return found.stream().filter(one -> found.stream().noneMatch(other -> other != one && beats(other, one)))
                .toList();
    }

    private Found found(ParetoFront.Entry entry) {
        Option option = space.option(entry.index());
        Glance glance = estimator.glance(scenario, option).orElseThrow();
        return new Found(option, entry.second(), entry.third(), entry.first(), glance.value(Criterion.CAPABILITY),
                glance.accelerators());
    }

    /** A model whose capability is not known neither beats nor is beaten by another. */
    private static boolean beats(Found one, Found other) {
        boolean sameModel = one.option.modelId().equals(other.option.modelId());
        boolean asCapable = sameModel || one.capability.isPresent() && other.capability.isPresent()
                && one.capability.getAsDouble() >= other.capability.getAsDouble();
        return asCapable && one.latency <= other.latency && one.energy <= other.energy && one.cost <= other.cost
                && (one.latency < other.latency || one.energy < other.energy || one.cost < other.cost
                || !sameModel && one.capability.getAsDouble() > other.capability.getAsDouble());
    }
}
