package org.placewise.view.sensitivity;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;
import org.placewise.model.catalogue.Silicon;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.Hatch;

/** The look of an area where an option wins: the hue of its site, solid for GPUs and hatched for ASICs. */
final class Territory {
    private static final double SPACING = 6.4;
    private static final double LINE = 3.4;
    private static final double EDGE = 1.2;

    private Territory() {
    }

    static double spacing(ChartStyle style) {
        return style.px(SPACING);
    }

    /** A convex area of one option, or of several that tie. */
    static void paint(Graphics2D g2, Shape convex, List<OptionName> winners, ChartStyle style) {
        paint(g2, convex, winners, Hatch.lines(convex, spacing(style)), style);
        g2.setPaint(style.palette().outline());
        g2.setStroke(style.stroke(EDGE));
        g2.draw(convex);
    }

    /** @param hatch lines across the area */
    static void paint(Graphics2D g2, Shape area, List<OptionName> winners, Path2D hatch, ChartStyle style) {
        OptionName first = winners.getFirst();
        if (winners.size() > 1) {
            g2.setPaint(style.palette().grid());
            g2.fill(area);
        } else if (first.silicon() == Silicon.GPU) {
            g2.setPaint(style.palette().site(first.site()));
            g2.fill(area);
        } else {
            g2.setPaint(style.palette().ground());
            g2.fill(area);
            g2.setPaint(style.palette().site(first.site()));
            g2.setStroke(style.stroke(LINE));
            g2.draw(hatch);
        }
    }
}
