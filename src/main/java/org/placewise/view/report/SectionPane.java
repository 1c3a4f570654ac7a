package org.placewise.view.report;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.placewise.view.Scroller;

/** The figures of a section at the left and its facts at the right, or one below the other where it is narrow. */
final class SectionPane extends Scroller {
    SectionPane(String name, List<? extends Region> charts, List<? extends Region> facts) {
        Columns columns = new Columns(charts, facts);
        setContent(columns);
        viewportBoundsProperty().subscribe(shown -> columns.seen(shown.getHeight()));
        setAccessibleText(name);
        getStyleClass().add("report-scroll");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    private static final class Columns extends Region {
        /** In the height of the text. */
        private static final double NARROWEST = 44;
        private static final double LOWEST = 19;
        private static final double HIGHEST = 52;
        private static final double GAP = 0.8;
        private static final double CHARTS = 0.58;
        private final Text probe = new Text();
        private final List<? extends Region> charts;
        private final VBox facts = new VBox();
        private double seen;

        Columns(List<? extends Region> charts, List<? extends Region> cards) {
            this.charts = charts;
            facts.getStyleClass().add("fact-cards");
            facts.getChildren().addAll(cards);
            probe.setManaged(false);
            probe.setVisible(false);
            getChildren().addAll(charts);
            getChildren().addAll(List.<Node>of(facts, probe));
        }

        /** Charts beside the facts are as high as what is seen of them, however long the facts are. */
        void seen(double height) {
            if (height != seen) {
                seen = height;
                requestLayout();
            }
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        private double em() {
            return probe.getFont().getSize();
        }

        private double gap() {
            return Math.rint(GAP * em());
        }

        private boolean isWide(double width) {
            return width >= NARROWEST * em();
        }

        private double left(double width) {
            return charts.isEmpty() ? 0 : Math.floor(CHARTS * (width - gap())) + gap();
        }

        private double lowest() {
            return charts.isEmpty() ? 0 : charts.size() * (LOWEST * em() + gap()) - gap();
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected double computePrefHeight(double given) {
            double width = given < 0 ? Math.max(getWidth(), NARROWEST * em()) : given;
            return isWide(width) ? Math.max(lowest(), facts.prefHeight(width - left(width)))
                    : lowest() + (charts.isEmpty() ? 0 : gap()) + facts.prefHeight(width);
        }

        @Override
        protected void layoutChildren() {
            double gap = gap();
            boolean wide = isWide(getWidth());
            double width = wide ? left(getWidth()) - gap : getWidth();
            double height = wide && !charts.isEmpty() ? Math.clamp((seen - (charts.size() - 1) * gap)
                    / charts.size(), LOWEST * em(), HIGHEST * em()) : LOWEST * em();
            double y = 0;
            for (Region chart : charts) {
                chart.resizeRelocate(0, y, width, Math.floor(height));
                y += Math.floor(height) + gap;
            }
            double x = wide ? left(getWidth()) : 0;
            facts.resizeRelocate(x, wide ? 0 : y, getWidth() - x, facts.prefHeight(getWidth() - x));
        }
    }
}
