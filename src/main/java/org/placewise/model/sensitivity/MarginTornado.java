package org.placewise.model.sensitivity;

import java.util.List;
import java.util.Optional;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.score.Tornado;
import org.placewise.model.text.Message;

/**
 * What moves the winner's lead over the best other option most.
 *
 * @param winner  the option that is first
 * @param tornado margins in points; the input of a bar is an index of {@code inputs}
 * @param inputs  all that have a range
 */
public record MarginTornado(OptionResult winner, Tornado tornado, List<Input> inputs) {
    public MarginTornado {
        inputs = List.copyOf(inputs);
    }

    /** Empty where no option is first alone or none other is ranked. */
    public static Optional<MarginTornado> of(Comparison comparison, Catalogue catalogue) {
        return of(comparison, new Variants(comparison.scenario(), catalogue));
    }

    /** @param variants hold for the comparison's scenario */
    public static Optional<MarginTornado> of(Comparison comparison, Variants variants) {
        double margin = comparison.winners().size() == 1
                ? margin(comparison.options(), comparison.winners().getFirst().option().id()) : Double.NaN;
        if (!Double.isFinite(margin)) {
            return Optional.empty();
        }
        OptionResult winner = comparison.winners().getFirst();
        Scenario scenario = comparison.scenario();
        List<Input> inputs = Input.of(scenario);
        List<Tornado.Input> ranges = inputs.stream().map(input -> new Tornado.Input(input.low(scenario),
                input.value(scenario), input.high(scenario))).toList();
        Tornado tornado = Tornado.of(margin, ranges, (input, value) -> margin(
                variants.results(scenario, inputs.get(input), value), winner.option().id()));
        return Optional.of(new MarginTornado(winner, tornado, inputs));
    }

    /** Points ahead of the best other option: NaN where the option is not ranked, infinite where no other is. */
    private static double margin(List<OptionResult> results, String optionId) {
        double own = Double.NaN;
        double other = Double.NEGATIVE_INFINITY;
        for (OptionResult result : results) {
            if (result.score().isPresent()) {
                double points = result.score().get().value();
                if (result.option().id().equals(optionId)) {
                    own = points;
                } else {
                    other = Math.max(other, points);
                }
            }
        }
        return own - other;
    }

    public Input input(Tornado.Bar bar) {
        return inputs.get(bar.input());
    }

    /** What matters most and what would change the winner, in one sentence. */
    public Message sentence() {
        Message name = Phrasing.option(winner);
        List<Tornado.Bar> flips = tornado.bars().stream().filter(Tornado.Bar::flips).toList();
        if (tornado.bars().isEmpty()) {
            return Message.of("score.tornado.still", name);
        }
        Message strongest = input(tornado.bars().getFirst()).label();
        return flips.isEmpty() ? Message.of("score.tornado.holds", name, strongest)
                : Message.of("score.tornado.flips", name, strongest,
                        Phrasing.some(flips.stream().map(bar -> input(bar).label()).toList()));
    }
}
