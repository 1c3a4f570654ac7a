package org.placewise.view.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewise.i18n.Messages;
import org.placewise.model.score.Smaa;
import org.placewise.model.sensitivity.Acceptability;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.DrawnChart;

/**
 * How often each option takes each rank.
 *
 * @param rows   the option that is first most often first
 * @param ranks  names of the ranks
 */
record RanksModel(List<Row> rows, List<String> ranks, String spoken, ChartTable table) implements DrawnChart.Model {
    /**
     * One option.
     *
     * @param shares by rank, sum 1
     * @param texts  the shares as text
     * @param tips   one for each rank
     */
    record Row(OptionName option, double[] shares, List<String> texts, List<String> tips) {
    }

    static RanksModel of(Optional<Acceptability> found, Messages messages) {
        List<String> headings = new ArrayList<>(List.of(messages.get("chart.option")));
        if (found.isEmpty()) {
            return new RanksModel(List.of(), List.of(), messages.get("view.sensitivity.ranks.empty"),
                    new ChartTable(headings, List.of()));
        }
        Acceptability acceptability = found.get();
        int count = acceptability.options().size();
        List<String> ranks = new ArrayList<>();
        for (int rank = 1; rank <= count; rank++) {
            ranks.add(messages.get("view.sensitivity.ranks.rank", rank));
        }
        headings.addAll(ranks);
        List<Row> rows = new ArrayList<>();
        for (int i : byMeanRank(acceptability.smaa())) {
            rows.add(row(acceptability, i, ranks, messages));
        }
        List<List<String>> cells = rows.stream().map(row -> {
            List<String> line = new ArrayList<>(List.of(row.option.name()));
            line.addAll(row.texts);
            return line;
        }).toList();
        return new RanksModel(rows, ranks, messages.text(acceptability.sentence(acceptability.mostOften())),
                new ChartTable(headings, cells));
    }

    private static List<Integer> byMeanRank(Smaa smaa) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < smaa.acceptability().length; i++) {
            order.add(i);
        }
        order.sort((a, b) -> Double.compare(meanRank(smaa, a), meanRank(smaa, b)));
        return order;
    }

    private static double meanRank(Smaa smaa, int row) {
        double mean = 0;
        for (int rank = 0; rank < smaa.acceptability()[row].length; rank++) {
            mean += rank * smaa.acceptability()[row][rank];
        }
        return mean;
    }

    private static Row row(Acceptability acceptability, int index, List<String> ranks, Messages messages) {
        OptionName option = OptionName.of(acceptability.options().get(index), messages);
        double[] shares = acceptability.smaa().acceptability()[index];
        List<String> texts = new ArrayList<>();
        List<String> tips = new ArrayList<>();
        for (int rank = 0; rank < shares.length; rank++) {
            texts.add(share(shares[rank], messages));
            tips.add(messages.get("view.sensitivity.ranks.tip", option.name(), ranks.get(rank), texts.get(rank),
                    messages.numbers().fixed(100 * Smaa.halfWidth(shares[rank], acceptability.smaa().draws()), 0, 1)));
        }
        return new Row(option, shares, texts, tips);
    }

    /** In whole percent; what is more than never is not shown as 0. */
    static String share(double share, Messages messages) {
        return share > 0 && share < 0.005 ? "< 1 %" : share < 1 && share >= 0.995 ? "> 99 %"
                : messages.numbers().percent(share);
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
