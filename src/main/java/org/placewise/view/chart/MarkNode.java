package org.placewise.view.chart;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.StrokeLineCap;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.view.theme.Palette;

/** The mark of an option among controls, drawn from the same geometry as in charts. */
public final class MarkNode extends Group {
    private static final double OUTLINE = 1.5;
    private static final double HATCH_LINE = 1.6;
    private static final double HATCH_SPACING = 3.4;

    /**
     * @param radius of the cloud's circle in pixels; the other forms have the same area
     */
    public MarkNode(Site site, Silicon silicon, double radius, Palette palette) {
        Shape shape = Marks.shape(site, radius, radius, radius);
        Path form = path(shape);
        form.setFill(silicon == Silicon.GPU ? color(palette.site(site)) : color(palette.ground()));
        form.setStroke(null);
        getChildren().add(form);
        if (silicon == Silicon.ASIC) {
            Path hatch = path(Hatch.lines(shape, HATCH_SPACING));
            hatch.setStroke(color(palette.site(site)));
            hatch.setStrokeWidth(HATCH_LINE);
            hatch.setStrokeLineCap(StrokeLineCap.BUTT);
            getChildren().add(hatch);
        }
        Path outline = path(shape);
        outline.setStroke(color(palette.outline()));
        outline.setStrokeWidth(OUTLINE);
        getChildren().add(outline);
        setMouseTransparent(true);
    }

    /** The same colour for JavaFX. */
    public static Color color(java.awt.Color color) {
        return Color.rgb(color.getRed(), color.getGreen(), color.getBlue(), color.getAlpha() / 255.0);
    }

    /** The same outline for JavaFX. */
    static Path path(Shape shape) {
        Path path = new Path();
        append(shape, path);
        return path;
    }

    static void append(Shape shape, Path path) {
        double[] p = new double[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            path.getElements().add(switch (i.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> new MoveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> new LineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO -> new QuadCurveTo(p[0], p[1], p[2], p[3]);
                case PathIterator.SEG_CUBICTO -> new CubicCurveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> new ClosePath();
            });
        }
    }
}
