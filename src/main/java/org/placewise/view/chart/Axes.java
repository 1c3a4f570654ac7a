package org.placewise.view.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisLabelLocation;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.placewise.i18n.Numbers;

/** Number axes as every chart shows them. */
public final class Axes {
    private Axes() {
    }

    /** An axis without a line: grid lines and labels in the language's numbers. */
    public static ValueAxis of(ValueScale scale, String label, Numbers numbers, ChartStyle style) {
        ValueAxis axis = scale.logarithmic() ? new DecadeAxis(numbers) : new NumberAxis();
        if (axis instanceof NumberAxis number) {
            number.setAutoRangeIncludesZero(false);
            number.setNumberFormatOverride(new TickFormat(numbers));
        }
        axis.setLabel(label);
        axis.setLabelLocation(AxisLabelLocation.HIGH_END);
        axis.setRange(scale.low(), scale.high());
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        restyle(axis, style);
        return axis;
    }

    /**
     * The axis along bars that carry their numbers: it can be seen only while it is zoomed, when bars may begin before
     * it does.
     *
     * @param home what is shown of it at first
     */
    public static ValueAxis ofBars(Range home, String symbol, Numbers numbers, ChartStyle style) {
        NumberAxis axis = new ZoomedAxis(home);
        axis.setNumberFormatOverride(new TickFormat(numbers));
        axis.setLabel(symbol.isEmpty() ? null : symbol);
        axis.setLabelLocation(AxisLabelLocation.HIGH_END);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setRange(home);
        restyle(axis, style);
        return axis;
    }

    public static void restyle(ValueAxis axis, ChartStyle style) {
        axis.setLabelFont(style.small());
        axis.setLabelPaint(style.palette().mutedText());
        axis.setTickLabelFont(style.small());
        axis.setTickLabelPaint(style.palette().mutedText());
        // Room between labels decides how many there are.
        axis.setTickLabelInsets(new RectangleInsets(style.px(5), style.px(7), style.px(5), style.px(7)));
    }

    /** Short tick labels: 20,000 is 20k. */
    static String tick(double value, Numbers numbers) {
        double magnitude = Math.abs(value);
        if (magnitude >= 1e9) {
            return numbers.number(value / 1e9) + "G";
        }
        if (magnitude >= 1e6) {
            return numbers.number(value / 1e6) + "M";
        }
        return magnitude >= 1e4 ? numbers.number(value / 1e3) + "k" : numbers.number(value);
    }

    private static final class ZoomedAxis extends NumberAxis {
        @Serial
        private static final long serialVersionUID = 1;
        private final Range home;

        ZoomedAxis(Range home) {
            this.home = home;
        }

        @Override
        public boolean isVisible() {
            return home != null && !getRange().equals(home);
        }
    }

    private static final class TickFormat extends NumberFormat {
        @Serial
        private static final long serialVersionUID = 1;
        private final transient Numbers numbers;

        TickFormat(Numbers numbers) {
            this.numbers = numbers;
        }

        @Override
        public StringBuffer format(double value, StringBuffer to, FieldPosition position) {
            // The sum of many steps is 0 only nearly.
            return to.append(tick(Math.abs(value) < 1e-12 ? 0 : value, numbers));
        }

        @Override
        public StringBuffer format(long value, StringBuffer to, FieldPosition position) {
            return to.append(tick(value, numbers));
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException("axis labels are only written");
        }
    }

    /** A logarithmic axis with ticks at the decades, and between them where there are few. */
    private static final class DecadeAxis extends LogAxis {
        @Serial
        private static final long serialVersionUID = 1;
        private static final double[] FEW = {1, 2, 5};
        private static final double[] SOME = {1, 3};
        private static final double[] MANY = {1};
        private final transient Numbers numbers;

        DecadeAxis(Numbers numbers) {
            this.numbers = numbers;
        }

        @Override
        public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D dataArea,
                                             RectangleEdge edge) {
            double low = getLowerBound();
            double high = getUpperBound();
            double decades = Math.log10(high / low);
            double[] steps = decades <= 1.6 ? FEW : decades <= 3 ? SOME : MANY;
            int stride = Math.max(1, (int) Math.ceil(decades / 6));
            boolean horizontal = RectangleEdge.isTopOrBottom(edge);
            List<NumberTick> ticks = new ArrayList<>();
            for (int decade = (int) Math.floor(Math.log10(low)); decade <= Math.log10(high); decade += stride) {
                for (double step : steps) {
                    double value = step * Math.pow(10, decade);
                    if (value >= low && value <= high) {
                        ticks.add(new NumberTick(value, tick(value, numbers),
                                horizontal ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT,
                                TextAnchor.CENTER, 0));
                    }
                }
            }
            return ticks;
        }
    }
}
