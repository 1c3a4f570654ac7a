package org.placewise.model.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.placewise.model.Comparison;
import org.placewise.model.Score;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.score.TwoFactorSplit;
import org.placewise.model.score.Weights;
import org.placewise.model.text.Message;

/**
 * How much of the spread of scores comes from where inference runs, how much from what chip it runs on.
 *
 * @param sites sites both of whose options are ranked, the rows of the table; the columns are GPU and ASIC
 * @param split scores in points, split
 */
public record PlaceSplit(List<Site> sites, TwoFactorSplit split) {
    private static final double WHOLE = 100;

    public PlaceSplit {
        sites = List.copyOf(sites);
    }

    /** Empty where fewer than two sites have both their options ranked. */
    public static Optional<PlaceSplit> of(Comparison comparison) {
        List<Site> sites = Arrays.stream(Site.values()).filter(site -> Arrays.stream(Silicon.values())
                .allMatch(silicon -> points(comparison, site, silicon).isPresent())).toList();
        if (sites.size() < 2) {
            return Optional.empty();
        }
        double[][] table = sites.stream().map(site -> Arrays.stream(Silicon.values())
                .mapToDouble(silicon -> points(comparison, site, silicon).orElseThrow()).toArray())
                .toArray(double[][]::new);
        return Optional.of(new PlaceSplit(sites, TwoFactorSplit.of(table)));
    }

    private static Optional<Double> points(Comparison comparison, Site site, Silicon silicon) {
        return comparison.options().stream()
                .filter(result -> result.option().site() == site && result.option().silicon() == silicon)
                .findFirst().flatMap(result -> result.score().map(Score::value));
    }

    /** The parts of the spread in whole percent: place, chip, both. They sum to 100, or are 0 where nothing spreads. */
    public int[] percents() {
        double[] shares = {split.rowShare(), split.columnShare(), split.bothShare()};
        return Arrays.stream(shares).sum() > 0 ? Weights.wholePercents(shares) : new int[shares.length];
    }

    /** "Where it runs explains 71 % of the spread, what chip 22 %, the two together 7 %." */
    public Message sentence() {
        int[] percents = percents();
        return Message.of("score.split", Phrasing.percent(percents[0] / WHOLE), Phrasing.percent(percents[1] / WHOLE),
                Phrasing.percent(percents[2] / WHOLE));
    }
}
