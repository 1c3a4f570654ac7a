package org.placewise.model.explore;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.OwnEntries;
import org.placewise.model.catalogue.Site;
import org.placewise.model.scenario.Assumptions;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Requirement;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Workload;

/** Answers which hardware a scenario needs, site by site, from everything that a catalogue offers. */
public final class HardwareFinder {
    private HardwareFinder() {
    }

    /**
     * What is asked of a scenario.
     *
     * @param sites  where the work may run
     * @param models which models may do it
     * @param budget most USD per month; empty: no limit but the scenario's
     */
    public record Question(Set<Site> sites, SearchSpace.Models models, OptionalDouble budget) {
        public Question {
            EnumSet<Site> copy = EnumSet.noneOf(Site.class);
            copy.addAll(sites);
            sites = Set.copyOf(copy);
        }
    }

    /**
     * All of a scenario that an answer depends on; weights, for one, are not among it. Two that are equal have the same
     * answer.
     */
    public record Subject(Question question, Workload workload, List<Option> options, List<Option> hidden,
                          Assumptions assumptions, List<Requirement> requirements, OwnEntries own) {
        public static Subject of(Question question, Scenario scenario) {
            return new Subject(question, scenario.workload(), scenario.options(), scenario.hidden(),
                    scenario.assumptions(), scenario.requirements(), scenario.own());
        }
    }

    /** Told how far a search is, now and then, from any thread. */
    public interface Progress {
        void at(long done, long all);
    }

    /**
     * @param catalogue without the scenario's own entries, which are added
     * @param cancelled asked now and then whether to stop
     * @return empty if it was cancelled
     */
    public static Optional<HardwareSearch.Result> answer(Catalogue catalogue, Scenario scenario, Question question,
                                                         Progress progress, BooleanSupplier cancelled) {
        Catalogue all = catalogue.with(scenario.own());
        List<SearchSpace> spaces = question.sites.stream().sorted()
                .map(site -> SearchSpace.at(site, scenario, all, question.models)).toList();
        long size = spaces.stream().mapToLong(SearchSpace::size).sum();
        Map<Site, Tally> tallies = new EnumMap<>(Site.class);
        Map<Site, List<HardwareSearch.Found>> front = new EnumMap<>(Site.class);
        long before = 0;
        for (SearchSpace space : spaces) {
            long done = before;
            Optional<HardwareSearch.Result> part = space.size() == 0 ? Optional.of(new HardwareSearch.Result(Map.of(),
                    Map.of())) : new HardwareSearch(catalogue, scenario, space, question.budget)
                    .search(searched -> progress.at(done + searched, size), cancelled);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            tallies.putAll(part.get().tallies());
            front.putAll(part.get().front());
            before += space.size();
        }
        return Optional.of(new HardwareSearch.Result(tallies, front));
    }

    /** Everything found, by site, cheapest first. */
    public static List<HardwareSearch.Found> found(HardwareSearch.Result result) {
        List<HardwareSearch.Found> all = new ArrayList<>();
        result.front().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(entry -> all.addAll(entry.getValue()));
        return all;
    }
}
