package org.placewise.view.present;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placewise.controller.ScenarioChanges;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.report.Report;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Talk;
import org.placewise.model.scenario.TalkStep;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.NamedChart;
import org.placewise.view.theme.Palette;

/** What is said in a talk, for those who read it. */
public final class TalkSlides {
    private final Messages messages;
    private final Report report;
    private final Catalogue catalogue;
    private final SceneTexts texts;

    /**
     * A scene in words, as it stands when all of it is shown.
     *
     * @param place of its picture, as pages are named
     */
    public record Words(String place, String headline, String note, String source) {
    }

    public TalkSlides(Messages messages, Report report, Catalogue catalogue) {
        this.messages = messages;
        this.report = report;
        this.catalogue = catalogue;
        texts = new SceneTexts(messages, report, catalogue);
    }

    /** The scenes of a scenario's talk in order. To be worked out in the background: some take a while. */
    public List<Words> all(Scenario scenario) {
        Talk talk = scenario.talk();
        return IntStream.range(0, talk.scenes().size()).mapToObj(scene -> {
            Talk.Moment moment = talk.complete(scene);
            SceneTexts.Words words = words(moment, comparison(scenario, moment.state(), catalogue));
            return new Words("present:" + (scene + 1), words.headline(), texts.note(moment.shown()), words.source());
        }).toList();
    }

    private SceneTexts.Words words(Talk.Moment moment, Comparison comparison) {
        TalkStep step = moment.state();
        if (step.subject().page().isEmpty()) {
            return texts.of(step, comparison);
        }
        Optional<NamedChart> chart = SceneCharts.of(step.subject(), comparison, catalogue, report, messages,
                ChartStyle.of(Palette.LIGHT));
        return chart.map(drawn -> texts.of(drawn, moment.shown().name())).orElseGet(() -> texts.waiting(step.subject()));
    }

    /** The comparison that a step shows: with its own weights, where it has some. */
    static Comparison comparison(Scenario scenario, TalkStep step, Catalogue catalogue) {
        return Comparison.explained(step.weights().isEmpty() ? scenario
                : ScenarioChanges.setWeights(scenario, step.weights()), catalogue.with(scenario.own()));
    }
}
