package org.placewise.view.compare;

import java.util.HashMap;
import java.util.Map;

/**
 * The way of the ranking from one state to another: each option slides from its old row to its new one while its bar
 * grows or shrinks.
 *
 * @param rows     the rows before, by option
 * @param scores   the scores before, by option; an option that was not ranked had none
 * @param progress 0 at the start, 1 at the end
 */
record RankingMotion(Map<String, Integer> rows, Map<String, Double> scores, double progress) {
    /** At rest. */
    static final RankingMotion NONE = new RankingMotion(Map.of(), Map.of(), 1);

    /** The way that starts where a ranking stands. */
    static RankingMotion from(RankingModel before) {
        Map<String, Integer> rows = new HashMap<>();
        Map<String, Double> scores = new HashMap<>();
        for (int i = 0; i < before.rows().size(); i++) {
            RankingModel.Row row = before.rows().get(i);
            rows.put(row.mark().id(), i);
            scores.put(row.mark().id(), row.mark().out() ? 0 : row.score());
        }
        return new RankingMotion(rows, scores, 0);
    }

    RankingMotion at(double share) {
        return new RankingMotion(rows, scores, share);
    }

    /** Where an option stands on its way to a row, from 0. */
    double row(String option, int to) {
        int from = rows.getOrDefault(option, to);
        return from + (to - from) * progress;
    }

    /** Length of an option's bar on the way to its score, as a share of that length. */
    double share(String option, double score) {
        double from = scores.getOrDefault(option, score);
        return score > 0 ? (from + (score - from) * progress) / score : 1;
    }
}
