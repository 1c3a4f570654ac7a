package org.placewise.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.placewise.i18n.Messages;
import org.placewise.i18n.Names;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.text.Message;

/** A comparison as a table to read in a terminal: one row an option, best first, with the verdict above. */
public final class ComparisonTable {
    private static final List<Criterion> ALWAYS = List.of(Criterion.LATENCY_P95, Criterion.ENERGY,
            Criterion.COST_PER_MONTH);
    private final Messages messages;

    public ComparisonTable(Messages messages) {
        this.messages = messages;
    }

    public void print(Comparison comparison, PrintWriter out) {
        out.println(messages.get("cli.evaluate.title", Names.of(comparison.scenario(), messages)));
        out.println(messages.text(comparison.verdict()));
        comparison.details().forEach(detail -> out.println(messages.text(detail)));
        out.println();
        List<Criterion> columns = columns(comparison);
        TextTable table = new TextTable();
        List<String> head = new ArrayList<>(List.of(messages.get("cli.column.rank"), messages.get("cli.column.option"),
                messages.get("cli.column.accelerator"), messages.get("cli.column.score")));
        columns.forEach(criterion -> head.add(messages.get("common.criterion." + criterion.key())));
        table.row(head.toArray(String[]::new));
        comparison.ordered().forEach(result -> table.row(row(result, columns)));
        table.print(out);
        out.flush();
    }

    private static List<Criterion> columns(Comparison comparison) {
        List<Criterion> columns = new ArrayList<>(ALWAYS);
        comparison.scenario().criteria().stream().map(Judgement::criterion).filter(c -> !columns.contains(c))
                .forEach(columns::add);
        return columns;
    }

    private String[] row(OptionResult result, List<Criterion> columns) {
        List<String> cells = new ArrayList<>();
        cells.add(result.score().map(score -> score.rank()).orElse("-"));
        cells.add(messages.get("common.option." + result.option().id()));
        cells.add(messages.get("common.accelerator.count", Names.of(result.estimate().accelerator(), messages),
                messages.numbers().whole(result.option().count())));
        cells.add(result.score().map(score -> messages.numbers().fixed(score.value(), 1, 1)).orElse("-"));
        for (Criterion criterion : columns) {
            cells.add(result.value(criterion).map(e -> messages.numbers().quantity(e.value(), e.unit())).orElse("-"));
        }
        for (Message obstacle : result.obstacles()) {
            cells.add(messages.text(obstacle));
        }
        return cells.toArray(String[]::new);
    }
}
