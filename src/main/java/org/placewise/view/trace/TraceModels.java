package org.placewise.view.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placewise.i18n.Messages;
import org.placewise.i18n.Names;
import org.placewise.i18n.Numbers;
import org.placewise.i18n.Provenance;
import org.placewise.model.OptionResult;
import org.placewise.model.Score;
import org.placewise.model.quantity.Basis;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.quantity.Source;
import org.placewise.model.quantity.Trace;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Grade;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.score.ValueFunction;
import org.placewise.view.trace.TraceModel.Badge;
import org.placewise.view.trace.TraceModel.Proofs;
import org.placewise.view.trace.TraceModel.Range;
import org.placewise.view.trace.TraceModel.Row;

/** Puts answers to "why?" into words. */
final class TraceModels {
    private static final double HUNDRED = 100;
    /** Room beyond the high end of a range. */
    private static final double ROOM = 1.12;
    private final Messages messages;
    private final Numbers numbers;
    private final ProofModels proofs;

    TraceModels(Messages messages, Evidence evidence) {
        this.messages = messages;
        proofs = new ProofModels(messages, evidence);
        this.numbers = messages.numbers();
    }

    /** Why the option has this value. */
    TraceModel of(OptionResult result, Criterion criterion, Estimate estimate) {
        boolean grade = criterion.isGrade();
        List<String> notes = grade ? List.of() : result.estimate().notes().stream().map(messages::text).toList();
        return new TraceModel(name(criterion), about(result), numbers.quantity(estimate.value(), estimate.unit()),
                badge(estimate.basis()), Optional.of(range(estimate, grade)), messages.get(estimate.trace().formulaKey()),
                estimate.trace().symbols(), rows(estimate.trace()),
                grade ? proofs.cited(estimate.trace()) : proofs.near(result, criterion), notes);
    }

    /** Why an intermediate result has its value. */
    TraceModel of(Trace.Input input, Trace trace) {
        return new TraceModel(messages.get(input.nameKey()), "", numbers.quantity(input.value(), input.unit()),
                badge(input.basis()), Optional.empty(), messages.get(trace.formulaKey()), trace.symbols(), rows(trace),
                Proofs.NONE, List.of());
    }

    /** Why the option has its score. */
    TraceModel score(OptionResult result, Score score, Scenario scenario) {
        List<Row> rows = new ArrayList<>();
        for (Judgement judgement : scenario.criteria()) {
            if (judgement.weight() > 0) {
                rows.add(contribution(result, score, judgement));
            }
        }
        Range range = new Range(0, score.low(), score.value(), score.high(), HUNDRED, points(score.low()),
                points(score.high()), messages.get("view.trace.range.score"));
        return new TraceModel(messages.get("view.trace.score"), about(result),
                messages.get("view.trace.score.value", points(score.value()), score.rank()), null, Optional.of(range),
                messages.get("view.trace.score.formula"), "\u03a3 w v", rows, Proofs.NONE, List.of());
    }

    private Row contribution(OptionResult result, Score score, Judgement judgement) {
        Criterion criterion = judgement.criterion();
        ValueFunction function = judgement.value();
        Estimate estimate = result.criteria().get(criterion);
        double points = score.contributions().getOrDefault(criterion, 0.0);
        String value = messages.get("view.trace.score.points", numbers.fixed(HUNDRED * judgement.weight(), 0, 1),
                numbers.fixed(points / (HUNDRED * judgement.weight()), 2, 2), numbers.fixed(points, 1, 1));
        String anchors = messages.get("view.trace.score.anchors." + lower(function.shape()),
                numbers.quantity(function.worst(), criterion.unit()),
                numbers.quantity(function.best(), criterion.unit()));
        String own = numbers.quantity(estimate.value(), estimate.unit());
        String clamped = score.outside().contains(criterion) ? messages.get("view.trace.score.clamped") : "";
        return new Row(criterion.key(), messages.get("view.trace.score.row", name(criterion), own), "", value,
                badge(estimate.basis()), anchors, clamped, false, true);
    }

    private List<Row> rows(Trace trace) {
        return trace.inputs().stream().map(this::row).toList();
    }

    private Row row(Trace.Input input) {
        Source source = input.source();
        boolean assumed = source != null && source.isAssumption();
        String quote = source == null || source.quote() == null ? ""
                : messages.get("view.trace.quote", source.quote());
        return new Row(input.symbol(), messages.get(input.nameKey()), input.symbol(),
                numbers.quantity(input.value(), input.unit()),
                source != null && source.isWorkload() ? null : badge(input.basis()), Provenance.of(input, messages),
                quote, assumed, input.origin().isPresent());
    }

    private Range range(Estimate estimate, boolean grade) {
        boolean exact = estimate.low() == estimate.high();
        String how = messages.get(grade ? "view.trace.range.grade" : exact ? "view.trace.range.exact"
                : "view.trace.range.estimate");
        double start = grade ? Grade.WORST : 0;
        double end = grade ? Grade.BEST : Math.max(estimate.high() * ROOM, Double.MIN_NORMAL);
        return new Range(start, estimate.low(), estimate.value(), end < estimate.high() ? end : estimate.high(), end,
                numbers.quantity(estimate.low(), estimate.unit()), numbers.quantity(estimate.high(), estimate.unit()),
                how);
    }

    private Badge badge(Basis basis) {
        String style = lower(basis);
        return new Badge(style, messages.get("common.basis." + style), messages.get("view.trace.basis." + style));
    }

    String name(Criterion criterion) {
        return messages.get("common.criterion." + criterion.key());
    }

    private String about(OptionResult result) {
        return messages.get("view.trace.about", messages.get("common.option." + result.option().id()),
                Names.of(result.estimate().accelerator(), messages));
    }

    private String points(double score) {
        return numbers.quantity(score, Unit.POINTS);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
