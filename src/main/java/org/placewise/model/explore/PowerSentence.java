package org.placewise.model.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.text.Message;
import org.placewise.model.text.Quantity;

/** Says what the power wall lets through: the budget that a device's chip fits, and what else would fit it. */
public final class PowerSentence {
    private PowerSentence() {
    }

    /**
     * @param budgets      in any order
     * @param accelerators of the catalogue
     */
    public static Message of(Comparison comparison, List<PowerBudget> budgets, List<Accelerator> accelerators) {
        Optional<OptionResult> device = device(comparison);
        if (device.isEmpty()) {
            return Message.of("explore.power.none");
        }
        double watts = device.get().value(Criterion.DEVICE_POWER).orElseThrow().value();
        Message name = Message.of("common.option." + device.get().option().id());
        Quantity draw = new Quantity(watts, Unit.WATT);
        Optional<PowerBudget> fitting = budgets.stream().filter(budget -> watts <= budget.watts())
                .min(Comparator.comparingDouble(PowerBudget::watts));
        Optional<PowerBudget> missed = budgets.stream().filter(budget -> watts > budget.watts())
                .max(Comparator.comparingDouble(PowerBudget::watts));
        if (fitting.isEmpty()) {
            return missed.isEmpty() ? Message.of("explore.power.draw", name, draw)
                    : Message.of("explore.power.beyond", name, draw, budget(missed.get()));
        }
        Message fits = missed.isEmpty() ? Message.of("explore.power.fits.all", name, draw, budget(fitting.get()))
                : Message.of("explore.power.fits", name, draw, budget(fitting.get()), budget(missed.get()));
        return Message.of("explore.sentences", fits, wall(fitting.get(), accelerators));
    }

    /** The device's option that leads; else the one that draws least. */
    private static Optional<OptionResult> device(Comparison comparison) {
        List<OptionResult> known = comparison.ordered().stream().filter(result ->
                result.option().site() == Site.DEVICE && result.value(Criterion.DEVICE_POWER).isPresent()).toList();
        return known.stream().filter(result -> result.score().isPresent()).findFirst()
                .or(() -> known.stream().min(Comparator.comparingDouble(result ->
                        result.value(Criterion.DEVICE_POWER).map(Estimate::value).orElseThrow())));
    }

    private static Message budget(PowerBudget budget) {
        return Message.of("explore.power.budget",
                Message.of("explore.power.of." + budget.kind().name().toLowerCase(Locale.ROOT)),
                new Quantity(budget.watts(), Unit.WATT));
    }

    private static Message wall(PowerBudget budget, List<Accelerator> accelerators) {
        List<Accelerator> rated = accelerators.stream()
                .filter(accelerator -> accelerator.value(AcceleratorField.TDP).isPresent()).toList();
        List<Accelerator> within = rated.stream().filter(accelerator ->
                accelerator.value(AcceleratorField.TDP).getAsDouble() <= budget.watts()).toList();
        double gpus = within.stream().filter(accelerator -> accelerator.silicon() == Silicon.GPU).count();
        Quantity watts = new Quantity(budget.watts(), Unit.WATT);
        return within.isEmpty() ? Message.of("explore.power.wall.none", (double) rated.size(), watts)
                : Message.of("explore.power.wall", (double) rated.size(), (double) within.size(), watts, gpus);
    }
}
