package org.placewise.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlotZoomTest {
    private final XYPlot plot = new XYPlot();
    private final PlotZoom zoom = new PlotZoom(plot);

    @BeforeEach
    void home() {
        plot.setDomainAxis(new NumberAxis());
        plot.setRangeAxis(new LogAxis());
        zoom.setHome(new Range(0, 100), new Range(1, 10_000));
    }

    @Test
    void comesCloserAboutAPoint() {
        zoom.zoom(0.5, 0.25, 0.5);
        // 25 stays where it is: a quarter of 50 lies before it.
        assertEquals(12.5, plot.getDomainAxis().getLowerBound(), 1e-9);
        assertEquals(62.5, plot.getDomainAxis().getUpperBound(), 1e-9);
        // Half of four decades about the middle one.
        assertEquals(10, plot.getRangeAxis().getLowerBound(), 1e-6);
        assertEquals(1000, plot.getRangeAxis().getUpperBound(), 1e-6);
        assertTrue(zoom.isZoomed());
    }

    @Test
    void neverGoesBeyondHomeNorTooClose() {
        for (int i = 0; i < 100; i++) {
            zoom.zoom(0.5, 0.5, 0.5);
        }
        assertEquals(2, plot.getDomainAxis().getRange().getLength(), 1e-6);
        for (int i = 0; i < 100; i++) {
            zoom.zoom(2, 0.5, 0.5);
        }
        assertFalse(zoom.isZoomed());
    }

    @Test
    void movesOnlyWithinHome() {
        zoom.pan(0.5, 0.5);
        assertFalse(zoom.isZoomed());
        zoom.zoom(0.5, 0, 0);
        zoom.pan(10, -10);
        assertEquals(50, plot.getDomainAxis().getLowerBound(), 1e-9);
        assertEquals(100, plot.getDomainAxis().getUpperBound(), 1e-9);
        assertEquals(1, plot.getRangeAxis().getLowerBound(), 1e-9);
    }

    @Test
    void staysZoomedWhileTheRangesStay() {
        zoom.zoom(0.5, 0.5, 0.5);
        zoom.setHome(new Range(0, 100), new Range(1, 10_000));
        assertTrue(zoom.isZoomed());
        zoom.setHome(new Range(0, 200), new Range(1, 10_000));
        assertFalse(zoom.isZoomed());
    }
}
