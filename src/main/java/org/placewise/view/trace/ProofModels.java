package org.placewise.view.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewise.i18n.Messages;
import org.placewise.i18n.Numbers;
import org.placewise.model.OptionResult;
import org.placewise.model.calibrate.Nearest;
import org.placewise.model.calibrate.Observed;
import org.placewise.model.catalogue.Measurement;
import org.placewise.model.quantity.Source;
import org.placewise.model.quantity.Trace;
import org.placewise.model.quantity.Unit;
import org.placewise.model.report.Fact;
import org.placewise.model.scenario.Criterion;
import org.placewise.view.trace.TraceModel.Proof;
import org.placewise.view.trace.TraceModel.Proofs;

/** Puts into words what was published near to a number. */
final class ProofModels {
    private final Messages messages;
    private final Numbers numbers;
    private final Evidence evidence;

    ProofModels(Messages messages, Evidence evidence) {
        this.messages = messages;
        this.numbers = messages.numbers();
        this.evidence = evidence;
    }

    /** The nearest measurements of the option's accelerator. */
    Proofs near(OptionResult result, Criterion criterion) {
        List<Proof> near = evidence.near(result, criterion).stream().map(this::proof).toList();
        return near.isEmpty() ? Proofs.NONE
                : new Proofs(messages.get("view.trace.near"), messages.get("view.trace.near.remark"), near);
    }

    private Proof proof(Nearest nearest) {
        Unit unit = switch (nearest.observed()) {
            case POWER -> Unit.WATT;
            case ENERGY -> Unit.JOULE;
            default -> Unit.SECOND;
        };
        Measurement m = nearest.measurement();
        String batch = m.batch() == null ? null : messages.get("view.trace.near.batch", m.batch());
        String what = Stream.of(m.hardware(), m.model(), m.precision(), batch, m.software())
                .filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
        String percent = numbers.percent(nearest.deviation());
        String text = messages.get("view.trace.near.text", quantity(nearest.observed()),
                numbers.quantity(nearest.measured(), unit), numbers.quantity(nearest.expected(), unit),
                nearest.deviation() > 0 ? "+" + percent : percent);
        return new Proof(what, text + "\n" + likeness(nearest), m.source().ref());
    }

    /** Whether it is the very configuration, and if not, what is other. */
    private String likeness(Nearest nearest) {
        if (nearest.differences().isEmpty()) {
            return messages.get("view.trace.near.same");
        }
        return messages.get("view.trace.near.other", nearest.differences().stream().sorted()
                .map(difference -> messages.get("view.trace.near.other." + difference.name().toLowerCase(Locale.ROOT)))
                .reduce((before, next) -> messages.get("common.list.more", before, next)).orElseThrow());
    }

    private String quantity(Observed observed) {
        return messages.get("view.trace.observed." + observed.name().toLowerCase(Locale.ROOT));
    }

    /** The facts of the report that a grade cites. */
    Proofs cited(Trace grade) {
        List<Proof> cited = new ArrayList<>();
        for (Trace.Input input : grade.inputs()) {
            Source source = input.source();
            if (source != null && !source.ref().isBlank()) {
                Stream.of(source.ref().split(",")).flatMap(id -> evidence.fact(id).stream())
                        .forEach(fact -> cited.add(proof(fact)));
            }
        }
        return cited.isEmpty() ? Proofs.NONE : new Proofs(messages.get("view.trace.cited"), "", cited);
    }

    private Proof proof(Fact fact) {
        String key = "report.fact." + fact.id();
        if (!messages.has(key + ".claim")) {
            return new Proof(fact.topic(), fact.claim(), messages.get("view.trace.cited.where", fact.section(),
                    fact.where()));
        }
        return new Proof(messages.get(key + ".title"), messages.get(key + ".claim"),
                messages.get("view.trace.cited.where", fact.section(), messages.get(key + ".where")));
    }
}
