package org.placewise.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewise.model.catalogue.Site;

class HatchTest {
    private static List<double[]> segments(Shape lines) {
        List<double[]> segments = new ArrayList<>();
        double[] point = new double[6];
        double[] from = null;
        for (PathIterator i = lines.getPathIterator(null); !i.isDone(); i.next()) {
            if (i.currentSegment(point) == PathIterator.SEG_MOVETO) {
                from = new double[] {point[0], point[1]};
            } else {
                segments.add(new double[] {from[0], from[1], point[0], point[1]});
            }
        }
        return segments;
    }

    @Test
    void linesOfASquareRunFromEdgeToEdge() {
        // Lines x + y = 10 + 5 k through a square of side 10 (spacing 5 / sqrt 2). The diagonal (k = 0) is 10 sqrt 2
        // long; k = 1 and -1 cut corners off with legs of 5; k = 2 and -2 only touch corners.
        List<double[]> lines = segments(Hatch.lines(new Rectangle2D.Double(0, 0, 10, 10), 5 / Math.sqrt(2)));
        assertEquals(3, lines.size());
        double[] lengths = lines.stream().mapToDouble(s -> Math.hypot(s[2] - s[0], s[3] - s[1])).toArray();
        assertEquals(5 * Math.sqrt(2), lengths[0], 1e-9);
        assertEquals(10 * Math.sqrt(2), lengths[1], 1e-9);
        assertEquals(5 * Math.sqrt(2), lengths[2], 1e-9);
    }

    @Test
    void linesOfACircleAreChords() {
        for (double[] s : segments(Hatch.lines(new Ellipse2D.Double(-10, -10, 20, 20), 4))) {
            assertEquals(10, Math.hypot(s[0], s[1]), 0.25);
            assertEquals(10, Math.hypot(s[2], s[3]), 0.25);
            assertEquals(s[0] + s[1], s[2] + s[3], 1e-9);
        }
    }

    @ParameterizedTest
    @EnumSource(Site.class)
    void linesStayInsideEveryMark(Site site) {
        Shape mark = Marks.shape(site, 30, 40, 12);
        List<double[]> lines = segments(Hatch.lines(mark, 3));
        assertTrue(lines.size() >= 5);
        for (double[] s : lines) {
            assertTrue(mark.contains((s[0] + s[2]) / 2, (s[1] + s[3]) / 2));
        }
    }

    @ParameterizedTest
    @EnumSource(Site.class)
    void marksOfOneRadiusHaveTheAreaOfTheCircle(Site site) {
        // Counted on a grid of 0.1: pi * 20^2 = 1257, less what the rounded corners of the square lose.
        Shape mark = Marks.shape(site, 50, 50, 20);
        int inside = 0;
        for (double x = 0; x < 100; x += 0.1) {
            for (double y = 0; y < 100; y += 0.1) {
                inside += mark.contains(x, y) ? 1 : 0;
            }
        }
        assertEquals(1257, inside / 100.0, 12);
    }

    @Test
    void refusesASpacingThatNeverEnds() {
        assertThrows(IllegalArgumentException.class, () -> Hatch.lines(new Rectangle2D.Double(0, 0, 1, 1), 0));
    }
}
