package org.placewise.view.plot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.DefaultXYDataset;
import org.placewise.i18n.Numbers;
import org.placewise.view.chart.Axes;
import org.placewise.view.chart.AxisChoice;
import org.placewise.view.chart.AxisSwitch;
import org.placewise.view.chart.Chart;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.Emphasis;
import org.placewise.view.chart.PlotZoom;
import org.placewise.view.chart.ValueScale;

/** Dots along one number axis, in rows that each have a name. */
public final class StripChart implements Chart {
    private static final double RIGHT = 18;
    private final Numbers numbers;
    private final Emphasis emphasis = new Emphasis(this::redraw);
    private final AxisChoice places = new AxisChoice(this::redraw);
    private final StripRenderer renderer = new StripRenderer(emphasis);
    private final XYPlot plot = new XYPlot();
    private final PlotZoom zoom = new PlotZoom(plot);
    private final TextTitle note = new TextTitle();
    private final JFreeChart chart;
    private StripModel model;
    /** As drawn. */
    private ValueScale scale;
    private ChartStyle style;

    public StripChart(StripModel model, ChartStyle style, Numbers numbers) {
        this.numbers = numbers;
        this.style = style;
        NumberAxis rows = new NumberAxis();
        rows.setVisible(false);
        plot.setRangeAxis(rows);
        plot.setRenderer(renderer);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        note.setPosition(RectangleEdge.BOTTOM);
        note.setHorizontalAlignment(HorizontalAlignment.LEFT);
        note.setTextAlignment(HorizontalAlignment.LEFT);
        note.setPadding(RectangleInsets.ZERO_INSETS);
        chart.addSubtitle(note);
        show(model);
    }

    /** Shows other data in the same chart; a zoom stays while the range does. What is the same is not drawn again. */
    public void show(StripModel shown) {
        if (!shown.equals(model)) {
            apply(shown);
        }
    }

    private void apply(StripModel shown) {
        ValueScale wanted = places.of(shown.x().scale(), values(shown));
        boolean sameAxis = model != null && model.x().title().equals(shown.x().title()) && wanted.equals(scale);
        model = shown;
        chart.setNotify(false);
        scale = wanted;
        Range rows = new Range(0, Math.max(1, shown.rows().size()));
        if (!sameAxis) {
            plot.setDomainAxis(Axes.of(scale, shown.x().title(), numbers, style));
        }
        plot.getRangeAxis().setRange(rows);
        zoom.setHome(new Range(scale.low(), scale.high()), rows);
        DefaultXYDataset data = new DefaultXYDataset();
        // One item makes the renderer draw all; what it draws is the model.
        data.addSeries("dots", new double[][] {{scale.low()}, {0}});
        plot.setDataset(shown.dots().isEmpty() ? null : data);
        restyle();
        chart.setNotify(true);
    }

    @Override
    public void setScale(double factor) {
        style = style.withScale(factor);
        chart.setNotify(false);
        Axes.restyle(plot.getDomainAxis(), style);
        restyle();
        chart.setNotify(true);
    }

    private static List<Double> values(StripModel shown) {
        return Stream.concat(shown.dots().stream().map(StripModel.Dot::x),
                shown.verticals().stream().map(LinesModel.Vertical::x)).toList();
    }

    /** The same data after somebody has chosen how to see them. */
    private void redraw() {
        apply(model);
    }

    private void restyle() {
        renderer.show(model, style);
        plot.setInsets(new RectangleInsets(model.verticals().isEmpty() ? 0 : style.px(18),
                StripRenderer.margin(model, style), 0, style.px(RIGHT)));
        plot.setDomainGridlinePaint(style.palette().grid());
        plot.setDomainGridlineStroke(style.stroke(1));
        plot.setNoDataMessage(model.spoken());
        plot.setNoDataMessageFont(style.text());
        plot.setNoDataMessagePaint(style.palette().mutedText());
        note.setVisible(!model.note().isEmpty());
        note.setText(model.note());
        note.setFont(style.small());
        note.setPaint(style.palette().mutedText());
        note.setMargin(new RectangleInsets(style.px(2), 0, 0, 0));
    }

    @Override
    public Optional<PlotZoom> zoom() {
        return Optional.of(zoom);
    }

    @Override
    public Optional<Emphasis> emphasis() {
        return Optional.of(emphasis);
    }

    @Override
    public Optional<AxisSwitch> axisSwitch() {
        return Optional.of(places.offer(model.x().scale(), values(model)));
    }

    @Override
    public JFreeChart chart() {
        return chart;
    }

    @Override
    public List<ChartItem> items() {
        return model.dots().isEmpty() ? List.of() : renderer.items();
    }

    @Override
    public String spoken() {
        return model.spoken();
    }

    @Override
    public ChartTable table() {
        return model.table();
    }
}
