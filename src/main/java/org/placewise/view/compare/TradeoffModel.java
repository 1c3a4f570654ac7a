package org.placewise.view.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.OptionResult.Status;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.scenario.Criterion;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.ValueScale;

/**
 * What the trade-off shows: each option by two criteria, and by a third as the area of its mark.
 *
 * @param bubbles  the options whose x and y are known, in the order of drawing: those out of the ranking first, and
 *                 large before small, so that none is covered wholly
 * @param frontier indices of bubbles that none beats, from the best x to the best y
 * @param missing  what is not shown because a value is unknown; empty if nothing
 */
public record TradeoffModel(Axis x, Axis y, List<Bubble> bubbles, List<Integer> frontier, String frontierName,
                            String missing, String spoken, ChartTable table) {
    /** The criteria on the axes and behind the size. */
    public record Choice(Criterion x, Criterion y, Criterion size) {
        /** This choice where its criteria have values, else the nearest one that has. */
        Choice within(List<Criterion> known) {
            return new Choice(pick(x, known), pick(y, known), pick(size, known));
        }

        private static Criterion pick(Criterion wanted, List<Criterion> known) {
            return known.contains(wanted) || known.isEmpty() ? wanted : known.getFirst();
        }
    }

    record Axis(Criterion criterion, String title, ValueScale scale) {
    }

    /**
     * One option.
     *
     * @param x        in the unit its axis shows, as is {@code y}
     * @param size     area as a share of the greatest, 0 to 1; 0 where the value is unknown
     */
    record Bubble(OptionMark mark, String label, double x, double y, double size, String tip) {
    }

    public TradeoffModel {
        bubbles = List.copyOf(bubbles);
        frontier = List.copyOf(frontier);
    }

    /** Latency against cost with energy as the size, as far as they are known. */
    public static Choice usual(Comparison comparison) {
        return new Choice(Criterion.LATENCY_P95, CardModel.costCriterion(comparison.scenario()), Criterion.ENERGY);
    }

    /** The criteria with a value for one option at least. */
    public static List<Criterion> known(Comparison comparison) {
        return Arrays.stream(Criterion.values()).filter(criterion -> comparison.options().stream()
                .anyMatch(result -> result.value(criterion).isPresent())).toList();
    }

    public static TradeoffModel of(Comparison comparison, Choice choice, Messages messages) {
        List<OptionResult> shown = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (OptionResult result : comparison.ordered().reversed()) {
            if (result.value(choice.x).isPresent() && result.value(choice.y).isPresent()) {
                shown.add(result);
            } else {
                missing.addFirst(messages.get("common.option." + result.option().id()));
            }
        }
        shown.sort(Comparator.comparing((OptionResult result) -> result.status() == Status.RANKED)
                .thenComparing(result -> -result.value(choice.size).map(Estimate::value).orElse(0.0)));
        Axis x = axis(choice.x, shown, messages);
        Axis y = axis(choice.y, shown, messages);
        double greatest = shown.stream().flatMap(result -> result.value(choice.size).stream())
                .mapToDouble(Estimate::value).max().orElse(0);
        List<Bubble> bubbles = new ArrayList<>();
        List<Pareto.Place> places = new ArrayList<>();
        for (OptionResult result : shown) {
            Bubble bubble = bubble(result, choice, x, y, greatest, messages);
            if (result.status() != Status.EXCLUDED) {
                places.add(new Pareto.Place(bubbles.size(), bubble.x, bubble.y));
            }
            bubbles.add(bubble);
        }
        List<Integer> frontier = Pareto.frontier(places, choice.x.moreIsBetter(), choice.y.moreIsBetter()).stream()
                .map(Pareto.Place::index).toList();
        String best = Texts.list(frontier.stream().map(i -> bubbles.get(i).mark.name()).toList(), messages);
        String spoken = frontier.isEmpty() ? messages.get("view.compare.tradeoff.empty")
                : messages.get("view.compare.tradeoff.spoken", y.title, x.title, best);
        return new TradeoffModel(x, y, bubbles, frontier, messages.get("view.compare.pareto"),
                missing.isEmpty() ? "" : messages.get("view.compare.missing", Texts.list(missing, messages)), spoken,
                table(comparison, choice, messages));
    }

    private static Axis axis(Criterion criterion, List<OptionResult> shown, Messages messages) {
        ValueScale scale = ValueScale.of(criterion.unit(),
                shown.stream().map(result -> result.value(criterion).orElseThrow().value()).toList(),
                messages.numbers());
        String name = messages.get("common.criterion." + criterion.key());
        String key = "view.compare." + (criterion.moreIsBetter() ? "higher" : "lower");
        return new Axis(criterion, scale.symbol().isEmpty() ? messages.get(key + ".plain", name)
                : messages.get(key, name, scale.symbol()), scale);
    }

    private static Bubble bubble(OptionResult result, Choice choice, Axis x, Axis y, double greatest,
                                 Messages messages) {
        OptionMark mark = OptionMark.of(result, messages);
        Optional<Estimate> size = result.value(choice.size);
        StringBuilder tip = new StringBuilder(mark.out() ? messages.get("view.compare.note", mark.name(),
                Texts.status(result.status(), messages)) : messages.get("view.compare.tip.rank", mark.name(),
                mark.rank()));
        for (Criterion criterion : List.of(choice.x, choice.y, choice.size).stream().distinct().toList()) {
            tip.append('\n').append(messages.get("view.compare.tip.value",
                    messages.get("common.criterion." + criterion.key()), text(result, criterion, messages)));
        }
        double share = greatest > 0 ? size.map(Estimate::value).orElse(0.0) / greatest : 0;
        return new Bubble(mark, mark.label(messages), x.scale.shown(result.value(choice.x).orElseThrow().value()),
                y.scale.shown(result.value(choice.y).orElseThrow().value()), Math.clamp(share, 0, 1), tip.toString());
    }

    private static String text(OptionResult result, Criterion criterion, Messages messages) {
        return result.value(criterion).map(estimate -> Texts.value(estimate, messages))
                .orElse(messages.get("view.compare.unknown"));
    }

    private static ChartTable table(Comparison comparison, Choice choice, Messages messages) {
        List<Criterion> criteria = List.of(choice.x, choice.y, choice.size).stream().distinct().toList();
        List<String> headings = new ArrayList<>(List.of(messages.get("view.compare.option")));
        criteria.forEach(criterion -> headings.add(messages.get("common.criterion." + criterion.key())));
        List<List<String>> rows = new ArrayList<>();
        for (OptionResult result : comparison.ordered()) {
            List<String> row = new ArrayList<>(List.of(messages.get("common.option." + result.option().id())));
            criteria.forEach(criterion -> row.add(text(result, criterion, messages)));
            rows.add(row);
        }
        return new ChartTable(headings, rows);
    }
}
