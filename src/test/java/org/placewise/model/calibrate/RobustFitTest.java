package org.placewise.model.calibrate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RobustFitTest {
    /** Observations of y = 2 + 3 x without noise but for one far off; the pull of wide priors is negligible. */
    @Test
    void anOutlierDoesNotMoveTheLine() {
        double[] xs = {0, 1, 2, 3, 4, 5, 6, 7};
        double[] ys = {2, 5, 8, 11, 99, 17, 20, 23};
        List<Unknown> line = List.of(Unknown.difference("a", 0, -100, 100, 1e3),
                Unknown.difference("b", 0, -100, 100, 1e3));
        double[] fitted = new RobustFit(line, new double[] {0, 0}, x -> {
            double[] residuals = new double[xs.length];
            for (int i = 0; i < xs.length; i++) {
                residuals[i] = x[0] + x[1] * xs[i] - ys[i];
            }
            return residuals;
        }).solve();
        assertArrayEquals(new double[] {2, 3}, fitted, 0.1);
    }

    /** Nothing speaks for another value, so the start stays; bounds hold where residuals push beyond. */
    @Test
    void parametersStayWhereNothingMovesThemAndWithinBounds() {
        List<Unknown> unknowns = List.of(Unknown.ratio("free", 5, 1, 10, 1), Unknown.ratio("pushed", 5, 1, 10, 1));
        double[] start = {Math.log(5), Math.log(5)};
        double[] fitted = new RobustFit(unknowns, start, x -> new double[] {50 * (x[1] - Math.log(1000))}).solve();
        assertEquals(5, Math.exp(fitted[0]), 1e-9);
        assertEquals(10, Math.exp(fitted[1]), 1e-9);
    }

    /** Of 1 to 9, a quarter lies below 3: position 0.25 x 8 = 2. */
    @Test
    void quantilesInterpolate() {
        double[] values = {9, 1, 8, 2, 7, 3, 6, 4, 5};
        assertEquals(3, Errors.quantile(values, 0.25), 1e-12);
        assertEquals(5.4, Errors.quantile(values, 0.55), 1e-12);
    }
}
