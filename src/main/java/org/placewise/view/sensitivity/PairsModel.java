package org.placewise.view.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewise.i18n.Messages;
import org.placewise.model.sensitivity.Acceptability;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.DrawnChart;

/**
 * How often each option scores higher than each other.
 *
 * @param shares  rows against columns, 0 to 1
 * @param texts   the shares as text; empty on the diagonal
 * @param tips    one for each pair
 */
record PairsModel(List<OptionName> options, double[][] shares, List<List<String>> texts, List<List<String>> tips,
                  String spoken, ChartTable table) implements DrawnChart.Model {
    static PairsModel of(Optional<Acceptability> found, Messages messages) {
        if (found.isEmpty()) {
            return new PairsModel(List.of(), new double[0][], List.of(), List.of(),
                    messages.get("view.sensitivity.ranks.empty"),
                    new ChartTable(List.of(messages.get("chart.option")), List.of()));
        }
        Acceptability acceptability = found.get();
        List<OptionName> options = OptionName.of(acceptability.options(), messages);
        double[][] shares = acceptability.smaa().pairwise();
        List<List<String>> texts = new ArrayList<>();
        List<List<String>> tips = new ArrayList<>();
        List<String> headings = new ArrayList<>(List.of(messages.get("view.sensitivity.pairs.beats")));
        List<List<String>> rows = new ArrayList<>();
        options.forEach(option -> headings.add(option.name()));
        for (int i = 0; i < shares.length; i++) {
            List<String> row = new ArrayList<>(List.of(options.get(i).name()));
            List<String> tip = new ArrayList<>();
            for (int k = 0; k < shares.length; k++) {
                String text = i == k ? "" : RanksModel.share(shares[i][k], messages);
                row.add(text);
                tip.add(messages.get("view.sensitivity.pairs.tip", options.get(i).name(), options.get(k).name(), text));
            }
            rows.add(row);
            tips.add(tip);
            texts.add(row.subList(1, row.size()));
        }
        return new PairsModel(options, shares, texts, tips, spoken(acceptability, options, messages),
                new ChartTable(headings, rows));
    }

    private static String spoken(Acceptability acceptability, List<OptionName> options, Messages messages) {
        int best = acceptability.mostOften();
        int rival = best == 0 ? 1 : 0;
        double[] shares = acceptability.smaa().pairwise()[best];
        for (int k = 0; k < shares.length; k++) {
            if (k != best && shares[k] < shares[rival]) {
                rival = k;
            }
        }
        return messages.get("view.sensitivity.pairs.spoken", options.get(best).name(), options.get(rival).name(),
                RanksModel.share(shares[rival], messages));
    }

    @Override
    public boolean isEmpty() {
        return options.isEmpty();
    }
}
