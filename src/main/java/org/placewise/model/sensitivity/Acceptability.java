package org.placewise.model.sensitivity;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placewise.model.Comparison;
import org.placewise.model.DecisionTable;
import org.placewise.model.OptionResult;
import org.placewise.model.score.Smaa;
import org.placewise.model.score.WeightDraw;
import org.placewise.model.text.Message;

/**
 * How often each option takes each rank when what is not known is drawn at random. The draws are the same every time.
 *
 * @param options ranked options, the rows of the shares
 * @param smaa    the shares
 */
public record Acceptability(List<OptionResult> options, Smaa smaa) {
    /** Enough for a share to be right to 1 point. */
    public static final int QUICK_DRAWS = 10_000;
    /** Of the random draws, stated so that anybody can draw the same. */
    public static final long SEED = 20_250_711;

    public Acceptability {
        options = List.copyOf(options);
    }

    /** Draws the inputs, with the weights as they are; empty where fewer than two options are ranked. */
    public static Optional<Acceptability> ofInputs(Comparison comparison, FactorEffects effects, int draws) {
        DecisionTable table = DecisionTable.of(comparison);
        return of(table, effects, WeightDraw.exactly(table.weights()), draws);
    }

    /** Draws the inputs and any weights; empty where fewer than two options are ranked. */
    public static Optional<Acceptability> ofInputsAndWeights(Comparison comparison, FactorEffects effects, int draws) {
        return of(DecisionTable.of(comparison), effects, WeightDraw.uniform(), draws);
    }

    /** Draws the inputs, and weights by a choice of one's own. */
    public static Optional<Acceptability> of(DecisionTable table, FactorEffects effects, WeightDraw weights,
                                             int draws) {
        return table.options().size() < 2 ? Optional.empty()
                : Optional.of(new Acceptability(table.options(), Smaa.of(effects.values(table), weights, draws, SEED)));
    }

    /** Share of the draws in which an option is first, 0 to 1. */
    public double first(int row) {
        return smaa.acceptability()[row][0];
    }

    /** Half of the 95 % interval of that share. */
    public double halfWidth(int row) {
        return Smaa.halfWidth(first(row), smaa.draws());
    }

    /** The row that is first most often; the earliest of several. */
    public int mostOften() {
        return IntStream.range(0, options.size()).reduce((a, b) -> first(b) > first(a) ? b : a).orElseThrow();
    }

    /**
     * How far a verdict is to be trusted: names both the option of the verdict and the one that is first most often
     * where they are not the same.
     *
     * @param leaders the options in first place by the middle values; at least one
     */
    public Message sentence(List<OptionResult> leaders) {
        int often = mostOften();
        List<Integer> rows = leaders.stream().map(this::row).toList();
        if (rows.size() > 1) {
            return Message.of("score.confidence.tied", Phrasing.options(leaders), Phrasing.option(options.get(often)),
                    Phrasing.percent(first(often)), smaa.draws());
        }
        int leader = rows.getFirst();
        return first(leader) == first(often) ? sentence(leader)
                : Message.of("score.confidence.yet", Phrasing.option(options.get(leader)),
                        Phrasing.option(options.get(often)), Phrasing.percent(first(often)),
                        Phrasing.percent(first(leader)), smaa.draws());
    }

    private int row(OptionResult option) {
        return options.stream().map(OptionResult::option).toList().indexOf(option.option());
    }

    /** "Edge ASIC is first in 83 % of 10,000 draws." */
    public Message sentence(int row) {
        return Message.of("score.confidence", Phrasing.option(options.get(row)), Phrasing.percent(first(row)),
                smaa.draws());
    }
}
