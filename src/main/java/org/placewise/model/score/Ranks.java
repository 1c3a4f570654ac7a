package org.placewise.model.score;

import java.util.Arrays;

/** Competition ranks: the same rank for scores that tie, and the next rank leaves out as many as tied. */
public final class Ranks {
    /** Scores on a scale of 1 that differ by no more tie. */
    public static final double TOLERANCE = 1e-9;

    private Ranks() {
    }

    /** Ranks from 1 for the highest score; 0 for a score that is not a number. */
    public static int[] descending(double[] scores) {
        int[] ranks = new int[scores.length];
        for (int i = 0; i < scores.length; i++) {
            double own = scores[i];
            ranks[i] = Double.isNaN(own) ? 0
                    : 1 + (int) Arrays.stream(scores).filter(other -> other > own + TOLERANCE).count();
        }
        return ranks;
    }

    /** Ranks from 1 for the lowest score; 0 for a score that is not a number. */
    public static int[] ascending(double[] scores) {
        return descending(Arrays.stream(scores).map(score -> -score).toArray());
    }

    /** The rank as people write it: "2", or "2=" where several share it. */
    public static String label(int[] ranks, int index) {
        long sharing = Arrays.stream(ranks).filter(rank -> rank == ranks[index]).count();
        return sharing > 1 ? ranks[index] + "=" : Integer.toString(ranks[index]);
    }
}
