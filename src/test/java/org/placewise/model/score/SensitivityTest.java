package org.placewise.model.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placewise.model.score.ValueFunction.Shape;

class SensitivityTest {
    @Test
    void stabilityAndNearestFlipAgreeWithTheReference() {
        for (JsonObject example : Golden.list("weight_stability_wsm_minmax")) {
            String id = example.get("case").getAsString();
            Optional<JsonObject> data = Golden.list("cases").stream()
                    .filter(c -> c.get("id").getAsString().equals(id)).findFirst();
            if (data.isEmpty()) {
                continue;
            }
            DecisionMatrix matrix = MethodTest.matrix(data.get());
            double[][] values = Normalisation.MIN_MAX.of(matrix);
            Stability[] winner = Stability.ofWinner(values, matrix.weights());
            Stability[] ranking = Stability.ofRanking(values, matrix.weights());
            for (JsonObject criterion : Golden.objects(example.get("criteria"))) {
                int k = criterion.get("k").getAsInt();
                check(Golden.vector(criterion.get("top_stays_best")), winner[k], id);
                check(Golden.vector(criterion.get("whole_ranking_unchanged")), ranking[k], id);
            }
            JsonObject flip = example.getAsJsonObject("nearest_flip_L1");
            NearestFlip found = NearestFlip.of(values, matrix.weights(), new boolean[matrix.criteria()]).orElseThrow();
            assertEquals(flip.get("L1_distance").getAsDouble(), 2 * found.shift(), Golden.TOLERANCE, id);
            assertEquals(flip.get("rival").getAsInt(), found.rival(), id);
        }
    }

    private static void check(double[] expected, Stability interval, String id) {
        assertEquals(expected[0], interval.low(), Golden.TOLERANCE, id);
        assertEquals(expected[1], interval.high(), Golden.TOLERANCE, id);
    }

    @Test
    void atTheBoundOfStabilityARivalTies() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            double[][] values = values(random, 6, 5);
            double[] weights = Weights.normalised(random.doubles(5).toArray());
            int best = AdditiveScore.best(AdditiveScore.of(values, weights));
            Stability[] stability = Stability.ofWinner(values, weights);
            for (int k = 0; k < 5; k++) {
                for (double bound : new double[] {stability[k].low(), stability[k].high()}) {
                    double[] scores = AdditiveScore.of(values, Weights.move(weights, new boolean[5], k, bound));
                    double rival = 0;
                    for (int i = 0; i < 6; i++) {
                        rival = i == best ? rival : Math.max(rival, scores[i]);
                    }
                    if (bound > 0 && bound < 1) {
                        assertEquals(scores[best], rival, 1e-9);
                    } else {
                        assertTrue(scores[best] >= rival - 1e-9);
                    }
                }
            }
        }
    }

    @Test
    void aLockedWeightStaysWhereItIs() {
        // 0.4 is locked; t + u = 0.6 is shared: a has 0.4 * 0.5 + t, b has 0.4 * 1 + u; level at t = 0.4, u = 0.2
        double[][] values = {{0.5, 1, 0}, {1, 0, 1}};
        Stability[] stability = Stability.ofWinner(values, new double[] {0.4, 0.5, 0.1}, new boolean[] {true, false, false});
        assertEquals(0.4, stability[1].low(), 1e-12);
        assertEquals(1, stability[1].high());
        assertEquals(0.2, stability[2].high(), 1e-12);
        // with all others locked a weight cannot move, and so nothing changes
        assertEquals(new Stability(0, 1), Stability.ofWinner(values, new double[] {0.4, 0.5, 0.1},
                new boolean[] {true, true, false})[2]);
    }

    @Test
    void stabilityOfTiesAndExtremes() {
        // two options tie at equal weights: any move of a weight decides between them
        Stability[] tie = Stability.ofWinner(new double[][] {{1, 0}, {0, 1}}, new double[] {0.5, 0.5});
        assertEquals(new Stability(0.5, 0.5), tie[0]);
        // all weight on the first: the second, then the third, would get it in equal parts
        // 0.9 t + 0.1 (1 - t) = 0.5 at t = 0.5
        Stability[] alone = Stability.ofWinner(new double[][] {{0.9, 0, 0.2}, {0.5, 0.6, 0.4}},
                new double[] {1, 0, 0});
        assertEquals(0.5, alone[0].low(), 1e-12);
        assertEquals(1, alone[0].high());
        assertEquals(new Stability(0, 1), Stability.ofWinner(new double[][] {{0.9}, {0.5}}, new double[] {1})[0]);
    }

    @Test
    void afterTheNearestFlipTheTwoScoresAreEqualAndNothingNearerFlips() {
        Random random = new Random(8);
        for (int round = 0; round < 300; round++) {
            double[][] values = values(random, 4, 4);
            double[] weights = Weights.normalised(random.doubles(4).toArray());
            boolean[] locked = {round % 3 == 0, false, false, round % 5 == 0};
            int best = AdditiveScore.best(AdditiveScore.of(values, weights));
            Optional<NearestFlip> flip = NearestFlip.of(values, weights, locked);
            flip.ifPresent(found -> {
                double[] moved = found.applied(weights, 0);
                double[] scores = AdditiveScore.of(values, moved);
                assertEquals(scores[best], scores[found.rival()], 1e-9);
                assertEquals(1, Arrays.stream(moved).sum(), 1e-9);
                assertTrue(Arrays.stream(moved).allMatch(w -> w >= -1e-12));
                for (int j = 0; j < 4; j++) {
                    assertTrue(!locked[j] || moved[j] == weights[j]);
                }
            });
            // random shifts of the same size or less never put another option ahead
            double size = flip.map(NearestFlip::shift).orElse(1.0);
            for (int attempt = 0; attempt < 50 && round % 3 != 0 && round % 5 != 0; attempt++) {
                double[] other = Weights.normalised(random.doubles(4).map(x -> x * x).toArray());
                double distance = 0;
                for (int j = 0; j < 4; j++) {
                    distance += Math.abs(other[j] - weights[j]) / 2;
                }
                double t = Math.min(1, size / distance);
                double[] mixed = new double[4];
                Arrays.setAll(mixed, j -> weights[j] + t * (other[j] - weights[j]));
                double[] scores = AdditiveScore.of(values, mixed);
                assertTrue(Arrays.stream(scores).max().orElseThrow() <= scores[best] + 1e-9);
            }
        }
    }

    @Test
    void theTippingPointTiesTheRival() {
        Random random = new Random(9);
        int found = 0;
        for (int round = 0; round < 200; round++) {
            double[][] raw = new double[4][];
            for (int i = 0; i < 4; i++) {
                raw[i] = random.doubles(3, 1, 100).toArray();
            }
            ValueFunction[] functions = {new ValueFunction(Shape.LOGARITHMIC, 100, 1),
                new ValueFunction(Shape.LINEAR, 0, 100), new ValueFunction(Shape.PIECEWISE, 100, 0,
                        List.of(new ValueFunction.Knot(40, 0.7)))};
            double[] weights = Weights.normalised(random.doubles(3).toArray());
            double best = Arrays.stream(scores(raw, functions, weights)).max().orElseThrow();
            for (Optional<TippingPoint> point : TippingPoint.of(raw, functions, weights)) {
                if (point.isPresent()) {
                    found++;
                    TippingPoint p = point.get();
                    double[][] changed = Arrays.stream(raw).map(double[]::clone).toArray(double[][]::new);
                    changed[p.rival()][p.criterion()] = p.needed();
                    assertEquals(best, scores(changed, functions, weights)[p.rival()], 1e-9);
                }
            }
        }
        assertTrue(found > 100);
        // 0.5 * 1 + 0.5 * 1 against 0: half of the weight cannot make up for all
        assertEquals(List.of(Optional.empty(), Optional.empty()), TippingPoint.of(new double[][] {{1, 1}, {0, 0}},
                new ValueFunction[] {new ValueFunction(Shape.LINEAR, 0, 1), new ValueFunction(Shape.LINEAR, 0, 1)},
                new double[] {0.5, 0.5}));
    }

    private static double[] scores(double[][] raw, ValueFunction[] functions, double[] weights) {
        return Arrays.stream(raw).mapToDouble(row -> {
            double sum = 0;
            for (int j = 0; j < weights.length; j++) {
                sum += weights[j] * functions[j].of(row[j]);
            }
            return sum;
        }).toArray();
    }

    @Test
    void tornadoSortsMarksFlipsAndFindsBends() {
        List<Tornado.Input> inputs = List.of(new Tornado.Input(0, 1, 2), new Tornado.Input(-1, 0, 4),
                new Tornado.Input(5, 5, 5), new Tornado.Input(0, 1, 2));
        // margin 3: input 0 moves it by +-1, input 1 along 3 - x^2 (not monotone, flips at 4), input 3 drops the winner
        Tornado tornado = Tornado.of(3, inputs, (input, x) -> switch (input) {
            case 0 -> 3 + (x - 1);
            case 1 -> 3 - x * x;
            default -> x > 1.7 ? Double.NaN : 3;
        });
        assertEquals(List.of(1, 0, 3), tornado.bars().stream().map(Tornado.Bar::input).toList());
        Tornado.Bar bent = tornado.bars().getFirst();
        assertTrue(bent.flips() && !bent.isMonotone() && !bent.drops());
        assertEquals(-13, bent.lowest());
        assertEquals(3, bent.highest());
        assertFalse(tornado.bars().get(1).flips());
        assertTrue(tornado.bars().get(1).isMonotone());
        assertTrue(tornado.bars().get(2).drops() && tornado.bars().get(2).flips());
    }

    @Test
    void theMapFindsTheBorder() {
        double[] axis = Arrays.stream(new double[41]).map(_ -> 0).toArray();
        Arrays.setAll(axis, i -> i / 40.0);
        int[] calls = {0};
        TwoWayMap.Winners winners = (x, y) -> {
            calls[0]++;
            return x + 2 * y > 1.1 ? 1 : 2;
        };
        TwoWayMap map = TwoWayMap.of(axis, axis, winners);
        assertTrue(calls[0] < 41 * 41 / 2, "calls " + calls[0]);
        for (int y = 0; y <= 40; y++) {
            for (int x = 0; x <= 40; x++) {
                assertEquals(winners.at(axis[x], axis[y]), map.winners()[y][x]);
            }
        }
    }

    @Test
    void splitAddsUp() {
        // rows 50 and 70 on average, columns 55 and 65, mean 60: row effects -10 and 10 (sum of squares 400), column
        // effects -5 and 5 (100), interaction 1, -1, -1, 1 (4)
        TwoFactorSplit split = TwoFactorSplit.of(new double[][] {{46, 54}, {64, 76}});
        assertEquals(60, split.mean(), 1e-12);
        assertArrayEquals(new double[] {-10, 10}, split.rows(), 1e-12);
        assertArrayEquals(new double[] {-5, 5}, split.columns(), 1e-12);
        assertEquals(400.0 / 504, split.rowShare(), 1e-12);
        assertEquals(100.0 / 504, split.columnShare(), 1e-12);
        assertEquals(4.0 / 504, split.bothShare(), 1e-12);
        assertEquals(0, TwoFactorSplit.of(new double[][] {{5, 5}, {5, 5}}).rowShare());
    }

    @Test
    void kendallTauAgreesWithScipy() {
        for (JsonObject example : Golden.list("rank_correlation")) {
            assertEquals(example.get("kendall_tau_b_scipy").getAsDouble(), KendallTau.of(Golden.vector(
                    example.get("a")), Golden.vector(example.get("b"))), Golden.TOLERANCE);
        }
    }

    @Test
    void rankReversalIsFound() {
        JsonObject examples = Golden.file().getAsJsonObject("rank_reversal_examples");
        for (Method method : Method.values()) {
            if (examples.has(method.key())) {
                JsonObject example = examples.getAsJsonObject(method.key());
                DecisionMatrix matrix = MethodTest.matrix(example);
                int hidden = example.get("removed_worst").getAsInt();
                int[] kept = IntStream.range(0, matrix.options()).filter(i -> i != hidden).toArray();
                int before = example.get("best_all").getAsInt();
                int after = example.get("best_after_removal").getAsInt();
                assertArrayEquals(Golden.vector(example.get("scores_all")), method.evaluate(matrix).scores(), 1e-9);
                assertArrayEquals(Golden.vector(example.get("scores_after_removal")),
                        method.evaluate(matrix.of(kept)).scores(), 1e-9);
                assertTrue(RankReversal.whenHidden(method, matrix, hidden)
                        .contains(new RankReversal.Swap(before, after)), method.key());
            }
        }
    }

    static double[][] values(Random random, int options, int criteria) {
        double[][] values = new double[options][];
        for (int i = 0; i < options; i++) {
            values[i] = random.doubles(criteria).toArray();
        }
        return values;
    }
}
