package org.placewise.cli;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.placewise.i18n.Messages;
import org.placewise.i18n.Names;
import org.placewise.i18n.Provenance;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.quantity.Trace;

/**
 * How each figure of a comparison came about, as indented text: formula, inputs, sources, and so on downwards. What
 * enters a figure in several places is explained at the first.
 */
final class TraceText {
    private static final String INDENT = "  ";
    private final Messages messages;
    private final PrintWriter out;

    TraceText(Messages messages, PrintWriter out) {
        this.messages = messages;
        this.out = out;
    }

    void print(Comparison comparison) {
        comparison.ordered().forEach(this::print);
        out.flush();
    }

    private void print(OptionResult result) {
        if (result.criteria().isEmpty()) {
            return;
        }
        out.println();
        out.println(messages.get("cli.trace.option", messages.get("common.option." + result.option().id()),
                Names.of(result.estimate().accelerator(), messages)));
        result.criteria().forEach((criterion, estimate) -> {
            out.println();
            out.println(INDENT + messages.get("cli.trace.value", messages.get("common.criterion." + criterion.key()),
                    quantity(estimate.value(), estimate), quantity(estimate.low(), estimate),
                    quantity(estimate.high(), estimate), basis(estimate)));
            print(estimate.trace(), INDENT + INDENT, new HashSet<>());
        });
        result.estimate().notes().forEach(note -> out.println(INDENT + messages.text(note)));
    }

    private String quantity(double value, Estimate estimate) {
        return messages.numbers().quantity(value, estimate.unit());
    }

    private String basis(Estimate estimate) {
        return messages.get("common.basis." + estimate.basis().name().toLowerCase(Locale.ROOT));
    }

    private void print(Trace trace, String indent, Set<Trace> told) {
        out.println(indent + messages.get(trace.formulaKey()));
        if (!trace.symbols().isEmpty()) {
            out.println(indent + trace.symbols());
        }
        for (Trace.Input input : trace.inputs()) {
            boolean again = input.origin().isPresent() && !told.add(input.trace());
            out.println(indent + INDENT + messages.get("cli.trace.input", input.symbol(),
                    messages.get(input.nameKey()), messages.numbers().quantity(input.value(), input.unit()),
                    again ? messages.get("cli.trace.above") : Provenance.of(input, messages)));
            if (!again) {
                input.origin().ifPresent(origin -> print(origin, indent + INDENT + INDENT, told));
            }
        }
    }
}
