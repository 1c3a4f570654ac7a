package org.placewise.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.placewise.i18n.Messages;
import org.placewise.i18n.Names;
import org.placewise.i18n.Numbers;
import org.placewise.i18n.Provenance;
import org.placewise.model.OptionResult;
import org.placewise.model.OptionResult.Status;
import org.placewise.model.Score;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.scenario.Assumed;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Task;
import org.placewise.model.scenario.Traffic;
import org.placewise.model.sensitivity.Acceptability;

/** The tables that reports are made of. */
final class Content {
    private static final int PERCENT = 100;
    private final Dossier dossier;
    private final Messages messages;
    private final Numbers numbers;
    private final Scenario scenario;

    Content(Dossier dossier) {
        this.dossier = dossier;
        this.messages = dossier.messages();
        this.numbers = messages.numbers();
        this.scenario = dossier.comparison().scenario();
    }

    private String text(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    private List<String> headings(String... keys) {
        return List.of(keys).stream().map(key -> text("export.column." + key)).toList();
    }

    String option(OptionResult result) {
        return text("common.option." + result.option().id());
    }

    String criterion(Criterion criterion) {
        return text("common.criterion." + criterion.key());
    }

    /** "Jetson Orin NX 16GB ×2". */
    String accelerator(OptionResult result) {
        return Names.hardware(result, dossier.messages());
    }

    String value(OptionResult result, Criterion criterion) {
        return result.value(criterion).map(value -> numbers.quantity(value.value(), value.unit()))
                .orElse(text("export.unknown"));
    }

    String range(Estimate estimate) {
        return estimate.low() == estimate.high() ? "" : text("export.range",
                numbers.quantity(estimate.low(), estimate.unit()), numbers.quantity(estimate.high(), estimate.unit()));
    }

    /** Why an option is not ranked; empty where it is. */
    String obstacles(OptionResult result) {
        return result.obstacles().stream().map(messages::text).collect(Collectors.joining("; "));
    }

    String place(OptionResult result) {
        return result.score().map(Score::rank).orElse(text("export.status."
                + result.status().name().toLowerCase(Locale.ROOT)));
    }

    String score(OptionResult result) {
        return result.score().map(score -> numbers.fixed(score.value(), 1, 1)).orElse("");
    }

    /** The criteria that matter most, by weight. */
    List<Criterion> heaviest(int most) {
        return scenario.criteria().stream().filter(judgement -> judgement.weight() > 0)
                .sorted(Comparator.comparingDouble((Judgement judgement) -> -judgement.weight())).limit(most)
                .map(Judgement::criterion).toList();
    }

    /** The options best first, with the criteria that matter most. */
    Table ranking(int mostCriteria) {
        List<Criterion> shown = heaviest(mostCriteria);
        List<String> headings = new ArrayList<>(headings("place", "option", "accelerator", "score"));
        shown.forEach(criterion -> headings.add(criterion(criterion)));
        List<List<String>> rows = new ArrayList<>();
        for (OptionResult result : dossier.comparison().ordered()) {
            List<String> row = new ArrayList<>(List.of(place(result), option(result), accelerator(result),
                    score(result)));
            shown.forEach(criterion -> row.add(result.status() == Status.INFEASIBLE ? "" : value(result, criterion)));
            rows.add(row);
        }
        return new Table(headings, rows);
    }

    /** Why options are out of the ranking. */
    Table out() {
        return new Table(headings("option", "reason"), dossier.comparison().options().stream()
                .filter(result -> result.status() != Status.RANKED)
                .map(result -> List.of(option(result), obstacles(result))).toList());
    }

    /** Every value of every option with its range and what it rests on. */
    Table values() {
        List<List<String>> rows = new ArrayList<>();
        for (OptionResult result : dossier.comparison().options()) {
            result.criteria().forEach((criterion, estimate) -> rows.add(List.of(option(result), criterion(criterion),
                    numbers.quantity(estimate.value(), estimate.unit()), range(estimate), basis(estimate))));
        }
        return new Table(headings("option", "criterion", "value", "range", "basis"), rows);
    }

    String basis(Estimate estimate) {
        return text("common.basis." + estimate.basis().name().toLowerCase(Locale.ROOT));
    }

    Table weights() {
        return new Table(headings("criterion", "weight", "worst", "best"), scenario.criteria().stream()
                .map(judgement -> List.of(criterion(judgement.criterion()),
                        numbers.fixed(PERCENT * judgement.weight(), 0, 1) + " %",
                        numbers.quantity(judgement.value().worst(), judgement.criterion().unit()),
                        numbers.quantity(judgement.value().best(), judgement.criterion().unit()))).toList());
    }

    /** The hard limits. Who misses one stands in {@link #out()}. */
    Table requirements() {
        return new Table(headings("requirement", "limit"), scenario.requirements().stream()
                .map(requirement -> List.of(text("common.requirement." + requirement.kind().key()),
                        requirement.kind().criterion().isEmpty() ? ""
                                : numbers.quantity(requirement.limit(), requirement.kind().unit()))).toList());
    }

    Table workload() {
        List<List<String>> rows = new ArrayList<>();
        Task task = scenario.workload().task();
        Traffic traffic = scenario.workload().traffic();
        String model = dossier.catalogue().model(task.modelId()).map(found -> found.name()).orElse(task.modelId());
        rows.add(List.of(text("export.input.model"), model));
        rows.add(List.of(text("export.input.precision"), task.weights().id()));
        if (task instanceof Task.Language language) {
            rows.add(List.of(text("export.input.prompt"), numbers.whole(language.promptTokens())));
            rows.add(List.of(text("export.input.output"), numbers.whole(language.outputTokens())));
        } else if (task instanceof Task.Vision vision) {
            rows.add(List.of(text("export.input.frames"), numbers.number(vision.framesPerSecond())));
        }
        rows.add(List.of(text("export.input.users"), numbers.whole(traffic.users())));
        rows.add(List.of(text("export.input.site"), numbers.whole(traffic.usersPerSite())));
        rows.add(List.of(text("export.input.requests"), numbers.number(traffic.requestsPerUserPerDay())));
        rows.add(List.of(text("export.input.peak"), numbers.number(traffic.peakFactor())));
        return new Table(headings("input", "value"), rows);
    }

    Table assumptions() {
        List<List<String>> rows = new ArrayList<>();
        for (Assumption assumption : Assumption.values()) {
            Assumed assumed = scenario.assumptions().get(assumption);
            String range = assumed.low() == assumed.high() ? "" : text("export.range",
                    numbers.quantity(assumed.low(), assumption.unit()),
                    numbers.quantity(assumed.high(), assumption.unit()));
            rows.add(List.of(text("estimate.assumption." + assumption.key()),
                    numbers.quantity(assumed.value(), assumption.unit()), range,
                    Provenance.of(assumed.source(), messages)));
        }
        return new Table(headings("assumption", "value", "range", "source"), rows);
    }

    /** Where the figures were read that the ranking rests on. */
    Table sources() {
        List<List<String>> rows = new ArrayList<>();
        new SourceList(dossier).entries().forEach((reference, uses) -> rows.add(List.of(
                String.valueOf(rows.size() + 1), reference, String.join(text("export.between"), uses))));
        return new Table(headings("number", "source", "used"), rows);
    }

    /** How far estimates are from measurements. */
    Table accuracy() {
        return new Table(headings("quantity", "measurements", "median", "target", "inside"),
                dossier.origin().accuracy().stream().filter(row -> row.group().equals("all"))
                        .map(row -> List.of(text("view.trace.observed." + row.observed().name().toLowerCase(Locale.ROOT)),
                                numbers.whole(row.n()), numbers.percent(row.median()),
                                numbers.percent(row.observed().target()), numbers.percent(row.inside()))).toList());
    }

    /** What we found about facts of the report that grades of this scenario cite. */
    Table checks() {
        return new Table(headings("fact", "check"), scenario.grades().values().stream()
                .flatMap(grades -> grades.values().stream()).flatMap(grade -> List.of(grade.citation().split(","))
                        .stream()).map(String::strip).distinct().sorted()
                .flatMap(id -> dossier.origin().report().fact(id).stream())
                .filter(fact -> fact.checked().isPresent())
                .map(fact -> List.of(text("report.fact." + fact.id() + ".claim"), text("export.source.fact",
                        text("report.check." + fact.id() + ".verdict"), text("report.check." + fact.id() + ".note"))))
                .toList());
    }

    /** What is needed to get the same result again. */
    Table record() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(text("export.record.scenario"), dossier.name()));
        rows.add(List.of(text("export.record.program"), "Placewise " + dossier.origin().version()));
        rows.add(List.of(text("export.record.date"), dossier.origin().date().toString()));
        rows.add(List.of(text("export.record.hash"), dossier.hash()));
        rows.add(List.of(text("export.record.seed"), String.valueOf(Acceptability.SEED)));
        rows.add(List.of(text("export.record.draws"), numbers.whole(Acceptability.QUICK_DRAWS)));
        return new Table(headings("record", "value"), rows);
    }
}
