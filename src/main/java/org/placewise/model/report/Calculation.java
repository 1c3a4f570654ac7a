package org.placewise.model.report;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.placewise.model.quantity.Basis;
import org.placewise.model.quantity.Source;
import org.placewise.model.quantity.Trace;
import org.placewise.model.quantity.Unit;

/**
 * Something to be worked out again from figures of the report, or from the reader's own. Pure: the same values give the
 * same lines.
 *
 * @param key      names it and its texts
 * @param inputs   in the order of showing
 * @param starts   values to begin with; the first is shown first
 * @param work     from values that are within their bounds to results
 * @param conflict key of what is said where values that are each within their bounds do not go together; empty where
 *                 they do
 */
public record Calculation(String key, List<Input> inputs, List<Start> starts, Function<Values, List<Line>> work,
                          Function<List<Double>, Optional<String>> conflict) {
    /**
     * @param symbol in the formula
     * @param least  in the SI base of the unit, as is {@code most}
     */
    public record Input(String key, String symbol, Unit unit, double least, double most) {
        public boolean allows(double value) {
            return value >= least && value <= most;
        }
    }

    /**
     * Values that somebody published or assumed.
     *
     * @param values  in the order of the inputs
     * @param sources the same; ids of facts for what the report prints
     * @param printed what to hold the results against; may be empty
     */
    public record Start(String key, List<Double> values, List<Source> sources, List<Printed> printed) {
        public Start {
            values = List.copyOf(values);
            sources = List.copyOf(sources);
            printed = List.copyOf(printed);
        }
    }

    /**
     * A number of the report, or a range that it gives.
     *
     * @param line    key of the result that it is to be held against
     * @param checked whether it is our correction of the report and not as printed
     */
    public record Printed(String factId, String line, double low, double high, boolean checked) {
        /** Results this close are the same. */
        private static final double TOLERANCE = 0.01;

        /** By what share a result is beyond the number or range; 0 where it agrees. */
        public double deviation(double result) {
            double share = result > high ? result / high - 1 : result < low ? result / low - 1 : 0;
            return Math.abs(share) <= TOLERANCE ? 0 : share;
        }
    }

    /** A result with the way it came about. */
    public record Line(String key, double value, Unit unit, Trace trace) {
    }

    /** The values of one run with where they are from. */
    public record Values(List<Input> inputs, List<Double> numbers, List<Source> sources) {
        public double get(int index) {
            return numbers.get(index);
        }

        /** The value as a trace names it. */
        Trace.Input input(String calculation, int index) {
            Source source = sources.get(index);
            Basis basis = source.isOwn() || source.isAssumption() || source.isWorkload() ? Basis.USER
                    : "report".equals(source.tier()) ? Basis.REPORT : Basis.SPEC;
            return new Trace.Input("report.calc." + calculation + "." + inputs.get(index).key,
                    inputs.get(index).symbol, numbers.get(index), inputs.get(index).unit, basis, source);
        }

        List<Trace.Input> inputs(String calculation, int... indices) {
            return Arrays.stream(indices).mapToObj(i -> input(calculation, i)).toList();
        }
    }

    public Calculation {
        Objects.requireNonNull(key, "key");
        inputs = List.copyOf(inputs);
        starts = List.copyOf(starts);
    }

    /** A calculation whose values always go together. */
    Calculation(String key, List<Input> inputs, List<Start> starts, Function<Values, List<Line>> work) {
        this(key, inputs, starts, work, _ -> Optional.empty());
    }

    /** The first input whose value is beyond its bounds or no number; empty where all can be. */
    public Optional<Input> wrong(List<Double> values) {
        for (int i = 0; i < inputs.size(); i++) {
            if (!inputs.get(i).allows(values.get(i))) {
                return Optional.of(inputs.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * The results.
     *
     * @throws IllegalArgumentException if a value is beyond its bounds, or values do not go together
     */
    public List<Line> lines(List<Double> values, List<Source> sources) {
        wrong(values).ifPresent(input -> {
            throw new IllegalArgumentException(key + "." + input.key);
        });
        conflict.apply(values).ifPresent(what -> {
            throw new IllegalArgumentException(what);
        });
        return work.apply(new Values(inputs, values, sources));
    }

    /** The results of a start. */
    public List<Line> lines(Start start) {
        return lines(start.values, start.sources);
    }
}
