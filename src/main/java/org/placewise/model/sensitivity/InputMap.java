package org.placewise.model.sensitivity;

import java.util.List;
import java.util.stream.IntStream;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.Score;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.score.TwoWayMap;

/**
 * Who wins at every pair of values of two inputs.
 *
 * @param comparison what stands at the present point
 * @param map        winners by bit: bit i stands for option i of the comparison
 */
public record InputMap(Comparison comparison, Input x, Input y, TwoWayMap map) {
    /** @param steps values along each axis; the work grows with their square */
    public static InputMap of(Comparison comparison, Catalogue catalogue, Input x, Input y, int steps) {
        return of(comparison, new Variants(comparison.scenario(), catalogue), x, y, steps);
    }

    /** @param variants hold for the comparison's scenario */
    public static InputMap of(Comparison comparison, Variants variants, Input x, Input y, int steps) {
        Scenario scenario = comparison.scenario();
        TwoWayMap map = TwoWayMap.of(x.axis(scenario, steps), y.axis(scenario, steps), (atX, atY) ->
                winners(variants.results(scenario, x, atX, y, atY)));
        return new InputMap(comparison, x, y, map);
    }

    private static long winners(List<OptionResult> results) {
        return IntStream.range(0, results.size())
                .filter(i -> results.get(i).score().map(Score::isFirst).orElse(false)).mapToLong(i -> 1L << i).sum();
    }

    /** The options in first place at a point of the grid; empty where none is ranked. */
    public List<OptionResult> winners(int column, int row) {
        long bits = map.winners()[row][column];
        return IntStream.range(0, comparison.options().size()).filter(i -> (bits >> i & 1) == 1)
                .mapToObj(comparison.options()::get).toList();
    }

    /** The present value of the input along the horizontal axis. */
    public double presentX() {
        return x.value(comparison.scenario());
    }

    /** The present value of the input along the vertical axis. */
    public double presentY() {
        return y.value(comparison.scenario());
    }
}
