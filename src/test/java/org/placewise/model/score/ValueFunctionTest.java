package org.placewise.model.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewise.model.score.ValueFunction.Knot;
import org.placewise.model.score.ValueFunction.Shape;

class ValueFunctionTest {
    @Test
    void piecewiseAgreesWithTheReference() {
        for (JsonObject example : Golden.objects(Golden.file().getAsJsonObject("value_functions")
                .get("piecewise_R_smaa.pvf"))) {
            double[] cutoffs = Golden.vector(example.get("cutoffs"));
            double[] values = Golden.vector(example.get("values"));
            check(piecewise(cutoffs, values), example);
        }
    }

    @Test
    void logarithmicAgreesWithTheReference() {
        for (JsonObject example : Golden.objects(Golden.file().getAsJsonObject("value_functions")
                .get("log_formula"))) {
            check(new ValueFunction(Shape.LOGARITHMIC, example.get("worst").getAsDouble(),
                    example.get("best").getAsDouble()), example);
        }
    }

    private static void check(ValueFunction function, JsonObject example) {
        double[] raw = Golden.vector(example.get("x"));
        double[] expected = Golden.vector(example.get("expected"));
        for (int i = 0; i < raw.length; i++) {
            assertEquals(expected[i], function.of(raw[i]), Golden.TOLERANCE, example + " at " + raw[i]);
            if (!function.isOutside(raw[i])) {
                assertEquals(raw[i], function.inverse(function.of(raw[i])), 1e-9 * Math.abs(raw[i]) + 1e-9);
            }
        }
    }

    private static ValueFunction piecewise(double[] raw, double[] values) {
        List<Knot> knots = new ArrayList<>();
        for (int i = 0; i < raw.length; i++) {
            knots.add(new Knot(raw[i], values[i]));
        }
        if (values[0] > values[values.length - 1]) {
            knots = knots.reversed();
        }
        List<Knot> inner = knots.subList(1, knots.size() - 1);
        return new ValueFunction(inner.isEmpty() ? Shape.LINEAR : Shape.PIECEWISE, knots.getFirst().raw(),
                knots.getLast().raw(), inner);
    }

    @Test
    void beyondAnAnchorIsClampedAndSaid() {
        ValueFunction less = new ValueFunction(Shape.LINEAR, 100, 20);
        assertEquals(1, less.of(10));
        assertEquals(0, less.of(200));
        assertEquals(0.25, less.of(80));
        assertTrue(less.isOutside(10) && less.isOutside(101));
        assertFalse(less.isOutside(20));
        assertEquals(1, new ValueFunction(Shape.LOGARITHMIC, 100, 1).of(0));
        assertEquals(0, new ValueFunction(Shape.LOGARITHMIC, 1, 100).of(-3));
    }

    @Test
    void nonsenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ValueFunction(Shape.LINEAR, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new ValueFunction(Shape.LINEAR, Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> new ValueFunction(Shape.LOGARITHMIC, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new ValueFunction(Shape.PIECEWISE, 0, 1));
        assertThrows(IllegalArgumentException.class,
                () -> new ValueFunction(Shape.PIECEWISE, 0, 1, List.of(new Knot(0.5, 1))));
        assertThrows(IllegalArgumentException.class,
                () -> new ValueFunction(Shape.PIECEWISE, 1, 0, List.of(new Knot(0.3, 0.5), new Knot(0.4, 0.6))));
        assertThrows(IllegalArgumentException.class,
                () -> new ValueFunction(Shape.LINEAR, 0, 1, List.of(new Knot(0.5, 0.5))));
    }
}
