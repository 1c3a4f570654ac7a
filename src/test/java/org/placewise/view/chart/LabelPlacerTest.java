package org.placewise.view.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class LabelPlacerTest {
    private final Rectangle2D area = new Rectangle2D.Double(0, 0, 200, 100);
    private final LabelPlacer placer = new LabelPlacer(area, 4);

    @Test
    void prefersTheRight() {
        assertEquals(new Rectangle2D.Double(64, 45, 50, 10), placer.place(mark(40, 40), 50, 10));
    }

    @Test
    void goesLeftAtTheRightEdge() {
        assertEquals(new Rectangle2D.Double(116, 45, 50, 10), placer.place(mark(170, 40), 50, 10));
    }

    @Test
    void coversNoOtherLabel() {
        Rectangle2D first = placer.place(mark(40, 40), 50, 10);
        Rectangle2D second = placer.place(mark(40, 44), 50, 10);
        assertFalse(first.intersects(second));
    }

    @Test
    void staysInsideWhereThereIsNoRoom() {
        placer.avoid(area);
        assertTrue(area.contains(placer.place(mark(0, 0), 150, 20)));
    }

    @Test
    void goesFurtherAwayWithALineWhereAllAroundIsTaken() {
        Rectangle2D mark = mark(90, 40);
        // All around the mark is taken up to 10 above and below; the sides are taken to the ends of the area.
        placer.avoid(new Rectangle2D.Double(0, 30, 200, 40));
        Rectangle2D label = placer.placeNearby(mark, 50, 10);
        assertTrue(area.contains(label));
        assertTrue(label.getMaxY() <= 30 || label.getMinY() >= 70, label.toString());
        assertTrue(placer.leader(mark, label).orElseThrow().getP1().distance(mark.getCenterX(), mark.getCenterY()) <= 11);
    }

    @Test
    void drawsNoLineToALabelBesideItsMark() {
        Rectangle2D mark = mark(40, 40);
        assertTrue(placer.leader(mark, placer.placeNearby(mark, 50, 10)).isEmpty());
    }

    @Test
    void spreadsLabelsThatTouch() {
        // 20 and 22 are moved 10 apart; the last two are pushed back from the lower end.
        assertArrayEquals(new double[] {20, 30, 85, 95}, LabelPlacer.spread(new double[] {20, 22, 96, 99}, 10, 0, 100),
                1e-9);
    }

    private static Rectangle2D mark(double x, double y) {
        return new Rectangle2D.Double(x, y, 20, 20);
    }
}
