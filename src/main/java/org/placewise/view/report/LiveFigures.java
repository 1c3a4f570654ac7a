package org.placewise.view.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.catalogue.Site;
import org.placewise.model.quantity.Unit;
import org.placewise.model.report.Fact;
import org.placewise.model.report.ScalingLaw;
import org.placewise.model.report.Value;
import org.placewise.model.scenario.Criterion;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.ValueScale;
import org.placewise.view.plot.LinesModel;
import org.placewise.view.plot.OptionTag;
import org.placewise.view.plot.StripModel;

/** Figures that hold what the report says against what we work out. */
final class LiveFigures {
    /** "A few milliseconds", taken as less than ten. */
    private static final double A_FEW = 10;
    private static final double ROOM = 1.5;
    private final FactTexts texts;
    private final Messages messages;

    LiveFigures(FactTexts texts) {
        this.texts = texts;
        this.messages = texts.messages();
    }

    /** Figure 1 and the text before it: the latency of the open scenario by site, against "a few milliseconds". */
    StripModel sites(Comparison comparison, Fact edge) {
        List<StripModel.Row> rows = new ArrayList<>();
        for (Site site : Site.values()) {
            rows.add(new StripModel.Row(messages.get("common.site." + site.name().toLowerCase(Locale.ROOT)), true));
        }
        List<StripModel.Dot> dots = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        List<String> spoken = new ArrayList<>();
        for (OptionResult result : comparison.options()) {
            OptionTag tag = OptionTag.of(result, messages);
            result.value(Criterion.LATENCY_P50).ifPresent(value -> {
                String text = messages.numbers().quantity(value.value(), Unit.SECOND);
                dots.add(new StripModel.Dot(tag.site().ordinal(), Unit.SECOND.shown(value.value()), Optional.of(tag),
                        true, tag.name(), messages.get("report.sites.tip", tag.name(), text)));
                cells.add(List.of(tag.name(), text));
                spoken.add(messages.get("report.spoken.item", tag.name(), text));
            });
        }
        double[] all = DoubleStream.concat(dots.stream().mapToDouble(StripModel.Dot::x), DoubleStream.of(A_FEW))
                .sorted().toArray();
        return new StripModel(new LinesModel.Axis(messages.get("report.sites.x"), new ValueScale(1, "ms",
                Math.min(1, all[0] / ROOM), all[all.length - 1] * ROOM, true)), rows, dots,
                List.of(new LinesModel.Vertical(A_FEW, messages.get("report.sites.few"))),
                messages.get("report.sites.note", texts.cited(edge)),
                spoken.isEmpty() ? messages.get("report.sites.none") : messages.get("report.sites.spoken",
                        texts.list(spoken)),
                new ChartTable(List.of(messages.get("report.table.what"), messages.get("report.sites.x")), cells));
    }

    /** Figure 4: the loss by parameters, with the report's models on it. */
    LinesModel scaling(Fact law, Fact sizes) {
        double least = 1e6;
        double most = 1e13;
        List<LinesModel.Point> points = new ArrayList<>();
        for (double n = least; n <= 1.001 * most; n *= Math.sqrt(10)) {
            points.add(new LinesModel.Point(n, ScalingLaw.PARAMETERS.loss(n), messages.get("report.scaling.tip",
                    messages.numbers().number(n), messages.numbers().number(ScalingLaw.PARAMETERS.loss(n)))));
        }
        List<LinesModel.Dot> dots = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < sizes.values().size(); i++) {
            Value size = sizes.values().get(i);
            double loss = ScalingLaw.PARAMETERS.loss(size.number());
            String text = messages.numbers().number(loss);
            dots.add(new LinesModel.Dot(size.number(), loss, Optional.empty(), texts.label(sizes, i),
                    texts.label(sizes, i) + "\n" + messages.get("report.scaling.tip", texts.number(size.number()), text)));
            rows.add(List.of(texts.label(sizes, i), texts.printed(sizes, i), text));
        }
        return new LinesModel(new LinesModel.Axis(messages.get("report.scaling.x"),
                new ValueScale(1, "", least, most, true)), new LinesModel.Axis(messages.get("report.scaling.y"),
                new ValueScale(1, "", 1, 5, true)), List.of(new LinesModel.Line(Optional.empty(),
                messages.get("report.scaling.line"), true, false, points)), dots, List.of(),
                messages.get("report.scaling.note"), messages.get("report.scaling.spoken", texts.cited(law)),
                new ChartTable(List.of(messages.get("report.models.model"), messages.get("report.scaling.x"),
                        messages.get("report.scaling.y")), rows));
    }
}
