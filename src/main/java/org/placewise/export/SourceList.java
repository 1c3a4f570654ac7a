package org.placewise.export;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Predicate;
import org.placewise.model.OptionResult;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.quantity.Source;
import org.placewise.model.quantity.Trace;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Judgement;

/** Every source that was read for a value that has weight in the ranking, with what it was read for. */
final class SourceList {
    private final Dossier dossier;
    private final SequencedMap<String, SequencedSet<String>> entries = new LinkedHashMap<>();
    private final Set<Trace> visited = new HashSet<>();

    /** Those of every criterion. */
    SourceList(Dossier dossier) {
        this(dossier, _ -> true);
    }

    /**
     * @param wanted the criteria whose sources are asked for
     */
    SourceList(Dossier dossier, Predicate<Criterion> wanted) {
        this.dossier = dossier;
        for (OptionResult result : dossier.comparison().options()) {
            for (Judgement judgement : dossier.comparison().scenario().criteria()) {
                Estimate estimate = result.criteria().get(judgement.criterion());
                if (estimate != null && judgement.weight() > 0 && wanted.test(judgement.criterion())) {
                    visit(estimate.trace());
                }
            }
        }
    }

    private void visit(Trace trace) {
        if (!visited.add(trace)) {
            return;
        }
        for (Trace.Input input : trace.inputs()) {
            if (input.source() != null && isReading(input.source())) {
                entries.computeIfAbsent(input.source().ref(), _ -> new LinkedHashSet<>())
                        .add(dossier.text(input.nameKey()));
            }
            input.origin().ifPresent(this::visit);
        }
    }

    private static boolean isReading(Source source) {
        return !source.isWorkload() && !source.isUsers() && !source.isCalibration() && !source.ref().isBlank();
    }

    /** By address or title, the names of the figures. */
    Map<String, SequencedSet<String>> entries() {
        return entries;
    }
}
