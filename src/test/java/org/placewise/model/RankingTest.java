package org.placewise.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.score.Weights;

class RankingTest {
    private static final double EXACT = 1e-9;

    @Test
    void contributionsAreWeightTimesValueInPoints() {
        Scenario scenario = Decisions.scenario(2, 0.5, 0.3, 0.2);
        // 8 of 10 is worth 0.8: 100 * (0.5 * 0.8 + 0.3 * 0.5 + 0.2 * 0.1) = 40 + 15 + 2 = 57
        Score score = score(scenario, new double[][] {{8, 5, 1}, {1, 1, 1}}).getFirst();
        assertEquals(57, score.value(), EXACT);
        assertEquals(List.of(40.0, 15.0, 2.0), score.contributions().values().stream()
                .map(points -> Math.round(points * 1e9) / 1e9).toList());
        assertEquals("1", score.rank());
    }

    @Test
    void rangesAddAsTheRootOfTheSumOfSquares() {
        Scenario scenario = Decisions.scenario(1, 0.6, 0.4);
        // one to either side is 0.1 in value: 6 and 4 points, sqrt(36 + 16) = 7.2111
        Score score = Ranking.score(scenario, List.of(Decisions.uncertain(scenario, 0, 1, 5, 5))).getFirst().score()
                .orElseThrow();
        assertEquals(50 - Math.sqrt(52), score.low(), EXACT);
        assertEquals(50 + Math.sqrt(52), score.high(), EXACT);
    }

    @Test
    void aValueBeyondAnAnchorIsClampedAndFlagged() {
        Scenario scenario = Decisions.scenario(2, 0.5, 0.5);
        List<Score> scores = score(scenario, new double[][] {{12, 5}, {10, 5}});
        assertEquals(scores.get(1).value(), scores.get(0).value(), EXACT);
        assertEquals(Set.of(Criterion.values()[0]), scores.get(0).outside());
        assertEquals(Set.of(), scores.get(1).outside());
    }

    @Test
    void tiesShareARankAndTheNextIsLeftOut() {
        Scenario scenario = Decisions.scenario(4, 0.5, 0.5);
        List<Score> scores = score(scenario, new double[][] {{2, 8}, {9, 9}, {8, 2}, {1, 1}});
        assertEquals(List.of("2=", "1", "2=", "4"), scores.stream().map(Score::rank).toList());
    }

    @Test
    void aMissingValueIsNeverZeroAndNeverRanked() {
        Scenario scenario = Decisions.scenario(3, 1, 0);
        List<OptionResult> results = Ranking.score(scenario, Decisions.results(scenario,
                new double[][] {{Double.NaN, 1}, {4, Double.NaN}, {5, 1}}));
        assertTrue(results.get(0).score().isEmpty());
        assertEquals("2", results.get(1).score().orElseThrow().rank());
        assertEquals(40, results.get(1).score().orElseThrow().value(), EXACT);
        assertEquals("1", results.get(2).score().orElseThrow().rank());
    }

    @Test
    void neitherOrderNorCompanyChangesAScore() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            double[] weights = Weights.normalised(random.doubles(5).toArray());
            Scenario scenario = Decisions.scenario(6, weights);
            List<OptionResult> results = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                results.add(Decisions.uncertain(scenario, i, 1, random.doubles(5, 0, 10).toArray()));
            }
            List<OptionResult> scored = Ranking.score(scenario, results);
            scored.forEach(result -> assertEquals(result.score().orElseThrow().value(),
                    result.score().orElseThrow().contributions().values().stream().mapToDouble(p -> p).sum(), EXACT));
            Collections.shuffle(results, random);
            for (OptionResult again : Ranking.score(scenario, results)) {
                assertEquals(again.score(), scored.stream()
                        .filter(r -> r.option().equals(again.option())).findFirst().orElseThrow().score());
            }
            for (OptionResult alone : Ranking.score(scenario, results.subList(0, 3))) {
                Score before = scored.stream().filter(r -> r.option().equals(alone.option())).findFirst()
                        .orElseThrow().score().orElseThrow();
                assertEquals(before.withRank(""), alone.score().orElseThrow().withRank(""));
            }
        }
    }

    private static List<Score> score(Scenario scenario, double[][] values) {
        return Ranking.score(scenario, Decisions.results(scenario, values)).stream()
                .map(result -> result.score().orElseThrow()).toList();
    }
}
