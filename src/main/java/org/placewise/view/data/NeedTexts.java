package org.placewise.view.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.placewise.i18n.Names;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Model;
import org.placewise.model.catalogue.Site;
import org.placewise.model.explore.HardwareFinder;
import org.placewise.model.explore.HardwareSearch.Found;
import org.placewise.model.explore.HardwareSearch.Result;
import org.placewise.model.explore.Tally;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Requirement.Kind;
import org.placewise.view.Ui;

/** What there is to say of a search for hardware. */
record NeedTexts(Ui ui, Catalogue catalogue) {
    /** One reason why configurations fell away, and how many did. */
    private record Reason(long number, String text) {
    }

    String quantity(double value, Unit unit) {
        return ui.messages().numbers().quantity(value, unit);
    }

    /** "2 x L40S" as the language writes it. */
    String hardware(Option option) {
        String name = catalogue.accelerator(option.acceleratorId())
                .map(accelerator -> Names.of(accelerator, ui.messages())).orElse(option.acceleratorId());
        return option.count() == 1 ? name : ui.text("common.accelerator.count", name,
                ui.messages().numbers().whole(option.count()));
    }

    String model(Option option) {
        return catalogue.model(option.modelId()).map((Model model) -> Names.of(model, ui.messages()))
                .orElse(option.modelId());
    }

    String place(Option option) {
        return ui.text("common.option." + option.id());
    }

    /** Hardware with its place, cost, time and energy, in one line. */
    String whole(Found found) {
        return ui.text("view.data.need.whole", place(found.option()), hardware(found.option()), model(found.option()),
                found.option().weights().name(), quantity(found.cost(), Criterion.COST_PER_MONTH.unit()),
                quantity(found.latency(), Criterion.LATENCY_P95.unit()),
                quantity(found.energy(), Criterion.ENERGY.unit()));
    }

    /** How many were looked at and are left, the best by each goal, and why a site has none. */
    String answer(Result result) {
        List<Found> found = HardwareFinder.found(result);
        long meets = result.tallies().values().stream().mapToLong(NeedTexts::meets).sum();
        List<String> sentences = new ArrayList<>();
        sentences.add(ui.text("view.data.need.found", (double) result.searched(), (double) meets,
                (double) found.size()));
        if (!found.isEmpty()) {
            Found cheapest = least(found, Comparator.comparingDouble(Found::cost));
            Found fastest = least(found, Comparator.comparingDouble(Found::latency));
            Found frugal = least(found, Comparator.comparingDouble(Found::energy));
            sentences.add(ui.text("view.data.need.best", named(cheapest),
                    quantity(cheapest.cost(), Criterion.COST_PER_MONTH.unit()), named(fastest),
                    quantity(fastest.latency(), Criterion.LATENCY_P95.unit()), named(frugal),
                    quantity(frugal.energy(), Criterion.ENERGY.unit())));
        }
        result.tallies().forEach((site, tally) -> {
            if (meets(tally) == 0) {
                sentences.add(none(site, tally));
            }
        });
        return sentences.stream().reduce((before, next) -> ui.text("explore.sentences", before, next)).orElse("");
    }

    private static long meets(Tally tally) {
        return tally.searched() - tally.unfit() - tally.unpriced() - tally.missing();
    }

    private static Found least(List<Found> found, Comparator<Found> goal) {
        return found.stream().min(goal).orElseThrow();
    }

    private String named(Found found) {
        return ui.text("view.data.need.named", hardware(found.option()), place(found.option()));
    }

    private String none(Site site, Tally tally) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(tally.unfit(), ui.text("view.data.need.unfit", (double) tally.unfit())));
        reasons.add(new Reason(tally.unpriced(), ui.text("view.data.need.unpriced", (double) tally.unpriced())));
        reasons.add(new Reason(tally.overBudget(), ui.text("view.data.need.dear", (double) tally.overBudget())));
        for (Map.Entry<Kind, Long> missed : tally.missed().entrySet()) {
            reasons.add(new Reason(missed.getValue(), ui.text("view.data.need.missed", (double) missed.getValue(),
                    ui.text("common.requirement." + missed.getKey().key()))));
        }
        List<String> told = reasons.stream().filter(reason -> reason.number > 0)
                .sorted(Comparator.comparingLong(Reason::number).reversed()).map(Reason::text).toList();
        return ui.text("view.data.need.none", new Words(ui).site(site), (double) tally.searched(),
                told.stream().reduce((before, next) -> ui.text("common.list.more", before, next)).orElse(""));
    }
}
