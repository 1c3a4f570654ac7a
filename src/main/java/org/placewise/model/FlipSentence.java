package org.placewise.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewise.model.score.AdditiveScore;
import org.placewise.model.score.NearestFlip;
import org.placewise.model.score.Ranks;
import org.placewise.model.text.Message;
import org.placewise.model.text.Phrases;

/**
 * The nearest flip in words that hold when they are taken literally: the points that move are rounded up, to whole
 * ones if that suffices and is possible, and whoever is named is first afterwards.
 *
 * @param points  percentage points taken from the last donor
 * @param weights the weights after the move, by column of the table
 */
record FlipSentence(double points, double[] weights, Message message) {
    private static final int MOST_DECIMALS = 4;
    private static final double MARGIN = 1e-7;

    /** Empty where the rival can draw level but not pass. */
    static Optional<FlipSentence> of(DecisionTable table, NearestFlip flip) {
        if (flip.donors().length == 0) {
            return Optional.empty();
        }
        int last = flip.donors()[flip.donors().length - 1];
        double scale = 100;
        for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++, scale *= 10) {
            double taken = Math.ceil(flip.taken()[last] * scale + MARGIN) / scale;
            double[] weights = flip.applied(table.weights(), taken - flip.taken()[last]);
            if (weights[last] >= -Ranks.TOLERANCE && isFirst(table, weights, flip.rival())) {
                weights[last] = Math.max(0, weights[last]);
                return Optional.of(new FlipSentence(100 * taken, weights, sentence(table, flip, 100 * taken)));
            }
        }
        return Optional.empty();
    }

    private static boolean isFirst(DecisionTable table, double[] weights, int option) {
        int[] ranks = Ranks.descending(AdditiveScore.of(table.values(), weights));
        return ranks[option] == 1 && Ranks.label(ranks, option).equals("1");
    }

    private static Message sentence(DecisionTable table, NearestFlip flip, double points) {
        Message receiver = criterion(table, flip.receiver());
        Message rival = Explanation.name(table.options().get(flip.rival()));
        int last = flip.donors().length - 1;
        Message lastDonor = criterion(table, flip.donors()[last]);
        if (last == 0) {
            return Message.of("common.verdict.flip", Phrases.points(points), lastDonor, receiver, rival);
        }
        List<Message> parts = new ArrayList<>();
        for (int i = 0; i < last; i++) {
            parts.add(Message.of("common.verdict.flip.all", criterion(table, flip.donors()[i])));
        }
        parts.add(Message.of("common.verdict.flip.part", Phrases.points(points), lastDonor));
        return Message.of("common.verdict.flip.several", Phrases.list(parts), receiver, rival);
    }

    private static Message criterion(DecisionTable table, int column) {
        return Message.of("common.criterion." + table.criteria().get(column).criterion().key());
    }
}
