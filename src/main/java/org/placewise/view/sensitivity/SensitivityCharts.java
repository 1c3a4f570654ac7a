package org.placewise.view.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.DecisionTable;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.sensitivity.Acceptability;
import org.placewise.model.sensitivity.FactorEffects;
import org.placewise.model.sensitivity.Input;
import org.placewise.model.sensitivity.InputMap;
import org.placewise.model.sensitivity.MarginTornado;
import org.placewise.model.sensitivity.PlaceSplit;
import org.placewise.model.sensitivity.WeightMix;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.NamedChart;

/** The charts of the Sensitivity page without the page, as somebody finds them who has chosen nothing. */
public final class SensitivityCharts {
    private static final int CORNERS = 3;
    private final Comparison comparison;
    private final Catalogue catalogue;
    private final Messages messages;
    private final ChartStyle style;

    private SensitivityCharts(Comparison comparison, Catalogue catalogue, Messages messages, ChartStyle style) {
        this.comparison = comparison;
        this.catalogue = catalogue;
        this.messages = messages;
        this.style = style;
    }

    public static List<NamedChart> of(Comparison comparison, Catalogue catalogue, Messages messages,
                                      ChartStyle style) {
        return new SensitivityCharts(comparison, catalogue, messages, style).all();
    }

    private List<NamedChart> all() {
        Optional<MarginTornado> moved = MarginTornado.of(comparison, catalogue);
        Optional<Acceptability> drawn = Acceptability.ofInputsAndWeights(comparison,
                FactorEffects.of(comparison.scenario(), catalogue), Acceptability.QUICK_DRAWS);
        TornadoModel tornado = TornadoModel.of(moved, messages);
        List<NamedChart> charts = new ArrayList<>();
        charts.add(new NamedChart("mix", messages.get("view.sensitivity.mix"), new TriangleChart(mix(), style)));
        charts.add(new NamedChart("tornado", tornado.winner().isEmpty()
                ? messages.get("view.sensitivity.tornado.title")
                : messages.get("view.sensitivity.tornado.of", tornado.winner()), new TornadoChart(tornado, style)));
        charts.add(new NamedChart("ranks", messages.get("view.sensitivity.ranks"),
                new RanksChart(RanksModel.of(drawn, messages), style)));
        map(moved).ifPresent(model -> charts.add(new NamedChart("map", messages.get("view.sensitivity.map"),
                new MapChart(model, style, messages.numbers()))));
        charts.add(new NamedChart("stability", messages.get("view.sensitivity.stability"),
                new StabilityChart(StabilityModel.of(comparison, messages), style)));
        charts.add(new NamedChart("pairs", messages.get("view.sensitivity.pairs.weights"),
                new PairsChart(PairsModel.of(drawn, messages), style)));
        charts.add(new NamedChart("split", messages.get("view.sensitivity.split"),
                new SplitChart(SplitModel.of(PlaceSplit.of(comparison), messages), style)));
        charts.add(new NamedChart("agreement", messages.get("view.sensitivity.agreement"),
                new AgreementChart(AgreementModel.of(comparison, messages), style)));
        return charts;
    }

    private TriangleModel mix() {
        DecisionTable table = DecisionTable.of(comparison);
        List<MixChoice> corners = MixChoice.usual(MixChoice.of(table), table);
        List<Set<Criterion>> groups = corners.stream().map(MixChoice::criteria).toList();
        return TriangleModel.of(corners.size() == CORNERS ? WeightMix.of(comparison, groups) : Optional.empty(),
                corners.stream().map(corner -> messages.text(corner.label())).toList(), messages);
    }

    private Optional<MapModel> map(Optional<MarginTornado> moved) {
        return MapPane.strongest(Input.of(comparison.scenario()), moved).map(pair -> MapModel.of(InputMap.of(
                comparison, catalogue, pair.getFirst(), pair.getLast(), MapPane.STEPS), messages));
    }
}
