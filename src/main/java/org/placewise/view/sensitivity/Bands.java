package org.placewise.view.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * Cards in bands of two columns below one another; on a narrow page all cards stand in one column. Heights and the
 * narrowest width are in the height of the text.
 */
final class Bands extends Region {
    private static final double NARROWEST = 58;
    private static final double GAP = 1;
    private static final double LEFT_SHARE = 0.53;

    /**
     * Cards side by side.
     *
     * @param height at least
     */
    record Band(double height, List<Card> left, List<Card> right) {
        /** The cards as read: the left column, then the right one. */
        List<Card> cards() {
            List<Card> all = new ArrayList<>(left);
            all.addAll(right);
            return all;
        }
    }

    /** @param share of its column's height */
    record Card(Region node, double share) {
    }

    private final Text probe = new Text();
    private final List<Band> bands;

    Bands(Band... bands) {
        this.bands = Arrays.asList(bands);
        for (Band band : bands) {
            band.cards().forEach(card -> getChildren().add(card.node));
        }
        probe.setManaged(false);
        probe.setVisible(false);
        getChildren().add(probe);
        probe.fontProperty().subscribe(_ -> requestLayout());
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

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        double height = -gap();
        for (Band band : bands) {
            if (isWide(width < 0 ? getWidth() : width)) {
                height += band.height * em() + gap();
            } else {
                for (Card card : band.cards()) {
                    height += card.share * band.height * em() + gap();
                }
            }
        }
        return Math.max(0, Math.ceil(height));
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double gap = gap();
        double stretch = Math.max(1, getHeight() / computeMinHeight(width));
        double y = 0;
        for (Band band : bands) {
            double height = Math.floor(band.height * em() * stretch);
            if (isWide(width)) {
                double left = Math.floor((width - gap) * LEFT_SHARE);
                place(band.left, 0, y, left, height);
                place(band.right, left + gap, y, width - left - gap, height);
                y += height + gap;
            } else {
                for (Card card : band.cards()) {
                    double own = Math.floor(card.share * height);
                    card.node.resizeRelocate(0, y, width, own);
                    y += own + gap;
                }
            }
        }
    }

    private void place(List<Card> cards, double x, double y, double width, double height) {
        double room = height - (cards.size() - 1) * gap();
        double top = y;
        for (int i = 0; i < cards.size(); i++) {
            double own = i == cards.size() - 1 ? y + height - top : Math.floor(cards.get(i).share * room);
            cards.get(i).node.resizeRelocate(x, top, width, own);
            top += own + gap();
        }
    }

    List<Node> nodes() {
        return bands.stream().flatMap(band -> band.cards().stream()).map(card -> (Node) card.node).toList();
    }
}
