package org.placewise.model.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.placewise.model.score.Method.Result;
import org.placewise.model.score.Promethee.Thresholds;

class MethodTest {
    @TestFactory
    Stream<DynamicTest> everyMethodAgreesWithTheReferences() {
        return Golden.list("cases").stream().map(example -> DynamicTest.dynamicTest(example.get("id").getAsString(),
                () -> check(example)));
    }

    private static void check(JsonObject example) {
        DecisionMatrix matrix = matrix(example);
        JsonObject results = example.getAsJsonObject("results");
        for (Method method : Method.values()) {
            JsonObject expected = results.getAsJsonObject(method.key());
            Result result = method == Method.PROMETHEE_LINEAR
                    ? method.evaluate(matrix, new Thresholds(Golden.vector(expected.get("q")),
                            Golden.vector(expected.get("p"))))
                    : method.evaluate(matrix);
            assertArrayEquals(Golden.vector(expected.get("scores")), result.scores(), Golden.TOLERANCE, method.key());
            assertArrayEquals(Golden.ints(expected.get("ranks_tol")), result.ranks(), method.key());
        }
        JsonObject linear = results.getAsJsonObject("promethee2_linear");
        assertArrayEquals(Golden.vector(linear.get("q")), Thresholds.of(matrix).q(), 0);
        assertArrayEquals(Golden.vector(linear.get("p")), Thresholds.of(matrix).p(), 0);
        JsonObject vikor = results.getAsJsonObject("vikor");
        assertArrayEquals(Golden.vector(vikor.get("S")), Vikor.of(matrix).s(), Golden.TOLERANCE);
        assertArrayEquals(Golden.vector(vikor.get("R")), Vikor.of(matrix).r(), Golden.TOLERANCE);
        assertArrayEquals(Golden.ints(vikor.get("compromise_set_skcriteria")), Vikor.of(matrix).compromise());
        assertArrayEquals(Golden.ints(results.get("pareto_nondominated")),
                Pareto.front(matrix.raw(), matrix.benefit()));
        assertArrayEquals(Golden.vector(results.get("weights_entropy")), DataWeights.entropy(matrix),
                Golden.TOLERANCE);
        double[] critic = Golden.vector(results.get("weights_critic_directed"));
        if (Arrays.stream(critic).noneMatch(Double::isNaN)) {
            assertArrayEquals(critic, DataWeights.critic(matrix), Golden.TOLERANCE);
        } else {
            // all criteria say the same, so that CRITIC's sum is 0: they weigh the same
            assertArrayEquals(Weights.equal(matrix.criteria()), DataWeights.critic(matrix), Golden.TOLERANCE);
        }
    }

    /**
     * Where a reference has no finite result, ours is the documented rule: distances of 0 give TOPSIS 1; a part of
     * VIKOR that is the same for all adds 0; an option alone has a net flow of 0; weights of 0 are taken as equal and
     * weights of any sum as shares; what needs positive values is refused.
     */
    @TestFactory
    Stream<DynamicTest> degenerateCasesAgreeOrFollowTheRule() {
        List<String> refusedWhole = List.of("D06_nan_cell", "D12_infinite_value", "D16_negative_weight");
        return Golden.list("degenerate").stream().map(example -> DynamicTest.dynamicTest(
                example.get("id").getAsString(), () -> {
                    if (refusedWhole.contains(example.get("id").getAsString())) {
                        assertThrows(IllegalArgumentException.class, () -> matrix(example));
                    } else {
                        checkDegenerate(example, matrix(example));
                    }
                }));
    }

    private static void checkDegenerate(JsonObject example, DecisionMatrix matrix) {
        String id = example.get("id").getAsString();
        JsonObject reference = example.getAsJsonObject("reference").getAsJsonObject("pymcdm");
        for (Method method : Method.values()) {
            Result result = method.evaluate(matrix);
            double[] expected = rule(id, method, matrix.options());
            JsonElement given = reference.get(method.key());
            if (expected == null && given != null) {
                expected = Golden.vector(given.getAsJsonObject().getAsJsonObject("value").get("scores"));
            }
            if (expected != null && expected.length == 0) {
                assertTrue(result.refusal().isPresent(), method.key());
            } else if (expected != null) {
                assertArrayEquals(expected, result.scores(), Golden.TOLERANCE, id + " " + method);
            }
            assertTrue(Arrays.stream(result.scores()).allMatch(Double::isFinite), id + " " + method);
        }
    }

    /** What the rule says where it differs from the reference; empty: refused; null: the reference holds. */
    private static double[] rule(String id, Method method, int options) {
        double[] refused = {};
        double[] ones = IntStream.range(0, options).mapToDouble(_ -> 1).toArray();
        boolean topsis = method == Method.TOPSIS_MIN_MAX || method == Method.TOPSIS_VECTOR;
        return switch (id) {
            // scikit-criteria leaves the constant criterion out as we do
            case "D01_constant_criterion" -> method == Method.VIKOR ? new double[] {0.55, 1, 0, 0.675} : null;
            case "D03_single_alternative", "D05_all_alternatives_identical" -> topsis ? ones
                    : method == Method.VIKOR || method == Method.PROMETHEE_USUAL ? new double[options] : null;
            case "D07_negative_values" -> method == Method.WSM_SUM || method == Method.WPM_SUM
                    || method == Method.WPM_LINEAR ? refused : null;
            case "D08_zero_in_cost_criterion" -> method == Method.WSM_SUM || method == Method.WPM_SUM
                    || method == Method.WPM_LINEAR ? refused : null;
            case "D09_all_weights_zero" -> method.evaluate(matrix(id, Weights.equal(3))).scores();
            case "D10_weights_in_percent" -> method.evaluate(matrix(id, new double[] {0.5, 0.3, 0.2})).scores();
            case "D14_perfect_mirror_tie" -> method == Method.VIKOR ? new double[2] : null;
            default -> null;
        };
    }

    @Test
    void degenerateDataWeights() {
        // constant criterion: left out, the rest as if it were not there; compare scikit-criteria on two criteria
        assertArrayEquals(new double[] {0.20097605265053772, 0, 0.7990239473494622},
                DataWeights.entropy(degenerate("D01_constant_criterion")), Golden.TOLERANCE);
        assertEquals(0, DataWeights.critic(degenerate("D01_constant_criterion"))[1]);
        for (String id : List.of("D03_single_alternative", "D05_all_alternatives_identical")) {
            assertArrayEquals(Weights.equal(3), DataWeights.entropy(degenerate(id)), Golden.TOLERANCE);
            assertArrayEquals(Weights.equal(3), DataWeights.critic(degenerate(id)), Golden.TOLERANCE);
        }
        assertTrue(DataWeights.entropyRefusal(degenerate("D07_negative_values")).isPresent());
        // 0 ln 0 is 0, as scikit-criteria has it
        assertArrayEquals(new double[] {0.04253966554942834, 0.7809026256859313, 0.17655770876464033},
                DataWeights.entropy(degenerate("D08_zero_in_cost_criterion")), Golden.TOLERANCE);
        assertArrayEquals(new double[] {1}, DataWeights.critic(degenerate("D11_single_criterion")), 0);
        Map<String, double[]> directed = Map.of(
                "D07_negative_values", new double[] {0.41689229631107566, 0.32715709028629736, 0.2559506134026271},
                "D13_dominating_alternative",
                new double[] {0.37248580450955404, 0.4416865132720726, 0.18582768221837342});
        directed.forEach((id, expected) -> assertArrayEquals(expected, DataWeights.critic(degenerate(id)),
                Golden.TOLERANCE));
    }

    @Test
    void orderAndScaleOfWeightsDoNotMatter() {
        Random random = new Random(4);
        for (int round = 0; round < 100; round++) {
            DecisionMatrix matrix = random(random, 5, 4);
            int[] rows = shuffled(random, 5);
            int[] columns = shuffled(random, 4);
            DecisionMatrix mixed = new DecisionMatrix(
                    Arrays.stream(rows).mapToObj(i -> Arrays.stream(columns).mapToDouble(j -> matrix.raw()[i][j])
                            .toArray()).toArray(double[][]::new),
                    Arrays.stream(columns).mapToDouble(j -> 7 * matrix.weights()[j]).toArray(),
                    pick(matrix.benefit(), columns));
            for (Method method : Method.values()) {
                double[] scores = method.evaluate(matrix).scores();
                assertArrayEquals(Arrays.stream(rows).mapToDouble(i -> scores[i]).toArray(),
                        method.evaluate(mixed).scores(), Golden.TOLERANCE, method.key());
            }
        }
    }

    @Test
    void unitsDoNotMatterNorDoesTheZeroPointWhereDifferencesAreScored() {
        Random random = new Random(5);
        List<Method> ofDifferences = List.of(Method.WSM_MIN_MAX, Method.TOPSIS_MIN_MAX, Method.VIKOR,
                Method.PROMETHEE_USUAL);
        for (int round = 0; round < 100; round++) {
            DecisionMatrix matrix = random(random, 6, 3);
            for (Method method : Method.values()) {
                double[] scores = method.evaluate(matrix).scores();
                // PROMETHEE's thresholds are rounded to six digits
                double tolerance = method == Method.PROMETHEE_LINEAR ? 1e-4 : Golden.TOLERANCE;
                assertArrayEquals(scores, method.evaluate(moved(matrix, 3.7, 0)).scores(), tolerance, method.key());
                if (ofDifferences.contains(method)) {
                    assertArrayEquals(scores, method.evaluate(moved(matrix, 1, 40)).scores(), tolerance, method.key());
                }
            }
        }
    }

    @Test
    void netFlowsSumToZero() {
        Random random = new Random(6);
        for (int round = 0; round < 100; round++) {
            DecisionMatrix matrix = random(random, 2 + round % 7, 5);
            assertEquals(0, Arrays.stream(Method.PROMETHEE_USUAL.evaluate(matrix).scores()).sum(), 1e-12);
            assertEquals(0, Arrays.stream(Method.PROMETHEE_LINEAR.evaluate(matrix).scores()).sum(), 1e-12);
        }
    }

    static DecisionMatrix random(Random random, int options, int criteria) {
        double[][] raw = new double[options][];
        boolean[] benefit = new boolean[criteria];
        for (int i = 0; i < options; i++) {
            raw[i] = random.doubles(criteria, 1, 100).toArray();
        }
        for (int j = 0; j < criteria; j++) {
            benefit[j] = random.nextBoolean();
        }
        return new DecisionMatrix(raw, random.doubles(criteria).toArray(), benefit);
    }

    private static DecisionMatrix moved(DecisionMatrix matrix, double factor, double shift) {
        return new DecisionMatrix(Arrays.stream(matrix.raw())
                .map(row -> Arrays.stream(row).map(x -> factor * x + shift).toArray()).toArray(double[][]::new),
                matrix.weights(), matrix.benefit());
    }

    private static int[] shuffled(Random random, int count) {
        return random.ints().map(x -> Math.floorMod(x, count)).distinct().limit(count).toArray();
    }

    private static boolean[] pick(boolean[] from, int[] indices) {
        boolean[] picked = new boolean[indices.length];
        for (int i = 0; i < picked.length; i++) {
            picked[i] = from[indices[i]];
        }
        return picked;
    }

    static DecisionMatrix matrix(JsonObject example) {
        return matrix(example, Golden.vector(example.get("weights")));
    }

    private static DecisionMatrix matrix(String degenerate, double[] weights) {
        return matrix(example(degenerate), weights);
    }

    private static DecisionMatrix degenerate(String id) {
        return matrix(example(id));
    }

    private static JsonObject example(String id) {
        return Golden.list("degenerate").stream().filter(e -> e.get("id").getAsString().equals(id)).findFirst()
                .orElseThrow();
    }

    private static DecisionMatrix matrix(JsonObject example, double[] weights) {
        int[] types = Golden.ints(example.get("types"));
        boolean[] benefit = new boolean[types.length];
        for (int j = 0; j < types.length; j++) {
            benefit[j] = types[j] > 0;
        }
        return new DecisionMatrix(Golden.matrix(example.get("matrix")), weights, benefit);
    }
}
