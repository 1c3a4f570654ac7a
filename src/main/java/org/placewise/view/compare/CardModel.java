package org.placewise.view.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewise.i18n.Messages;
import org.placewise.i18n.Names;
import org.placewise.model.OptionResult;
import org.placewise.model.OptionResult.Status;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Evidence;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Requirement;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Task;

/**
 * All that the card of an option says.
 *
 * @param hardware the accelerator and how many hold one copy of the model
 * @param detail   hardware, how many there are in all, and what a reader should know of the estimate
 * @param points   the score as text; empty where the option is not ranked
 * @param share    the score from 0 to 1
 * @param status   why the option is not ranked, in a word; empty where the reasons say all
 * @param reasons  the same in sentences
 * @param rows     the main quantities
 * @param limited  of an option that misses a requirement, the quantities that are limited
 * @param spoken   the whole card as a sentence
 */
record CardModel(OptionMark mark, String hardware, String detail, String points, double share, String status, String reasons,
                 List<Row> rows, List<Row> limited, String spoken) {
    /**
     * One quantity.
     *
     * @param detail value, range and basis
     * @param asks   the criterion whose trace tells why; empty where there is nothing to tell
     */
    record Row(String name, String value, String detail, Optional<Criterion> asks) {
    }

    CardModel {
        rows = List.copyOf(rows);
        limited = List.copyOf(limited);
    }

    static CardModel of(Scenario scenario, OptionResult result, Messages messages) {
        Option option = result.option();
        OptionMark mark = OptionMark.of(result, messages);
        String hardware = Names.hardware(result, messages);
        List<Row> rows = new ArrayList<>();
        variant(scenario, result, messages).ifPresent(rows::add);
        boolean byReport = scenario.evidence().kind() == Evidence.Kind.REPORT;
        for (Criterion criterion : byReport
                ? List.of(Criterion.REPORT_LATENCY, Criterion.REPORT_POWER, Criterion.REPORT_COST)
                : List.of(Criterion.LATENCY_P95, Criterion.ENERGY, costCriterion(scenario))) {
            rows.add(row(criterion, result, messages));
        }
        String status = result.status() == Status.NOT_SCORED ? "" : Texts.status(result.status(), messages);
        String reasons = Texts.obstacles(result, messages);
        String points = result.score().map(score -> messages.numbers().whole(score.value())).orElse("");
        String lead = result.score().map(score -> messages.get("view.compare.cell.score", points, score.rank()))
                .orElseGet(() -> Texts.note(result, messages));
        String values = Texts.list(rows.stream()
                .map(row -> messages.get("view.compare.tip.value", row.name, row.detail)).toList(), messages);
        String spoken = messages.get("view.compare.cell", messages.get("view.compare.note", mark.name(), hardware), lead,
                result.status() == Status.INFEASIBLE ? "" : values);
        return new CardModel(mark, hardware, detail(hardware, result, messages), points, result.score().map(score -> score.value() / 100).orElse(0.0),
                status, reasons, rows,
                result.status() == Status.EXCLUDED ? limited(scenario, result, messages) : List.of(), spoken.strip());
    }

    private static List<Row> limited(Scenario scenario, OptionResult result, Messages messages) {
        List<Row> rows = new ArrayList<>();
        for (Requirement requirement : scenario.requirements()) {
            requirement.kind().criterion().flatMap(criterion -> result.value(criterion).map(estimate -> new Row(
                    messages.get("common.requirement." + requirement.kind().key() + ".short"),
                    messages.numbers().quantity(estimate.value(), estimate.unit()), Texts.value(estimate, messages),
                    Optional.of(criterion)))).ifPresent(rows::add);
        }
        return rows;
    }

    private static String detail(String hardware, OptionResult result, Messages messages) {
        String fleet = result.estimate().fleet().map(all -> messages.get("view.compare.cell.fleet", hardware,
                messages.numbers().whole(all.accelerators()))).orElse(hardware);
        return Stream.concat(Stream.of(fleet), result.estimate().notes().stream().map(messages::text))
                .collect(Collectors.joining("\n"));
    }

    /** The cost that the scenario judges, else the one usual for the kind of work. */
    static Criterion costCriterion(Scenario scenario) {
        List<Criterion> costs = List.of(Criterion.COST_PER_MILLION_TOKENS, Criterion.COST_PER_THOUSAND_REQUESTS,
                Criterion.COST_PER_MONTH);
        return scenario.criteria().stream().map(Judgement::criterion).filter(costs::contains).findFirst()
                .orElse(scenario.workload().task() instanceof Task.Language ? Criterion.COST_PER_MILLION_TOKENS
                        : Criterion.COST_PER_THOUSAND_REQUESTS);
    }

    /** The model that runs here, where it is not the workload's. */
    private static Optional<Row> variant(Scenario scenario, OptionResult result, Messages messages) {
        Task wanted = scenario.workload().task();
        Task here = result.option().task(wanted);
        if (here.equals(wanted)) {
            return Optional.empty();
        }
        String model = messages.get("view.compare.cell.model", Names.of(result.estimate().model(), messages),
                here.weights().id().toUpperCase(Locale.ROOT));
        return Optional.of(new Row(messages.get("view.compare.cell.runs"), model, model,
                Optional.empty()));
    }

    private static Row row(Criterion criterion, OptionResult result, Messages messages) {
        String name = messages.get(switch (criterion) {
            case LATENCY_P95 -> "view.compare.cell.latency";
            case ENERGY -> "view.compare.cell.energy";
            case REPORT_LATENCY, REPORT_POWER, REPORT_COST -> "common.criterion." + criterion.key();
            default -> "view.compare.cell.cost";
        });
        Estimate estimate = result.criteria().get(criterion);
        if (estimate == null) {
            String unknown = messages.get("view.compare.unknown");
            return new Row(name, unknown, unknown, Optional.empty());
        }
        return new Row(name, messages.numbers().quantity(estimate.value(), estimate.unit()),
                Texts.value(estimate, messages), Optional.of(criterion));
    }
}
