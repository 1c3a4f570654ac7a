package org.placewise.view.cost;

import java.util.List;
import java.util.Locale;
import org.placewise.i18n.Messages;
import org.placewise.i18n.Names;
import org.placewise.model.OptionResult;
import org.placewise.model.estimate.OptionEstimate;
import org.placewise.view.plot.Words;

/** Phrases that several parts of the page share. */
final class Texts {
    private static final List<String> UNPRICED = List.of("estimate.note.no_price", "estimate.note.no_rental");

    private Texts() {
    }

    /** Why the cost of an option is not known. */
    static String unknown(OptionResult result, Messages messages) {
        OptionEstimate estimate = result.estimate();
        if (!estimate.feasibility().feasible()) {
            return Words.obstacles(result, messages);
        }
        return estimate.notes().stream().filter(note -> UNPRICED.contains(note.key())).findFirst()
                .map(messages::text).orElseGet(() -> messages.get("view.compare.unknown"));
    }

    /** "20 x L40S"; empty where the option cannot serve. */
    static String fleet(OptionResult result, Messages messages) {
        OptionEstimate estimate = result.estimate();
        return estimate.fleet().map(fleet -> messages.get("view.cost.fleet", fleet.accelerators(),
                Names.of(estimate.accelerator(), messages))).orElse("");
    }

    /** "20 bought"; empty where the option cannot serve. */
    static String paid(OptionResult result, Messages messages) {
        String key = "view.cost.paid." + result.option().supply().name().toLowerCase(Locale.ROOT);
        return result.estimate().fleet().map(fleet -> messages.get(key, fleet.accelerators())).orElse("");
    }
}
