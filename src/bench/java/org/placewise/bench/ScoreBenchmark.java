package org.placewise.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.placewise.model.score.DecisionMatrix;
import org.placewise.model.score.Method;
import org.placewise.model.score.NearestFlip;
import org.placewise.model.score.Smaa;
import org.placewise.model.score.Stability;
import org.placewise.model.score.UncertainValues;
import org.placewise.model.score.UncertainValues.SharedEffect;
import org.placewise.model.score.ValueDraw;
import org.placewise.model.score.WeightDraw;
import org.placewise.model.score.WeightTriangle;
import org.placewise.model.score.Weights;

/**
 * Six options on ten criteria. Bounds: stability and flip 50 us; SMAA 10,000 draws 5 ms, 1,000,000 draws 400 ms;
 * triangle 1 ms.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ScoreBenchmark {
    private static final int OPTIONS = 6;
    private static final int CRITERIA = 10;
    private static final int FACTORS = 10;
    private double[][] values;
    private double[] weights;
    private boolean[] locked;
    private DecisionMatrix matrix;
    private ValueDraw exact;
    private ValueDraw uncertain;

    @Setup
    public void draw() {
        Random random = new Random(1);
        values = matrix(random, 0, 1);
        weights = Weights.normalised(random.doubles(CRITERIA).toArray());
        locked = new boolean[CRITERIA];
        boolean[] benefit = new boolean[CRITERIA];
        matrix = new DecisionMatrix(matrix(random, 1, 100), weights, benefit);
        exact = ValueDraw.exactly(values);
        List<SharedEffect> factors = new ArrayList<>();
        for (int f = 0; f < FACTORS; f++) {
            factors.add(new SharedEffect(matrix(random, -0.03, 0), matrix(random, 0, 0.03)));
        }
        uncertain = new UncertainValues(values, shifted(-0.1), shifted(0.1), factors);
    }

    private static double[][] matrix(Random random, double low, double high) {
        double[][] matrix = new double[OPTIONS][];
        for (int i = 0; i < OPTIONS; i++) {
            matrix[i] = random.doubles(CRITERIA, low, high).toArray();
        }
        return matrix;
    }

    private double[][] shifted(double by) {
        double[][] shifted = new double[OPTIONS][CRITERIA];
        for (int i = 0; i < OPTIONS; i++) {
            for (int j = 0; j < CRITERIA; j++) {
                shifted[i][j] = values[i][j] + by;
            }
        }
        return shifted;
    }

    @Benchmark
    public void stabilityAndFlip(Blackhole hole) {
        hole.consume(Stability.ofWinner(values, weights));
        hole.consume(NearestFlip.of(values, weights, locked));
    }

    @Benchmark
    public void allMethods(Blackhole hole) {
        for (Method method : Method.values()) {
            hole.consume(method.evaluate(matrix));
        }
    }

    @Benchmark
    public WeightTriangle triangle() {
        return WeightTriangle.of(WeightTriangle.corners(values, weights,
                List.of(new int[] {0, 1}, new int[] {2, 3, 4}, new int[] {5})));
    }

    @Benchmark
    public Smaa smaaTenThousandWeights() {
        return Smaa.of(exact, WeightDraw.uniform(), 10_000, 1);
    }

    @Benchmark
    public Smaa smaaTenThousandWeightsAndValues() {
        return Smaa.of(uncertain, WeightDraw.uniform(), 10_000, 1);
    }

    @Benchmark
    public Smaa smaaMillionWeights() {
        return Smaa.of(exact, WeightDraw.uniform(), 1_000_000, 1);
    }

    @Benchmark
    public Smaa smaaMillionWeightsAndValues() {
        return Smaa.of(uncertain, WeightDraw.uniform(), 1_000_000, 1);
    }
}
