package org.placewise.view.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.placewise.i18n.Messages;
import org.placewise.model.score.WeightTriangle;
import org.placewise.model.sensitivity.WeightMix;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.DrawnChart;

/**
 * What the weight triangle shows.
 *
 * @param corners what has all the weight at the top, the left and the right corner
 * @param areas   where who wins
 * @param present the present mix: three shares that sum to 1
 * @param here    what the present mix is called
 * @param mix     the present mix in words
 */
record TriangleModel(List<String> corners, List<Area> areas, double[] present, String here, String mix, String spoken,
                     ChartTable table) implements DrawnChart.Model {
    /**
     * Where an option wins.
     *
     * @param corners mixes around the polygon
     */
    record Area(List<OptionName> winners, List<double[]> corners, String label, String tip) {
    }

    static TriangleModel of(Optional<WeightMix> found, List<String> names, Messages messages) {
        List<String> headings = List.of(messages.get("chart.option"), messages.get("view.sensitivity.mix.share"));
        if (found.isEmpty()) {
            return new TriangleModel(List.of(), List.of(), new double[0], "", "",
                    messages.get("view.sensitivity.mix.empty"), new ChartTable(headings, List.of()));
        }
        WeightMix mix = found.get();
        List<Area> areas = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (WeightTriangle.Region region : mix.triangle().regions().stream()
                .sorted(Comparator.comparingDouble(region -> -region.area())).toList()) {
            String label = OptionName.phrase(mix.options(region), messages);
            String share = messages.numbers().percent(region.area());
            areas.add(new Area(OptionName.of(mix.options(region), messages), region.corners(), label,
                    messages.get("view.sensitivity.mix.tip", label, share)));
            rows.add(List.of(label, share));
        }
        List<String> corners = names.stream().map(name -> messages.get("view.sensitivity.mix.corner", name,
                messages.numbers().percent(mix.sum()))).toList();
        String present = messages.get("view.sensitivity.mix.present", names.get(0), share(mix, 0, messages),
                names.get(1), share(mix, 1, messages), names.get(2), share(mix, 2, messages));
        return new TriangleModel(corners, areas, mix.present(), messages.get("view.sensitivity.mix.here"), present,
                messages.get("view.sensitivity.mix.spoken", messages.text(mix.sentence()), present),
                new ChartTable(headings, rows));
    }

    private static String share(WeightMix mix, int corner, Messages messages) {
        return messages.numbers().percent(mix.present()[corner] * mix.sum());
    }

    @Override
    public boolean isEmpty() {
        return areas.isEmpty();
    }
}
