package org.placewise.model.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewise.model.Comparison;
import org.placewise.model.DecisionTable;
import org.placewise.model.OptionResult;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.score.TippingPoint;
import org.placewise.model.score.ValueFunction;
import org.placewise.model.text.Message;
import org.placewise.model.text.Quantity;

/**
 * What would have to be true for an option to draw level with the winner.
 *
 * @param option one that is ranked and not first
 * @param point  the one value that would have to be another; empty where no single value can
 */
public record Contender(OptionResult option, Optional<Change> point) {
    /** One value of the option: what it is and what it would have to be, in the SI base of the criterion's unit. */
    public record Change(Criterion criterion, double now, double needed) {
    }

    /** One for each ranked option that is not first, in the scenario's order. */
    public static List<Contender> of(Comparison comparison) {
        DecisionTable table = DecisionTable.of(comparison);
        List<Contender> contenders = new ArrayList<>();
        if (table.options().size() < 2) {
            return contenders;
        }
        List<Optional<TippingPoint>> points = TippingPoint.of(table.raw(),
                table.criteria().stream().map(Judgement::value).toArray(ValueFunction[]::new), table.weights());
        for (int i = 0; i < table.options().size(); i++) {
            OptionResult option = table.options().get(i);
            if (!option.score().orElseThrow().isFirst()) {
                contenders.add(new Contender(option, points.get(i).map(point -> new Change(
                        table.criteria().get(point.criterion()).criterion(), point.now(), point.needed()))));
            }
        }
        return contenders;
    }

    /** "Edge GPU would draw level if its Cost were $1.2k/month instead of $3.4k/month." */
    public Message sentence() {
        if (point.isEmpty()) {
            return Message.of("score.contender.never", Phrasing.option(option));
        }
        Change change = point.get();
        Unit unit = change.criterion().unit();
        return Message.of("score.contender.level", Phrasing.option(option), Phrasing.criterion(change.criterion()),
                new Quantity(change.needed(), unit), new Quantity(change.now(), unit));
    }
}
