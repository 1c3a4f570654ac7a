package org.placewise.model.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewise.model.Comparison;
import org.placewise.model.DecisionTable;
import org.placewise.model.OptionResult;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.score.DecisionMatrix;
import org.placewise.model.score.Method;
import org.placewise.model.score.RankReversal;
import org.placewise.model.text.Message;

/**
 * What it does to the order of the others that some options are hidden. On declared anchors it does nothing; a method
 * whose scales depend on the options shown may rank the others in another order.
 *
 * @param hidden    the options set aside that would be ranked if they were shown
 * @param reversals one for each method that changes the order
 */
public record HiddenOptions(List<OptionResult> hidden, List<Reversal> reversals) {
    public HiddenOptions {
        hidden = List.copyOf(hidden);
        reversals = List.copyOf(reversals);
    }

    /**
     * A method that ranks the others in another order.
     *
     * @param ahead  does better against the other with all options shown than now
     * @param behind the other
     */
    public record Reversal(Method method, OptionResult ahead, OptionResult behind) {
    }

    /** Empty where no option is hidden that would be ranked, or fewer than two are left. */
    public static Optional<HiddenOptions> of(Comparison comparison, Catalogue catalogue) {
        Scenario scenario = comparison.scenario();
        Set<String> aside = scenario.hidden().stream().map(Option::id).collect(Collectors.toSet());
        if (aside.isEmpty()) {
            return Optional.empty();
        }
        DecisionTable all = DecisionTable.of(Comparison.of(scenario.withOptions(Stream.concat(
                scenario.options().stream(), scenario.hidden().stream()).toList(), List.of()), catalogue));
        int[] rows = IntStream.range(0, all.options().size())
                .filter(i -> aside.contains(all.options().get(i).option().id())).toArray();
        if (rows.length == 0 || all.options().size() - rows.length < 2) {
            return Optional.empty();
        }
        DecisionMatrix matrix = MethodAgreement.matrix(all);
        List<Reversal> reversals = new ArrayList<>();
        MethodAgreement.methods().forEach(method -> RankReversal.whenHidden(method, matrix, rows).stream().findFirst()
                .ifPresent(swap -> reversals.add(new Reversal(method, all.options().get(swap.better()),
                        all.options().get(swap.worse())))));
        return Optional.of(new HiddenOptions(IntStream.of(rows).mapToObj(all.options()::get).toList(), reversals));
    }

    /** Whether the others keep their order by every method, and if not, by which not. */
    public Message sentence() {
        Message names = Phrasing.options(hidden);
        if (reversals.isEmpty()) {
            return Message.of("score.hidden.holds", names);
        }
        Reversal first = reversals.getFirst();
        return Message.of("score.hidden.reverses", names,
                Phrasing.some(reversals.stream().map(r -> Message.of("score.method." + r.method.key())).toList()),
                Phrasing.option(first.ahead), Phrasing.option(first.behind));
    }
}
