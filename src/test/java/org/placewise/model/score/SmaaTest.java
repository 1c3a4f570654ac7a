package org.placewise.model.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class SmaaTest {
    private static final int DRAWS = 200_000;
    private static final long SEED = 42;

    @Test
    void theSameDrawsGiveTheResultOfR() {
        for (JsonObject example : Golden.objects(Golden.file().getAsJsonObject("smaa").get("fixed_sample_R"))) {
            double[][] weights = Golden.matrix(example.get("weight_samples"));
            JsonArray values = example.getAsJsonArray("values_samples");
            Smaa.Tally tally = new Smaa.Tally(Golden.matrix(values.get(0)).length, weights[0].length);
            for (int draw = 0; draw < weights.length; draw++) {
                tally.add(ValueDraw.flat(Golden.matrix(values.get(draw))), weights[draw]);
            }
            Smaa smaa = tally.result();
            check(Golden.matrix(example.get("rank_acceptability")), smaa.acceptability(), Golden.TOLERANCE);
            check(Golden.matrix(example.get("pairwise_winning_index")), smaa.pairwise(), Golden.TOLERANCE);
            check(Golden.matrix(example.get("central_weights")), smaa.central(), Golden.TOLERANCE);
        }
    }

    @Test
    void drawsApproachTheExactVolumes() {
        for (JsonObject example : Golden.objects(Golden.file().getAsJsonObject("smaa").get("exact_simplex"))) {
            double[][] exact = Golden.matrix(example.get("rank_acceptability"));
            Smaa smaa = Smaa.of(ValueDraw.exactly(Golden.matrix(example.get("values"))), WeightDraw.uniform(), DRAWS,
                    SEED);
            for (int i = 0; i < exact.length; i++) {
                for (int r = 0; r < exact.length; r++) {
                    // about six standard errors: none of the few hundred shares may miss
                    assertEquals(exact[i][r], smaa.acceptability()[i][r],
                            3 * Smaa.halfWidth(exact[i][r], DRAWS) + 1e-4, example.get("id").getAsString());
                }
            }
            check(Golden.matrix(example.get("central_weights")), smaa.central(), 0.02);
        }
    }

    @Test
    void drawsAgreeWithOtherDraws() {
        for (JsonObject example : Golden.objects(Golden.file().getAsJsonObject("smaa").get("monte_carlo"))) {
            double[][] expected = Golden.matrix(example.get("rank_acceptability"));
            int samples = example.get("samples").getAsInt();
            Smaa smaa = Smaa.of(ValueDraw.exactly(Golden.matrix(example.get("values"))), WeightDraw.uniform(), DRAWS,
                    SEED);
            for (int i = 0; i < expected.length; i++) {
                for (int r = 0; r < expected.length; r++) {
                    double p = expected[i][r];
                    assertEquals(p, smaa.acceptability()[i][r],
                            5 * Math.sqrt(p * (1 - p) / samples + p * (1 - p) / DRAWS) + 1e-4);
                }
            }
        }
    }

    @Test
    void acceptabilitiesSumToOneAndDrawsRepeat() {
        Random random = new Random(10);
        double[][] values = SensitivityTest.values(random, 6, 5);
        Smaa smaa = Smaa.of(ValueDraw.exactly(values), WeightDraw.uniform(), 10_000, SEED);
        for (int i = 0; i < 6; i++) {
            assertEquals(1, Arrays.stream(smaa.acceptability()[i]).sum(), 1e-12);
            for (int k = 0; k < 6; k++) {
                assertEquals(i == k ? 0 : 1, smaa.pairwise()[i][k] + smaa.pairwise()[k][i], 1e-12);
            }
        }
        check(smaa.acceptability(),
                Smaa.of(ValueDraw.exactly(values), WeightDraw.uniform(), 10_000, SEED).acceptability(), 0);
    }

    @Test
    void theResultIsTheSameHoweverManyThreadsThereAre() throws Exception {
        Random random = new Random(12);
        double[][] values = SensitivityTest.values(random, 6, 5);
        double[][] low = SensitivityTest.values(random, 6, 5);
        double[][] high = SensitivityTest.values(random, 6, 5);
        ValueDraw uncertain = new UncertainValues(values, low, high, List.of(new UncertainValues.SharedEffect(
                SensitivityTest.values(random, 6, 5), SensitivityTest.values(random, 6, 5))));
        Smaa expected = null;
        for (int threads : new int[] {1, 2, 5}) {
            try (ForkJoinPool pool = new ForkJoinPool(threads)) {
                // an odd number, so that the last part is not full
                Smaa found = pool.submit(() -> Smaa.of(uncertain, WeightDraw.uniform(), 50_001, SEED)).get();
                expected = expected == null ? found : expected;
                check(expected.acceptability(), found.acceptability(), 0);
                check(expected.pairwise(), found.pairwise(), 0);
                check(expected.central(), found.central(), 0);
            }
        }
    }

    @Test
    void trianglesAreasAreTheAcceptabilities() {
        Random random = new Random(11);
        for (int round = 0; round < 20; round++) {
            double[][] values = SensitivityTest.values(random, 6, 3);
            Smaa smaa = Smaa.of(ValueDraw.exactly(values), WeightDraw.uniform(), DRAWS, SEED);
            WeightTriangle triangle = WeightTriangle.of(WeightTriangle.corners(values, Weights.equal(3),
                    List.of(new int[] {0}, new int[] {1}, new int[] {2})));
            assertEquals(1, triangle.regions().stream().mapToDouble(WeightTriangle.Region::area).sum(), 1e-9);
            for (WeightTriangle.Region region : triangle.regions()) {
                double share = smaa.acceptability()[region.options()[0]][0];
                assertEquals(region.area(), share, 2.5 * Smaa.halfWidth(region.area(), DRAWS) + 1e-4);
                for (double[] corner : region.corners()) {
                    assertEquals(1, Arrays.stream(corner).sum(), 1e-12);
                    double[] scores = AdditiveScore.of(values, corner);
                    assertEquals(Arrays.stream(scores).max().orElseThrow(), scores[region.options()[0]], 1e-9);
                }
            }
        }
    }

    @Test
    void triangleOfGroupsKeepsProportionsAndTheRest() {
        // criterion 3 stays at 0.2; at the corner of the group {0, 1} its weights are 0.8 in the proportion 3 : 1
        double[][] corners = WeightTriangle.corners(new double[][] {{1, 0.5, 0.2, 0.4, 0.3}},
                new double[] {0.3, 0.1, 0.2, 0.2, 0.2}, List.of(new int[] {0, 1}, new int[] {2}, new int[] {4}));
        // 0.2 * 0.4 = 0.08; 0.08 + 0.6 * 1 + 0.2 * 0.5 = 0.78; 0.08 + 0.8 * 0.2 = 0.24; 0.08 + 0.8 * 0.3 = 0.32
        assertArrayEquals(new double[] {0.78, 0.24, 0.32}, corners[0], 1e-12);
    }

    @Test
    void identicalOptionsShareTheirRegion() {
        WeightTriangle triangle = WeightTriangle.of(new double[][] {{1, 0, 0}, {0, 1, 1}, {1, 0, 0}});
        assertArrayEquals(new int[] {0, 2}, triangle.regions().getFirst().options());
        // a >= b + c: the corner triangle with half the side
        assertEquals(0.25, triangle.regions().getFirst().area(), 1e-12);
        assertEquals(0.75, triangle.regions().getLast().area(), 1e-12);
    }

    @Test
    void otherWeightDraws() {
        SplittableRandom random = new SplittableRandom(1);
        double[] drawn = new double[4];
        for (int i = 0; i < 1000; i++) {
            WeightDraw.ordered(new int[] {2, 0, 3, 1}).draw(random, drawn);
            assertEquals(1, Arrays.stream(drawn).sum(), 1e-12);
            assertTrue(drawn[2] >= drawn[0] && drawn[0] >= drawn[3] && drawn[3] >= drawn[1] && drawn[1] >= 0);
            WeightDraw.around(new double[] {0.4, 0.3, 0.2, 0.1}, 0.2).draw(random, drawn);
            assertEquals(1, Arrays.stream(drawn).sum(), 1e-12);
            assertTrue(drawn[0] >= 0.32 && drawn[0] <= 0.52 && drawn[3] >= 0.08 && drawn[3] <= 0.28);
        }
    }

    @Test
    void normalNumbersHaveTheRightQuantiles() {
        // middles of steps: the 95th percentile 1.6448536 lies between two of 2,048, as does the 97.5th, 1.9599640
        assertEquals(0, NormalDraw.middle(1023) + NormalDraw.middle(1024), 0);
        assertTrue(NormalDraw.middle(1945) < 1.6448536 && NormalDraw.middle(1946) > 1.6448536);
        assertTrue(NormalDraw.middle(1996) < 1.9599640 && NormalDraw.middle(1997) > 1.9599640);
    }

    @Test
    void aSharedFactorMovesAllAlikeAndChangesNoOrder() {
        double[][] values = {{0.5}, {0.45}};
        double[][] low = {{0.3}, {0.25}};
        double[][] high = {{0.7}, {0.65}};
        double[][] down = {{-0.2}, {-0.2}};
        double[][] up = {{0.2}, {0.2}};
        WeightDraw one = WeightDraw.exactly(new double[] {1});
        Smaa apart = Smaa.of(new UncertainValues(values, low, high, List.of()), one, DRAWS, SEED);
        Smaa common = Smaa.of(new UncertainValues(values, low, high,
                List.of(new UncertainValues.SharedEffect(down, up))), one, DRAWS, SEED);
        assertEquals(1, common.acceptability()[0][0], 1e-3);
        // independent: the difference 0.05 has a deviation of 0.2 / 1.645 * sqrt 2 = 0.1719; P(z > -0.2908) = 0.6144
        assertEquals(0.6144, apart.acceptability()[0][0], 0.005);
    }

    @Test
    void confidenceFactors() {
        double[][] values = {{0.6, 0.4}, {0.4, 0.7}, {0.1, 0.1}};
        Smaa sharp = Smaa.of(ValueDraw.exactly(values), WeightDraw.uniform(), 20_000, SEED);
        double[] sure = sharp.confidence(ValueDraw.exactly(values), 1000, SEED);
        assertArrayEquals(new double[] {1, 1, Double.NaN}, sure, 0);
    }

    private static void check(double[][] expected, double[][] found, double tolerance) {
        for (int i = 0; i < expected.length; i++) {
            assertArrayEquals(expected[i], found[i], tolerance);
        }
    }
}
