package org.placewise.view.sensitivity;

import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.placewise.i18n.Messages;
import org.placewise.model.OptionResult;
import org.placewise.model.quantity.Unit;
import org.placewise.model.sensitivity.Input;
import org.placewise.model.sensitivity.InputMap;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.ValueScale;

/**
 * Who wins at every pair of values of two inputs.
 *
 * @param x       horizontal axis
 * @param y       vertical axis
 * @param regions who wins where
 * @param region  index of the region by row and column of the grid, the first row lowest
 * @param here    what the present point is called, and its values
 */
record MapModel(Side x, Side y, List<Region> regions, int[][] region, String here, String hereTip, String spoken,
                ChartTable table) {
    /**
     * An axis.
     *
     * @param present where the scenario stands, in the unit shown
     */
    record Side(String title, ValueScale scale, double present) {
    }

    /**
     * Where an option wins.
     *
     * @param winners none, one, or several that tie
     * @param shape   in steps of the grid, rows upwards
     * @param anchor  column and row of the point farthest from its border
     * @param reach   steps from there to its border
     */
    record Region(List<OptionName> winners, String label, String tip, Area shape, int[] anchor, int reach) {
    }

    static MapModel of(InputMap map, Messages messages) {
        int columns = map.map().xs().length;
        int rows = map.map().ys().length;
        long[][] winners = map.map().winners();
        long[] keys = Arrays.stream(winners).flatMapToLong(Arrays::stream).distinct().toArray();
        int[][] index = new int[rows][columns];
        int[] counts = new int[keys.length];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                long key = winners[r][c];
                index[r][c] = indexOf(keys, key);
                counts[index[r][c]]++;
            }
        }
        int[][] reach = reach(index);
        List<Region> regions = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        for (int k = 0; k < keys.length; k++) {
            int[] anchor = anchor(index, reach, k);
            String label = label(map, anchor, messages);
            String share = messages.numbers().percent((double) counts[k] / (rows * columns));
            regions.add(new Region(OptionName.of(map.winners(anchor[0], anchor[1]), messages), label,
                    messages.get("view.sensitivity.map.tip", label, share), shape(index, k), anchor,
                    reach[anchor[1]][anchor[0]]));
            cells.add(List.of(label, share));
        }
        String here = messages.get("view.sensitivity.map.at", messages.text(map.x().label()),
                messages.numbers().quantity(map.presentX(), map.x().unit()), messages.text(map.y().label()),
                messages.numbers().quantity(map.presentY(), map.y().unit()));
        String winner = map.comparison().winners().isEmpty() ? messages.get("view.sensitivity.map.none")
                : OptionName.phrase(map.comparison().winners(), messages);
        return new MapModel(side(map.x(), map.map().xs(), map.presentX(), messages),
                side(map.y(), map.map().ys(), map.presentY(), messages), regions, index,
                messages.get("view.sensitivity.map.here"), here + "\n" + winner,
                messages.get("view.sensitivity.map.spoken", winner, here, messages.text(map.x().label()),
                        messages.text(map.y().label()), keys.length),
                new ChartTable(List.of(messages.get("chart.option"), messages.get("view.sensitivity.map.share")), cells));
    }

    private static int indexOf(long[] keys, long key) {
        int i = 0;
        while (keys[i] != key) {
            i++;
        }
        return i;
    }

    private static String label(InputMap map, int[] anchor, Messages messages) {
        List<OptionResult> winners = map.winners(anchor[0], anchor[1]);
        return winners.isEmpty() ? messages.get("view.sensitivity.map.none") : OptionName.phrase(winners, messages);
    }

    private static Side side(Input input, double[] values, double present, Messages messages) {
        Unit unit = input.unit();
        String name = messages.text(input.label());
        String symbol = messages.numbers().symbol(unit);
        String title = symbol.isEmpty() ? name : messages.get("view.sensitivity.map.axis", name, symbol);
        double low = unit.shown(values[0]);
        double high = unit.shown(values[values.length - 1]);
        boolean even = values.length < 3
                || Math.abs(values[2] - 2 * values[1] + values[0]) < 1e-6 * (values[2] - values[0]);
        return new Side(title, new ValueScale(unit.shown(1), symbol, low, high, !even), unit.shown(present));
    }

    /** All steps of a region as one shape; a step reaches half a step to each side, but not beyond the grid. */
    private static Area shape(int[][] index, int region) {
        Area shape = new Area();
        int last = index[0].length - 1;
        for (int r = 0; r < index.length; r++) {
            double low = Math.max(0, r - 0.5);
            double high = Math.min(index.length - 1, r + 0.5);
            for (int c = 0; c <= last; c++) {
                int from = c;
                while (c < last && index[r][c] == region && index[r][c + 1] == region) {
                    c++;
                }
                if (index[r][from] == region) {
                    double left = Math.max(0, from - 0.5);
                    shape.add(new Area(new Rectangle2D.Double(left, low, Math.min(last, c + 0.5) - left, high - low)));
                }
            }
        }
        return shape;
    }

    /** Steps from each point to the nearest of another region, or off the grid. */
    private static int[][] reach(int[][] index) {
        int rows = index.length;
        int columns = index[0].length;
        int[][] reach = new int[rows][columns];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                reach[r][c] = 1 + Math.min(Math.min(of(index, reach, r, c, -1, -1), of(index, reach, r, c, -1, 0)),
                        Math.min(of(index, reach, r, c, -1, 1), of(index, reach, r, c, 0, -1)));
            }
        }
        for (int r = rows - 1; r >= 0; r--) {
            for (int c = columns - 1; c >= 0; c--) {
                int ahead = 1 + Math.min(Math.min(of(index, reach, r, c, 1, 1), of(index, reach, r, c, 1, 0)),
                        Math.min(of(index, reach, r, c, 1, -1), of(index, reach, r, c, 0, 1)));
                reach[r][c] = Math.min(reach[r][c], ahead);
            }
        }
        return reach;
    }

    private static int of(int[][] index, int[][] reach, int r, int c, int up, int right) {
        boolean same = r + up >= 0 && r + up < index.length && c + right >= 0 && c + right < index[0].length
                && index[r + up][c + right] == index[r][c];
        return same ? reach[r + up][c + right] : 0;
    }

    private static int[] anchor(int[][] index, int[][] reach, int region) {
        int[] best = null;
        for (int r = 0; r < index.length; r++) {
            for (int c = 0; c < index[0].length; c++) {
                if (index[r][c] == region && (best == null || reach[r][c] > reach[best[1]][best[0]])) {
                    best = new int[] {c, r};
                }
            }
        }
        return best;
    }
}
