package org.placewise.model.score;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far each uncertain input, moved alone over its range, moves the winner's margin over the best other option.
 *
 * @param margin the margin with all inputs where they are
 * @param bars   one for each input that moves the margin, the widest first
 */
public record Tornado(double margin, List<Bar> bars) {
    private static final double NOTHING = 1e-9;

    public Tornado {
        bars = List.copyOf(bars);
    }

    /**
     * The range of an input.
     *
     * @param low  {@code low <= base}
     * @param base where it is
     * @param high {@code base <= high}
     */
    public record Input(double low, double base, double high) {
    }

    /** The margin with one input elsewhere. */
    @FunctionalInterface
    public interface Margin {
        /** NaN where the winner is no longer ranked, infinite where nobody else is. */
        double at(int input, double value);
    }

    /**
     * One input's effect.
     *
     * @param input  its index
     * @param values five points of its range: low, halfway, base, halfway, high
     * @param margin the margin at each point; NaN where the winner is no longer ranked, infinite where nobody else is
     */
    public record Bar(int input, double[] values, double[] margin) {
        /** Whether another option is first, or the winner out, somewhere on the range. */
        public boolean flips() {
            return Arrays.stream(margin).anyMatch(m -> Double.isNaN(m) || m < 0);
        }

        /** Whether the winner leaves the ranking somewhere on the range. */
        public boolean drops() {
            return Arrays.stream(margin).anyMatch(Double::isNaN);
        }

        /** Whether the margin only rises or only falls; if not, its ends do not tell the whole story. */
        public boolean isMonotone() {
            double[] known = Arrays.stream(margin).filter(Double::isFinite).toArray();
            return IntStream.range(1, known.length).allMatch(i -> known[i] >= known[i - 1] - NOTHING)
                    || IntStream.range(1, known.length).allMatch(i -> known[i] <= known[i - 1] + NOTHING);
        }

        /** The smallest finite margin on the range. */
        public double lowest() {
            return Arrays.stream(margin).filter(Double::isFinite).min().orElseThrow();
        }

        /** The largest finite margin on the range. */
        public double highest() {
            return Arrays.stream(margin).filter(Double::isFinite).max().orElseThrow();
        }

        private boolean matters() {
            return highest() - lowest() > NOTHING || !Arrays.stream(margin).allMatch(Double::isFinite);
        }
    }

    /**
     * @param margin   with all inputs where they are; finite
     * @param function called from several threads at once
     */
    public static Tornado of(double margin, List<Input> inputs, Margin function) {
        List<Bar> bars = IntStream.range(0, inputs.size()).parallel()
                .filter(i -> inputs.get(i).low < inputs.get(i).high)
                .mapToObj(i -> bar(i, inputs.get(i), margin, function)).toList();
        return new Tornado(margin, bars.stream().filter(Bar::matters)
                .sorted(Comparator.comparingDouble(bar -> bar.lowest() - bar.highest())).toList());
    }

    private static Bar bar(int index, Input input, double margin, Margin function) {
        double[] values = {input.low, (input.low + input.base) / 2, input.base, (input.base + input.high) / 2,
            input.high};
        double[] margins = Arrays.stream(values).map(x -> x == input.base ? margin : function.at(index, x)).toArray();
        return new Bar(index, values, margins);
    }
}
