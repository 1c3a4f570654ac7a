package org.placewise.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placewise.model.OptionResult.Status;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Evidence;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;
import org.placewise.model.text.Phrases;
import org.placewise.model.text.Quantity;

/** Says who leads on other evidence than the estimates, who leads on the estimates, and what makes the difference. */
final class EvidenceShift {
    private final Comparison now;
    private final Comparison estimated;
    private final boolean byReport;

    private EvidenceShift(Comparison now, Comparison estimated, boolean byReport) {
        this.now = now;
        this.estimated = estimated;
        this.byReport = byReport;
    }

    /**
     * One sentence about the change, and for the report another about what it is silent on.
     *
     * @param asked     before the report's attributes took the place of its criteria
     * @param now       on the evidence that was asked for
     * @param estimated the same on estimates
     */
    static List<Message> of(Scenario asked, Comparison now, Comparison estimated) {
        boolean byReport = asked.evidence().kind() == Evidence.Kind.REPORT;
        EvidenceShift shift = new EvidenceShift(now, estimated, byReport);
        List<Message> sentences = new ArrayList<>();
        if (!byReport && asked.evidence().count() == 0) {
            sentences.add(Message.of("report.shift.none"));
            return sentences;
        }
        sentences.add(shift.change(asked.evidence().count()));
        if (byReport) {
            List<Message> silent = ReportView.silent(asked).stream().map(EvidenceShift::name).toList();
            sentences.add(silent.isEmpty() ? Message.of("report.shift.limits")
                    : Message.of("report.shift.silent", Phrases.list(silent),
                            new Quantity(ReportView.silentWeight(asked), Unit.SHARE)));
        }
        return sentences;
    }

    private Message change(int own) {
        String who = byReport ? "report" : "user";
        List<OptionResult> here = now.winners();
        List<OptionResult> there = estimated.winners();
        if (here.isEmpty()) {
            return Message.of("report.shift.user.nobody", own);
        }
        if (there.isEmpty()) {
            return Message.of("report.shift." + who + ".nobody_else", names(here), own);
        }
        if (ids(here).equals(ids(there))) {
            return Message.of("report.shift." + who + ".same", names(here), own);
        }
        OptionResult first = here.stream().filter(result -> !ids(there).contains(result.option().id())).findFirst()
                .orElse(here.getFirst());
        OptionResult other = there.stream().filter(result -> !ids(here).contains(result.option().id())).findFirst()
                .orElse(there.getFirst());
        return Message.of("report.shift." + who + ".other", names(here), names(there), reason(first.option().id(),
                other.option().id()), own);
    }

    private static List<String> ids(List<OptionResult> results) {
        return results.stream().map(result -> result.option().id()).toList();
    }

    private static Message names(List<OptionResult> results) {
        return Phrases.list(results.stream().map(Explanation::name).toList());
    }

    private static Message name(Criterion criterion) {
        return criterion.isOfReport() ? Message.of("report.attribute." + criterion.key())
                : Message.of("common.criterion." + criterion.key());
    }

    /** Why one option leads here and another on the estimates. */
    private Message reason(String first, String other) {
        OptionResult out = estimated.result(first);
        if (out.status() != Status.RANKED) {
            return Message.of("report.shift.because.out", Explanation.name(out), out.obstacles().getFirst());
        }
        OptionResult gone = now.result(other);
        if (gone.status() != Status.RANKED) {
            return Message.of("report.shift.because.gone", Explanation.name(gone), gone.obstacles().getFirst());
        }
        Criterion most = null;
        double swing = Double.NEGATIVE_INFINITY;
        for (Criterion criterion : subjects()) {
            double moved = lead(now, criterion, first, other) - lead(estimated, criterion, first, other);
            if (moved > swing) {
                swing = moved;
                most = criterion;
            }
        }
        return byReport ? reportReason(most, first, other) : userReason(most, first, other);
    }

    /** What both comparisons judge, each named once: for the report by its attributes. */
    private Set<Criterion> subjects() {
        Set<Criterion> subjects = new LinkedHashSet<>();
        now.scenario().criteria().forEach(judgement -> subjects.add(subject(judgement.criterion())));
        estimated.scenario().criteria().forEach(judgement -> subjects.add(subject(judgement.criterion())));
        return subjects;
    }

    private Criterion subject(Criterion criterion) {
        return byReport ? criterion.attribute().orElse(criterion) : criterion;
    }

    /** By how many points an option leads another on one subject. */
    private double lead(Comparison comparison, Criterion subject, String first, String other) {
        return points(comparison, subject, first) - points(comparison, subject, other);
    }

    private double points(Comparison comparison, Criterion subject, String option) {
        return comparison.result(option).score().stream().flatMap(score -> score.contributions().entrySet().stream())
                .filter(entry -> subject(entry.getKey()) == subject).mapToDouble(Map.Entry::getValue).sum();
    }

    private Message reportReason(Criterion subject, String first, String other) {
        Optional<Criterion> estimate = estimated.scenario().criteria().stream()
                .filter(judgement -> subject(judgement.criterion()) == subject && !judgement.criterion().isGrade())
                .max((one, two) -> Double.compare(one.weight(), two.weight())).map(Judgement::criterion);
        if (estimate.isEmpty()) {
            return Message.of("report.shift.because.weight", name(subject), weight(now, subject),
                    weight(estimated, subject));
        }
        Message ours = Message.of("report.shift.estimates", name(estimate.get()),
                value(estimated, estimate.get(), first), Explanation.name(estimated.result(first)),
                value(estimated, estimate.get(), other), Explanation.name(estimated.result(other)));
        return now.result(first).value(subject).isEmpty() || !subject.isGrade()
                ? Message.of("report.shift.because.silent", name(subject), ours)
                : Message.of("report.shift.because.grades", name(subject), value(now, subject, first),
                        value(now, subject, other), ours);
    }

    private Message userReason(Criterion subject, String first, String other) {
        boolean ofFirst = now.scenario().evidence().own(first, subject).isPresent();
        String changed = ofFirst ? first : other;
        return Message.of("report.shift.because.own", name(subject), Explanation.name(now.result(changed)),
                value(now, subject, changed), value(estimated, subject, changed));
    }

    private static Quantity weight(Comparison comparison, Criterion criterion) {
        return new Quantity(comparison.scenario().criteria().stream()
                .filter(judgement -> judgement.criterion() == criterion).mapToDouble(Judgement::weight).sum(),
                Unit.SHARE);
    }

    private static Object value(Comparison comparison, Criterion criterion, String option) {
        return comparison.result(option).value(criterion).map(EvidenceShift::quantity)
                .orElse(Message.of("report.shift.unknown"));
    }

    private static Object quantity(Estimate estimate) {
        return new Quantity(estimate.value(), estimate.unit());
    }
}
