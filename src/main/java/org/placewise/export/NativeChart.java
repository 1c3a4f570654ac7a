package org.placewise.export;

import java.awt.Color;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.xmlbeans.XmlCursor;

/**
 * Horizontal bars as a chart of the presentation itself, with its data in a workbook inside.
 *
 * @param names  of the bars, from the top
 * @param series parts of each bar, one behind the other
 * @param axis   what the lengths are
 */
record NativeChart(List<String> names, List<Bars> series, String axis) {
    /**
     * One part of every bar.
     *
     * @param colour as style sheets write it
     * @param values in the order of the names
     */
    record Bars(String name, String colour, List<Double> values) {
    }

    private static final String CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final int GAP_PERCENT = 60;

    void fill(XSLFChart chart) {
        XDDFCategoryAxis down = chart.createCategoryAxis(AxisPosition.LEFT);
        down.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis along = chart.createValueAxis(AxisPosition.BOTTOM);
        along.setTitle(axis);
        along.setMinimum(0);
        // Below the last bar, though the first stands on top.
        along.setCrosses(AxisCrosses.MAX);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, down, along);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(series.size() > 1 ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        data.setGapWidth(GAP_PERCENT);
        data.setVaryColors(false);
        int last = names.size();
        XDDFDataSource<String> categories = XDDFDataSourcesFactory.fromArray(names.toArray(String[]::new),
                chart.formatRange(new CellRangeAddress(1, last, 0, 0)), 0);
        for (int i = 0; i < series.size(); i++) {
            Bars bars = series.get(i);
            int column = i + 1;
            XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory.fromArray(
                    bars.values.toArray(Double[]::new),
                    chart.formatRange(new CellRangeAddress(1, last, column, column)), column);
            var added = data.addSeries(categories, values);
            added.setTitle(bars.name, chart.setSheetTitle(bars.name, column));
            Color colour = Color.decode(bars.colour);
            added.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(new byte[] {
                (byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()})));
        }
        along.setNumberFormat("#,##0");
        chart.plot(data);
        if (series.size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
            stack(chart);
        } else {
            label(chart);
        }
    }

    /** Writes the value behind each bar. */
    private static void label(XSLFChart chart) {
        try (XmlCursor cursor = chart.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
            cursor.toChild(CHARTS, "gapWidth");
            cursor.beginElement("dLbls", CHARTS);
            element(cursor, "numFmt", "formatCode", "[>=100]#,##0;[>=1]0.0;0.000");
            cursor.insertAttributeWithValue("sourceLinked", "0");
            for (String name : List.of("showLegendKey", "showVal", "showCatName", "showSerName", "showPercent",
                    "showBubbleSize")) {
                cursor.toNextToken();
                element(cursor, name, "val", name.equals("showVal") ? "1" : "0");
            }
        }
    }

    private static void element(XmlCursor cursor, String name, String attribute, String value) {
        cursor.beginElement(name, CHARTS);
        cursor.insertAttributeWithValue(attribute, value);
    }

    /** Puts the parts of a bar behind one another. Written as plain XML: the small set of schemas lacks the type. */
    private static void stack(XSLFChart chart) {
        try (XmlCursor cursor = chart.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
            cursor.toChild(CHARTS, "axId");
            cursor.beginElement("overlap", CHARTS);
            cursor.insertAttributeWithValue("val", "100");
        }
    }
}
