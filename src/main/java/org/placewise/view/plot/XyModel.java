package org.placewise.view.plot;

import java.util.List;
import org.placewise.view.chart.ChartTable;

/** What a chart over two number axes shows; places are in the units that the axes show. */
interface XyModel {
    LinesModel.Axis x();

    LinesModel.Axis y();

    /** Whether there is nothing to draw; the chart says {@link #spoken()} instead. */
    boolean isEmpty();

    /** What the upright axis has to show. */
    List<Double> heights();

    /** A caution below the chart; empty if none. */
    String note();

    String spoken();

    ChartTable table();
}
