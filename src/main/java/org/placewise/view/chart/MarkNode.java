package org.placewise.view.chart;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.view.theme.Palette;

/** The mark of an option among controls, drawn from the same geometry as in charts and as large as the text. */
public final class MarkNode extends Region {
    /** Radius of the cloud's circle at 100 %, in pixels, with a text of that size; the other forms have its area. */
    private static final double RADIUS = 6;
    private static final double TEXT = 13;
    private static final double OUTLINE = 1.5;
    private static final double HATCH_LINE = 1.6;
    private static final double HATCH_SPACING = 3.4;
    /** Room for the widest form, the triangle, and its outline. */
    private static final double WIDTH = 2.7 * RADIUS + OUTLINE;
    private static final double HEIGHT = 2.4 * RADIUS + OUTLINE;
    private final Group drawing = new Group();
    private final Scale scale = new Scale();
    private final Text probe = new Text();

    public MarkNode(Site site, Silicon silicon, Palette palette) {
        double low = site == Site.DEVICE ? 1.55 * RADIUS + OUTLINE / 2 : HEIGHT / 2;
        Shape shape = Marks.shape(site, WIDTH / 2, low, RADIUS);
        Path form = path(shape);
        form.setFill(silicon == Silicon.GPU ? color(palette.site(site)) : color(palette.ground()));
        form.setStroke(null);
        drawing.getChildren().add(form);
        if (silicon == Silicon.ASIC) {
            Path hatch = path(Hatch.lines(shape, HATCH_SPACING));
            hatch.setStroke(color(palette.site(site)));
            hatch.setStrokeWidth(HATCH_LINE);
            hatch.setStrokeLineCap(StrokeLineCap.BUTT);
            drawing.getChildren().add(hatch);
        }
        Path outline = path(shape);
        outline.setStroke(color(palette.outline()));
        outline.setStrokeWidth(OUTLINE);
        drawing.getChildren().add(outline);
        drawing.setManaged(false);
        drawing.getTransforms().add(scale);
        probe.setManaged(false);
        probe.setVisible(false);
        getChildren().addAll(drawing, probe);
        setMouseTransparent(true);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        probe.fontProperty().subscribe(font -> {
            scale.setX(font.getSize() / TEXT);
            scale.setY(font.getSize() / TEXT);
            setPrefSize(WIDTH * scale.getX(), HEIGHT * scale.getY());
        });
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
