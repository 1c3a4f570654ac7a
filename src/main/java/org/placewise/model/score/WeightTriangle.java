package org.placewise.model.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Who wins at every mix of three things, exactly: the triangle of all mixes cut into the polygons on which an option
 * has the highest score, which is linear in the mix.
 *
 * @param regions options that win somewhere, in the order of rows; together they fill the triangle
 */
public record WeightTriangle(List<Region> regions) {
    /** Slivers below this share of the triangle are edges where options tie. */
    private static final double SLIVER = 1e-12;

    public WeightTriangle {
        regions = List.copyOf(regions);
    }

    /**
     * Where an option wins.
     *
     * @param options rows that win here: one, or several whose scores are the same at every mix
     * @param corners mixes in order around the polygon: shares of the three that sum to 1
     * @param area    share of the triangle: how often the options win if all mixes are equally likely
     */
    public record Region(int[] options, List<double[]> corners, double area) {
        public Region {
            corners = List.copyOf(corners);
        }
    }

    /** @param scores of each option (row) where the first, the second, the third has all the weight there is to mix */
    public static WeightTriangle of(double[][] scores) {
        List<Region> regions = new ArrayList<>();
        boolean[] done = new boolean[scores.length];
        for (int i = 0; i < scores.length; i++) {
            if (!done[i]) {
                List<double[]> polygon = List.of(new double[] {1, 0, 0}, new double[] {0, 1, 0},
                        new double[] {0, 0, 1});
                List<Integer> same = new ArrayList<>();
                for (int k = 0; k < scores.length; k++) {
                    double[] lead = lead(scores[i], scores[k]);
                    if (Arrays.stream(lead).allMatch(d -> Math.abs(d) < Ranks.TOLERANCE)) {
                        same.add(k);
                        done[k] = true;
                    } else {
                        polygon = clip(polygon, lead);
                    }
                }
                double area = area(polygon);
                if (area > SLIVER) {
                    regions.add(new Region(same.stream().mapToInt(Integer::intValue).toArray(), polygon, area));
                }
            }
        }
        return new WeightTriangle(regions);
    }

    /**
     * The scores at the corners for three criteria or groups of criteria. Within a group the proportions stay; weights
     * outside the groups stay as they are.
     *
     * @param values options by criteria
     * @param groups three groups of criteria, none in two
     */
    public static double[][] corners(double[][] values, double[] weights, List<int[]> groups) {
        double[] rest = weights.clone();
        double shared = 0;
        for (int[] group : groups) {
            for (int j : group) {
                shared += weights[j];
                rest[j] = 0;
            }
        }
        double[][] corners = new double[values.length][groups.size()];
        for (int g = 0; g < groups.size(); g++) {
            double[] within = new double[weights.length];
            int[] group = groups.get(g);
            double[] shares = Weights.normalised(Arrays.stream(group).mapToDouble(j -> weights[j]).toArray());
            for (int k = 0; k < group.length; k++) {
                within[group[k]] = shares[k];
            }
            for (int i = 0; i < values.length; i++) {
                corners[i][g] = AdditiveScore.of(values[i], rest) + shared * AdditiveScore.of(values[i], within);
            }
        }
        return corners;
    }

    private static double[] lead(double[] one, double[] other) {
        return new double[] {one[0] - other[0], one[1] - other[1], one[2] - other[2]};
    }

    /** The part of a convex polygon where the lead is at least 0 (Sutherland and Hodgman 1974). */
    private static List<double[]> clip(List<double[]> polygon, double[] lead) {
        List<double[]> inside = new ArrayList<>();
        for (int i = 0; i < polygon.size(); i++) {
            double[] from = polygon.get(i);
            double[] to = polygon.get((i + 1) % polygon.size());
            double atFrom = AdditiveScore.of(lead, from);
            double atTo = AdditiveScore.of(lead, to);
            if (atFrom >= 0) {
                inside.add(from);
            }
            if (atFrom > 0 && atTo < 0 || atFrom < 0 && atTo > 0) {
                inside.add(between(from, to, atFrom / (atFrom - atTo)));
            }
        }
        return inside.size() < 3 ? Collections.emptyList() : inside;
    }

    private static double[] between(double[] from, double[] to, double t) {
        double[] point = new double[from.length];
        Arrays.setAll(point, j -> from[j] + t * (to[j] - from[j]));
        return point;
    }

    /** Area as a share of the triangle's: shoelace formula in the first two shares, whose triangle has area 1/2. */
    private static double area(List<double[]> polygon) {
        double twice = 0;
        for (int i = 0; i < polygon.size(); i++) {
            double[] from = polygon.get(i);
            double[] to = polygon.get((i + 1) % polygon.size());
            twice += from[0] * to[1] - to[0] * from[1];
        }
        return Math.abs(twice);
    }
}
