package org.placewise.model.quantity;

import java.util.List;

/**
 * How a number came about, for the question "why?".
 *
 * @param formulaKey bundle key of the formula in words; the symbols stand in {@code symbols}
 * @param symbols    the formula in symbols, the same in every language
 * @param inputs     every value that enters, intermediate results included, in the order of their use
 */
public record Trace(String formulaKey, String symbols, List<Input> inputs) {
    public Trace {
        inputs = List.copyOf(inputs);
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
     */
    public record Input(String nameKey, String symbol, double value, Unit unit, Basis basis, Source source) {
    }
}
