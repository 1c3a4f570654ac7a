package org.placewise.view.plot;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Four cards, two beside two, or one below the other where the page is narrow. */
public final class CardGrid extends Region {
    /** In the height of the text. */
    private static final double NARROWEST = 28;
    private static final double LOWEST = 18.5;
    private static final double GAP = 0.8;
    private final double firstShare;
    private final double secondShare;
    private final double upperShare;
    private final Text probe = new Text();

    /**
     * @param firstShare  of the width that the left card of the upper row takes
     * @param secondShare the same of the lower row
     * @param upperShare  of the height that the upper row takes
     */
    public CardGrid(double firstShare, double secondShare, double upperShare) {
        this.firstShare = firstShare;
        this.secondShare = secondShare;
        this.upperShare = upperShare;
        probe.setManaged(false);
        probe.setVisible(false);
    }

    /** Shows two cards for the upper row and two for the lower. */
    public void show(List<? extends Node> cards) {
        getChildren().setAll(cards);
        getChildren().add(probe);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double em() {
        return probe.getFont().getSize();
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
        return (isWide(width < 0 ? getWidth() : width) ? 2 * LOWEST + GAP : 4 * LOWEST + 3 * GAP) * em();
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (getChildren().isEmpty()) {
            return;
        }
        List<Node> cards = getChildren().stream().filter(node -> node != probe).toList();
        double gap = Math.rint(GAP * em());
        if (!isWide(getWidth())) {
            double height = Math.floor((getHeight() - (cards.size() - 1) * gap) / cards.size());
            for (int i = 0; i < cards.size(); i++) {
                cards.get(i).resizeRelocate(0, i * (height + gap), getWidth(), height);
            }
            return;
        }
        double upper = Math.floor((getHeight() - gap) * upperShare);
        row(cards.get(0), cards.get(1), firstShare, 0, upper, gap);
        row(cards.get(2), cards.get(3), secondShare, upper + gap, getHeight() - upper - gap, gap);
    }

    private void row(Node left, Node right, double share, double y, double height, double gap) {
        double width = Math.floor((getWidth() - gap) * share);
        left.resizeRelocate(0, y, width, height);
        right.resizeRelocate(width + gap, y, getWidth() - width - gap, height);
    }
}
