package org.placewise.export;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Predicate;
import org.placewise.model.OptionResult;
import org.placewise.model.quantity.Source;
import org.placewise.model.quantity.Trace;
import org.placewise.model.report.Fact;
import org.placewise.model.report.Report;
import org.placewise.model.scenario.Criterion;

/** Every source that was read for values of criteria, with what it was read for. */
final class SourceList {
    private final Dossier dossier;
    private final SequencedMap<String, SequencedSet<String>> entries = new LinkedHashMap<>();
    private final Set<Trace> visited = new HashSet<>();

    /** Those of every criterion that has weight. */
    SourceList(Dossier dossier) {
        this(dossier, new Content(dossier).heaviest(Integer.MAX_VALUE)::contains);
    }

    /**
     * @param wanted the criteria whose sources are asked for
     */
    SourceList(Dossier dossier, Predicate<Criterion> wanted) {
        this.dossier = dossier;
        for (OptionResult result : dossier.comparison().options()) {
            result.criteria().forEach((criterion, estimate) -> {
                if (wanted.test(criterion)) {
                    visit(estimate.trace());
                }
            });
        }
    }

    private void visit(Trace trace) {
        if (!visited.add(trace)) {
            return;
        }
        for (Trace.Input input : trace.inputs()) {
            if (input.source() != null && isReading(input.source())) {
                readable(input.source().ref()).forEach(reference -> entries.computeIfAbsent(reference,
                        _ -> new LinkedHashSet<>()).add(dossier.text(input.nameKey())));
            }
            input.origin().ifPresent(this::visit);
        }
    }

    /** What the report says where a source names its facts by their ids; else the source as it is. */
    private List<String> readable(String reference) {
        Report report = dossier.origin().report();
        List<Optional<Fact>> facts = Arrays.stream(reference.split(",")).map(String::strip).map(report::fact).toList();
        return facts.stream().allMatch(Optional::isPresent) ? facts.stream().map(Optional::get)
                .map(fact -> dossier.text("export.source.fact", dossier.text("report.cited",
                        report.citation().publisher(), fact.section(), dossier.text("report.fact." + fact.id()
                                + ".where")), dossier.text("report.fact." + fact.id() + ".claim"))).toList()
                : List.of(reference);
    }

    private static boolean isReading(Source source) {
        return !source.isWorkload() && !source.isUsers() && !source.isCalibration() && !source.ref().isBlank();
    }

    /** By address or title, the names of the figures. */
    Map<String, SequencedSet<String>> entries() {
        return entries;
    }
}
