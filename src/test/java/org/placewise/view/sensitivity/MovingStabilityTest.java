package org.placewise.view.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewise.view.chart.ChartTable;

class MovingStabilityTest {
    private static StabilityModel model(String name, double weight, double low, double high) {
        return new StabilityModel(List.of(new StabilityModel.Row(name, weight, low, high, "", "", "tip")), "spoken " + weight,
                new ChartTable(List.of("a"), List.of()));
    }

    @Test
    void barsAreOnTheirWayAndTheWordsAreThere() {
        StabilityModel half = model("Cost", 0.4, 0.2, 0.8).after(model("Cost", 0.2, 0, 0.4), 0.5);
        StabilityModel.Row row = half.rows().getFirst();
        assertEquals(0.3, row.weight(), 1e-12);
        assertEquals(0.1, row.low(), 1e-12);
        assertEquals(0.6, row.high(), 1e-12);
        assertEquals("spoken 0.4", half.spoken());
    }

    @Test
    void theEndIsExactAndOtherWeightsHaveNoWay() {
        StabilityModel end = model("Cost", 0.4, 0.2, 0.8);
        assertSame(end, end.after(model("Cost", 0.2, 0, 0.4), 1));
        assertSame(end, end.after(model("Privacy", 0.2, 0, 0.4), 0.3));
    }
}
