package org.placewise.view.compare;

import java.util.stream.Collectors;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.placewise.model.Comparison;
import org.placewise.view.Scroller;
import org.placewise.view.Ui;
import org.placewise.view.chart.ChartCard;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.sensitivity.Confidence;

/** The start page: the verdict, the six options, their ranking, and what is given up for what. */
public final class ComparePage extends Region {
    private final Ui ui;
    private final Label verdict = new Label();
    private final Label details = new Label();
    private final OptionMatrix matrix;
    private final ChartsRow charts = new ChartsRow();
    private final VBox content;
    private final ScrollPane scroll;
    private final AcceleratorChooser chooser;
    private final Confidence confidence;
    private final EvidenceSwitch evidence;
    private RankingPane ranking;
    private TradeoffPane tradeoff;

    public ComparePage(Ui ui) {
        this.ui = ui;
        chooser = new AcceleratorChooser(ui);
        matrix = new OptionMatrix(ui, card -> chooser.show(card.model().mark().id(), card.chooser()));
        getStyleClass().add("compare-page");
        setAccessibleText(ui.text("view.compare.title"));
        verdict.getStyleClass().add("verdict");
        verdict.setWrapText(true);
        verdict.setMinHeight(USE_PREF_SIZE);
        verdict.setAccessibleRole(AccessibleRole.TEXT);
        details.getStyleClass().add("verdict-details");
        details.setWrapText(true);
        details.setMinHeight(USE_PREF_SIZE);
        details.managedProperty().bind(details.visibleProperty());
        VBox.setVgrow(charts, Priority.ALWAYS);
        confidence = new Confidence(ui);
        evidence = new EvidenceSwitch(ui);
        VBox heading = new VBox(evidence, verdict, details, confidence);
        heading.getStyleClass().add("verdict-box");
        content = new VBox(heading, matrix, charts);
        content.getStyleClass().add("compare-content");
        scroll = new Scroller(content);
        scroll.getStyleClass().add("compare-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
    }

    /** Shows the results; what is on screen already is changed in place. */
    public void show(Comparison comparison) {
        verdict.setText(ui.text(comparison.verdict()));
        details.setText(comparison.details().stream().map(ui::text).collect(Collectors.joining(" ")));
        details.setVisible(!comparison.details().isEmpty());
        evidence.show(comparison.scenario().evidence());
        matrix.show(comparison);
        confidence.show(comparison);
        if (ranking == null) {
            ChartStyle style = ChartStyle.of(ui.palette());
            ranking = new RankingPane(ui, comparison, style);
            tradeoff = new TradeoffPane(ui, comparison, style);
            charts.getChildren().setAll(ranking, tradeoff);
        } else {
            ranking.show(comparison);
            tradeoff.show(comparison);
        }
    }

    @Override
    protected void layoutChildren() {
        scroll.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    @Override
    protected double computePrefWidth(double height) {
        return scroll.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width);
    }

    OptionMatrix matrix() {
        return matrix;
    }

    String verdictText() {
        return verdict.getText();
    }

    ChartCard rankingCard() {
        return ranking.card();
    }

    RankingPane ranking() {
        return ranking;
    }

    EvidenceSwitch evidence() {
        return evidence;
    }

    Confidence confidence() {
        return confidence;
    }

    TradeoffPane tradeoff() {
        return tradeoff;
    }

    AcceleratorChooser chooser() {
        return chooser;
    }

    /** Two charts side by side, or one above the other where the page is narrow. */
    private final class ChartsRow extends Region {
        /** In the height of the text. */
        private static final double NARROWEST = 28;
        private static final double LOWEST = 19.5;
        private static final double GAP = 1;
        private static final double FIRST_SHARE = 0.54;

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        public ObservableList<Node> getChildren() {
            return super.getChildren();
        }

        private double em() {
            return details.getFont().getSize();
        }

        private boolean isWide(double width) {
            return width >= (2 * NARROWEST + GAP) * em();
        }

        @Override
        protected double computeMinWidth(double height) {
            return 0;
        }

        @Override
        protected double computeMinHeight(double width) {
            return (isWide(width < 0 ? getWidth() : width) ? LOWEST : 2 * LOWEST + GAP) * em();
        }

        @Override
        protected double computePrefHeight(double width) {
            return computeMinHeight(width);
        }

        @Override
        protected void layoutChildren() {
            double gap = Math.rint(GAP * em());
            boolean wide = isWide(getWidth());
            double first = Math.floor(wide ? (getWidth() - gap) * FIRST_SHARE : (getHeight() - gap) / 2);
            for (int i = 0; i < getChildren().size(); i++) {
                double from = i == 0 ? 0 : first + gap;
                double length = i == 0 ? first : (wide ? getWidth() : getHeight()) - from;
                if (wide) {
                    getChildren().get(i).resizeRelocate(from, 0, length, getHeight());
                } else {
                    getChildren().get(i).resizeRelocate(0, from, getWidth(), length);
                }
            }
        }
    }
}
