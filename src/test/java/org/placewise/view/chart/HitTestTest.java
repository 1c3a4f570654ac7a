package org.placewise.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class HitTestTest {
    private static final List<ChartItem> ITEMS = List.of(
            new ChartItem(new Rectangle2D.Double(0, 0, 100, 100), "large", "large"),
            new ChartItem(new Ellipse2D.Double(40, 40, 20, 20), "small", "small"),
            new ChartItem(new Rectangle2D.Double(200, 0, 10, 10), "far", "far"));

    @Test
    void takesTheSmallestOfThoseThatContainThePoint() {
        assertEquals(1, HitTest.nearest(ITEMS, 50, 50, 8));
        assertEquals(0, HitTest.nearest(ITEMS, 41, 41, 8));
    }

    @Test
    void takesTheNearestWithinReach() {
        assertEquals(2, HitTest.nearest(ITEMS, 195, 5, 8));
        assertEquals(0, HitTest.nearest(ITEMS, 106, 50, 8));
        assertEquals(2, HitTest.nearest(ITEMS, 218, 10, 8));
    }

    @Test
    void findsNothingInTheOpen() {
        assertEquals(-1, HitTest.nearest(ITEMS, 150, 150, 8));
        assertEquals(-1, HitTest.nearest(List.of(), 0, 0, 8));
    }
}
