package org.placewise.view.compare;

import java.util.ArrayList;
import java.util.List;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Judgement;
import org.placewise.view.chart.ChartTable;

/**
 * What the profiles show: each option's values on all criteria of the scenario, from 0 at the worst anchor to 1 at the
 * best (parallel coordinates).
 *
 * @param criteria in the scenario's order
 * @param names    of the criteria
 * @param lines the options with a value, those out of the ranking first, so that the others cover them
 */
public record ProfileModel(List<Criterion> criteria, List<String> names, String best, String worst, List<Line> lines, String spoken,
                           ChartTable table) {
    /**
     * One option.
     *
     * @param values in the order of the criteria; NaN where unknown
     * @param tips   in the order of the criteria
     */
    record Line(OptionMark mark, String label, List<Double> values, List<String> tips) {
    }

    public ProfileModel {
        criteria = List.copyOf(criteria);
        names = List.copyOf(names);
        lines = List.copyOf(lines);
    }

    public static ProfileModel of(Comparison comparison, Messages messages) {
        List<Judgement> judged = comparison.scenario().criteria();
        List<String> names = judged.stream()
                .map(judgement -> messages.get("common.criterion." + judgement.criterion().key())).toList();
        List<Line> lines = comparison.ordered().reversed().stream()
                .filter(result -> judged.stream().anyMatch(j -> result.value(j.criterion()).isPresent()))
                .map(result -> line(result, judged, names, messages)).toList();
        List<String> headings = new ArrayList<>(List.of(messages.get("view.compare.option")));
        headings.addAll(names);
        List<List<String>> rows = new ArrayList<>();
        for (OptionResult result : comparison.ordered()) {
            List<String> row = new ArrayList<>(List.of(messages.get("common.option." + result.option().id())));
            judged.forEach(judgement -> row.add(result.value(judgement.criterion())
                    .map(estimate -> Texts.value(estimate, messages)).orElse(messages.get("view.compare.unknown"))));
            rows.add(row);
        }
        return new ProfileModel(judged.stream().map(Judgement::criterion).toList(), names, messages.get("view.compare.best"), messages.get("view.compare.worst"), lines,
                messages.get("view.compare.profiles.spoken", messages.text(comparison.verdict()),
                        Texts.list(names, messages)), new ChartTable(headings, rows));
    }

    private static Line line(OptionResult result, List<Judgement> judged, List<String> names, Messages messages) {
        OptionMark mark = OptionMark.of(result, messages);
        List<Double> values = new ArrayList<>();
        List<String> tips = new ArrayList<>();
        for (int i = 0; i < judged.size(); i++) {
            Estimate estimate = result.criteria().get(judged.get(i).criterion());
            values.add(estimate == null ? Double.NaN : judged.get(i).value().of(estimate.value()));
            tips.add(mark.name() + "\n" + messages.get("view.compare.tip.value", names.get(i),
                    estimate == null ? messages.get("view.compare.unknown") : Texts.value(estimate, messages)));
        }
        return new Line(mark, mark.label(messages), List.copyOf(values), List.copyOf(tips));
    }
}
