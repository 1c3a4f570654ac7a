package org.placewise.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.placewise.i18n.Messages;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.score.NearestFlip;
import org.placewise.model.score.Weights;
import org.placewise.model.text.Message;

class ExplanationTest {
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);

    @Test
    void namesTheLeaderAndTheNearestFlip() {
        Scenario scenario = Decisions.scenario(2, 0.6, 0.4);
        // 0.6 * 0.9 + 0.4 * 0.3 = 0.66 against 0.6 * 0.4 + 0.4 * 0.8 = 0.56: lead 0.10. Each point from the first
        // criterion (lead 0.5) to the second (lead -0.5) costs 0.01: level after 10 points, passed after 11.
        Explanation explanation = explain(scenario, new double[][] {{9, 3}, {4, 8}});
        assertEquals("Cloud GPU leads, 66 to Cloud ASIC's 56.", ENGLISH.text(explanation.verdict()));
        assertEquals(List.of("Moving 11 points of weight from Latency p50 to Latency p95 would put Cloud ASIC first."),
                explanation.details().stream().map(ENGLISH::text).toList());
        assertEquals("云端 GPU 领先，66 分，云端 ASIC 56 分。", CHINESE.text(explanation.verdict()));
    }

    @Test
    void namesEveryCriterionThatMustGiveWeight() {
        Scenario scenario = Decisions.scenario(2, 0.2, 0.5, 0.3);
        // leads 0.5, 0.4, -0.1: margin 0.1 + 0.2 - 0.03 = 0.27; draining the first gains 0.2 * 0.6 = 0.12, the
        // remaining 0.15 need 0.15 / 0.5 = 0.30 of the second
        Explanation explanation = explain(scenario, new double[][] {{9, 9, 4}, {4, 5, 5}});
        assertEquals("Moving the whole weight of Latency p50 and 31 points of Latency p95 to First token p95 would put "
                + "Cloud ASIC first.", ENGLISH.text(explanation.details().getFirst()));
    }

    @Test
    void saysWhatIsSpecial() {
        Scenario two = Decisions.scenario(2, 0.5, 0.5);
        assertEquals("Cloud GPU and Cloud ASIC share first place at 50.", say(two, new double[][] {{9, 1}, {1, 9}}));
        assertEquals("Cloud GPU is the only option that can be scored.",
                say(two, new double[][] {{9, 1}, {1, Double.NaN}}));
        assertEquals("No option can be scored.", say(two, new double[][] {{9, Double.NaN}, {1, Double.NaN}}));
        assertEquals("Cloud GPU is the only option: there is nothing to compare it with.",
                say(Decisions.scenario(1, 0.5, 0.5), new double[][] {{9, 1}}));
        assertEquals("No change of weights would put another option first.", ENGLISH.text(explain(two,
                new double[][] {{9, 9}, {1, 8}}).details().getFirst()));
        assertEquals("One option is out of the ranking: Cloud ASIC.", ENGLISH.text(explain(two,
                new double[][] {{9, 1}, {1, Double.NaN}}).details().getLast()));
    }

    @Test
    void aLeadInsideTheRangesIsNotClear() {
        Scenario scenario = Decisions.scenario(2, 1);
        List<OptionResult> results = Ranking.score(scenario, List.of(Decisions.uncertain(scenario, 0, 1, 6),
                Decisions.uncertain(scenario, 1, 1, 5)));
        // lead 10 points, range of the difference sqrt(10^2 + 10^2) = 14.1
        assertEquals("Cloud GPU is ahead of Cloud ASIC, 60 to 50, but there is no clear winner.",
                ENGLISH.text(Explanation.of(scenario, results).verdict()));
        List<OptionResult> apart = Ranking.score(scenario, List.of(Decisions.uncertain(scenario, 0, 1, 7),
                Decisions.uncertain(scenario, 1, 1, 5)));
        assertEquals("Cloud GPU leads, 70 to Cloud ASIC's 50.",
                ENGLISH.text(Explanation.of(scenario, apart).verdict()));
    }

    @Test
    void theFlipAppliedLiterallyFlipsTheWinner() {
        Random random = new Random(2);
        int flips = 0;
        for (int round = 0; round < 500; round++) {
            Scenario scenario = Decisions.scenario(6, Weights.normalised(random.doubles(6).toArray()));
            double[][] values = new double[6][];
            for (int i = 0; i < 6; i++) {
                values[i] = random.doubles(6, 0, 10).toArray();
            }
            List<OptionResult> results = Decisions.results(scenario, values);
            DecisionTable table = DecisionTable.of(scenario, results);
            Optional<NearestFlip> nearest = NearestFlip.of(table.values(), table.weights(), table.locked());
            Optional<FlipSentence> sentence = nearest.flatMap(flip -> FlipSentence.of(table, flip));
            assertEquals(nearest.isPresent(), sentence.isPresent());
            if (sentence.isPresent()) {
                flips++;
                Scenario moved = Decisions.withWeights(scenario, sentence.get().weights());
                Message rival = (Message) sentence.get().message().arguments().getLast();
                OptionResult winner = Ranking.score(moved, results).stream()
                        .filter(result -> result.score().orElseThrow().rank().equals("1")).findFirst().orElseThrow();
                assertEquals(rival, Explanation.name(winner));
                assertFalse(ENGLISH.text(sentence.get().message()).isBlank());
                assertFalse(CHINESE.text(sentence.get().message()).isBlank());
            }
        }
        assertTrue(flips > 400);
    }

    private static String say(Scenario scenario, double[][] values) {
        return ENGLISH.text(explain(scenario, values).verdict());
    }

    private static Explanation explain(Scenario scenario, double[][] values) {
        return Explanation.of(scenario, Ranking.score(scenario, Decisions.results(scenario, values)));
    }
}
