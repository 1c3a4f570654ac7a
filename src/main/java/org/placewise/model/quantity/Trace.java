package org.placewise.model.quantity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How a number came about, for the question "why?". A comparison holds a hundred traces of which people ask for one or
 * two, so the inputs may be worked out only when somebody asks; the answer is the same each time.
 */
public final class Trace {
    private final String formulaKey;
    private final String symbols;
    private final Supplier<List<Input>> inputs;

    private Trace(String formulaKey, String symbols, Supplier<List<Input>> inputs) {
        this.formulaKey = Objects.requireNonNull(formulaKey, "formulaKey");
        this.symbols = Objects.requireNonNull(symbols, "symbols");
        this.inputs = inputs;
    }

    /**
     * @param formulaKey bundle key of the formula in words
     * @param symbols    the formula in symbols, the same in every language
     * @param inputs     every value that enters, intermediate results included, in the order of their use
     */
    public Trace(String formulaKey, String symbols, List<Input> inputs) {
        this(formulaKey, symbols, always(List.copyOf(inputs)));
    }

    private static Supplier<List<Input>> always(List<Input> inputs) {
        return () -> inputs;
    }

    /** A trace whose inputs are worked out when asked for, by a pure function. */
    public static Trace lazy(String formulaKey, String symbols, Supplier<List<Input>> inputs) {
        return new Trace(formulaKey, symbols, inputs);
    }

    /** Bundle key of the formula in words. */
    public String formulaKey() {
        return formulaKey;
    }

    /** The formula in symbols, the same in every language. */
    public String symbols() {
        return symbols;
    }

    /** Every value that enters, intermediate results included, in the order of their use. */
    public List<Input> inputs() {
        return List.copyOf(inputs.get());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Trace trace && formulaKey.equals(trace.formulaKey) && symbols.equals(trace.symbols)
                && inputs().equals(trace.inputs());
    }

    @Override
    public int hashCode() {
        return Objects.hash(formulaKey, symbols);
    }

    @Override
    public String toString() {
        return formulaKey + ": " + symbols;
    }

    /**
     * One value that enters a formula.
     *
     * @param nameKey bundle key of its name
     * @param symbol  its symbol in the formula
     * @param value   in the SI base of {@code unit}
     * @param unit    what it is measured in
     * @param basis   what it rests on
     * @param source  where it was read; null for an intermediate result
     * @param trace   how an intermediate result came about itself; null where that is not told
     */
    public record Input(String nameKey, String symbol, double value, Unit unit, Basis basis, Source source,
                        Trace trace) {
        public Input(String nameKey, String symbol, double value, Unit unit, Basis basis, Source source) {
            this(nameKey, symbol, value, unit, basis, source, null);
        }

        /** How it came about, where it is an intermediate result that can tell. */
        public Optional<Trace> origin() {
            return Optional.ofNullable(trace);
        }
    }
}
