package org.placewise.model.score;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.placewise.model.score.Promethee.Thresholds;
import org.placewise.model.text.Message;

/** Scoring methods whose result depends on which options are compared, to hold beside the declared scale. */
public enum Method {
    WSM_MIN_MAX("wsm_minmax", Demand.NONE) {
        @Override
        double[] scores(DecisionMatrix matrix, Optional<Thresholds> thresholds) {
            return AdditiveScore.of(Normalisation.MIN_MAX.of(matrix), matrix.weights());
        }
    },
    WSM_SUM("wsm_sum", Demand.SHARES) {
        @Override
        double[] scores(DecisionMatrix matrix, Optional<Thresholds> thresholds) {
            return AdditiveScore.of(Normalisation.SUM.of(matrix), matrix.weights());
        }
    },
    WPM_SUM("wpm_sum", Demand.POSITIVE) {
        @Override
        double[] scores(DecisionMatrix matrix, Optional<Thresholds> thresholds) {
            return WeightedProduct.of(Normalisation.SUM.of(matrix), matrix.weights());
        }
    },
    WPM_LINEAR("wpm_linear", Demand.POSITIVE) {
        @Override
        double[] scores(DecisionMatrix matrix, Optional<Thresholds> thresholds) {
            return WeightedProduct.of(Normalisation.LINEAR.of(matrix), matrix.weights());
        }
    },
    TOPSIS_MIN_MAX("topsis_minmax", Demand.NONE) {
        @Override
        double[] scores(DecisionMatrix matrix, Optional<Thresholds> thresholds) {
            return Topsis.of(Normalisation.MIN_MAX.of(matrix), matrix.weights());
        }
    },
    TOPSIS_VECTOR("topsis_vector", Demand.NONE) {
        @Override
        double[] scores(DecisionMatrix matrix, Optional<Thresholds> thresholds) {
            return Topsis.of(Normalisation.VECTOR.of(matrix), matrix.weights());
        }
    },
    /** The only one whose lowest score is the best. */
    VIKOR("vikor", Demand.NONE) {
        @Override
        double[] scores(DecisionMatrix matrix, Optional<Thresholds> thresholds) {
            return Vikor.of(matrix).q();
        }
    },
    PROMETHEE_USUAL("promethee2_usual", Demand.NONE) {
        @Override
        double[] scores(DecisionMatrix matrix, Optional<Thresholds> thresholds) {
            return Promethee.usual(matrix);
        }
    },
    PROMETHEE_LINEAR("promethee2_linear", Demand.NONE) {
        @Override
        double[] scores(DecisionMatrix matrix, Optional<Thresholds> thresholds) {
            return Promethee.flows(matrix, thresholds.orElseGet(() -> Thresholds.of(matrix)));
        }
    };

    /** What a method asks of the values. */
    private enum Demand {
        NONE, SHARES, POSITIVE
    }

    /**
     * The result of a method.
     *
     * @param scores  by option; empty where the method does not allow the matrix
     * @param ranks   competition ranks by option
     * @param refusal why there are no scores
     */
    public record Result(double[] scores, int[] ranks, Optional<Message> refusal) {
        public boolean isPresent() {
            return refusal.isEmpty();
        }

        /** Whether the option is first, alone. */
        public boolean isWinner(int option) {
            return ranks[option] == 1 && Arrays.stream(ranks).filter(rank -> rank == 1).count() == 1;
        }
    }

    private final String key;
    private final Demand demand;

    Method(String key, Demand demand) {
        this.key = key;
        this.demand = demand;
    }

    /** Name in output. */
    public String key() {
        return key;
    }

    abstract double[] scores(DecisionMatrix matrix, Optional<Thresholds> thresholds);

    public boolean lowestIsBest() {
        return this == VIKOR;
    }

    /** With thresholds from the spread of the values where the method needs them. */
    public Result evaluate(DecisionMatrix matrix) {
        return evaluate(matrix, Optional.empty());
    }

    /** With given thresholds for the linear PROMETHEE. */
    public Result evaluate(DecisionMatrix matrix, Thresholds thresholds) {
        return evaluate(matrix, Optional.of(thresholds));
    }

    private Result evaluate(DecisionMatrix matrix, Optional<Thresholds> thresholds) {
        Optional<Message> refusal = refusal(matrix);
        if (refusal.isPresent()) {
            return new Result(new double[0], new int[0], refusal);
        }
        double[] scores = scores(matrix, thresholds);
        return new Result(scores, lowestIsBest() ? Ranks.ascending(scores) : Ranks.descending(scores), refusal);
    }

    private Optional<Message> refusal(DecisionMatrix matrix) {
        return switch (demand) {
            case NONE -> Optional.empty();
            case POSITIVE -> firstNot(matrix, matrix::isPositive, "score.refused.positive");
            case SHARES -> firstNot(matrix, j -> isShare(matrix, j), "score.refused.shares");
        };
    }

    /** Shares of a sum need a sum above 0 of values that are not negative; reciprocals need values above 0. */
    private static boolean isShare(DecisionMatrix matrix, int criterion) {
        return matrix.isPositive(criterion)
                || matrix.benefit()[criterion] && matrix.min(criterion) >= 0 && matrix.max(criterion) > 0;
    }

    private static Optional<Message> firstNot(DecisionMatrix matrix, IntPredicate meets, String key) {
        return IntStream.range(0, matrix.criteria()).filter(j -> !meets.test(j)).mapToObj(j -> Message.of(key, j + 1))
                .findFirst();
    }
}
