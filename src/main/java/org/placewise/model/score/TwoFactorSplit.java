package org.placewise.model.score;

import java.util.Arrays;

/**
 * A complete table of scores split into mean + row effect + column effect + interaction, each summing to 0, and the
 * share of the sum of squares around the mean that each explains.
 *
 * @param rows         effect of each row
 * @param columns      effect of each column
 * @param interaction  what is left in each cell
 * @param rowShare     0 to 1
 * @param columnShare  0 to 1
 * @param bothShare    of the interaction, 0 to 1; the three sum to 1, and are all 0 where all scores are the same
 */
public record TwoFactorSplit(double mean, double[] rows, double[] columns, double[][] interaction, double rowShare,
                             double columnShare, double bothShare) {
    public static TwoFactorSplit of(double[][] table) {
        int width = table[0].length;
        double mean = Arrays.stream(table).flatMapToDouble(Arrays::stream).average().orElseThrow();
        double[] rows = Arrays.stream(table).mapToDouble(row -> Arrays.stream(row).average().orElseThrow() - mean)
                .toArray();
        double[] columns = new double[width];
        Arrays.setAll(columns, j -> Arrays.stream(table).mapToDouble(row -> row[j]).average().orElseThrow() - mean);
        double[][] interaction = new double[table.length][width];
        double both = 0;
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < width; j++) {
                interaction[i][j] = table[i][j] - mean - rows[i] - columns[j];
                both += interaction[i][j] * interaction[i][j];
            }
        }
        double byRow = width * Arrays.stream(rows).map(e -> e * e).sum();
        double byColumn = table.length * Arrays.stream(columns).map(e -> e * e).sum();
        double total = byRow + byColumn + both;
        double unit = total > Ranks.TOLERANCE * Ranks.TOLERANCE ? 1 / total : 0;
        return new TwoFactorSplit(mean, rows, columns, interaction, byRow * unit, byColumn * unit, both * unit);
    }
}
