package org.placewise.model.score;

import java.util.Arrays;

/**
 * Who wins at every pair of values of two inputs, on a grid. Where all corners of a small block agree, its inside is
 * taken to agree too.
 *
 * @param xs      values of the first input, ascending
 * @param ys      values of the second input, ascending
 * @param winners rows by {@code ys}, columns by {@code xs}: a bit for each option in first place, 0 where none is
 */
public record TwoWayMap(double[] xs, double[] ys, long[][] winners) {
    private static final int BLOCK = 4;
    private static final long UNKNOWN = -1;

    /** Who is first. */
    @FunctionalInterface
    public interface Winners {
        /** A bit for each option in first place. */
        long at(double x, double y);
    }

    public static TwoWayMap of(double[] xs, double[] ys, Winners winners) {
        long[][] found = new long[ys.length][xs.length];
        Arrays.stream(found).forEach(row -> Arrays.fill(row, UNKNOWN));
        TwoWayMap map = new TwoWayMap(xs, ys, found);
        map.fill(0, 0, xs.length - 1, ys.length - 1, winners);
        return map;
    }

    private void fill(int x0, int y0, int x1, int y1, Winners search) {
        long corner = winner(x0, y0, search);
        boolean agree = winner(x1, y0, search) == corner & winner(x0, y1, search) == corner
                & winner(x1, y1, search) == corner;
        int width = x1 - x0;
        int height = y1 - y0;
        if (agree && width <= BLOCK && height <= BLOCK) {
            for (int y = y0; y <= y1; y++) {
                for (int x = x0; x <= x1; x++) {
                    if (winners[y][x] == UNKNOWN) {
                        winners[y][x] = corner;
                    }
                }
            }
        } else if (width > 1 && width >= height) {
            fill(x0, y0, x0 + width / 2, y1, search);
            fill(x0 + width / 2, y0, x1, y1, search);
        } else if (height > 1) {
            fill(x0, y0, x1, y0 + height / 2, search);
            fill(x0, y0 + height / 2, x1, y1, search);
        }
    }

    private long winner(int x, int y, Winners search) {
        if (winners[y][x] == UNKNOWN) {
            winners[y][x] = search.at(xs[x], ys[y]);
        }
        return winners[y][x];
    }
}
