package org.placewise.view.compare;

import java.util.List;
import java.util.Locale;
import org.placewise.i18n.Messages;
import org.placewise.model.OptionResult;
import org.placewise.model.OptionResult.Status;
import org.placewise.model.quantity.Estimate;

/** Phrases that several parts of the page share. */
final class Texts {
    private Texts() {
    }

    /** "360 ms, 300 ms to 450 ms, calibrated". */
    static String value(Estimate estimate, Messages messages) {
        String value = messages.numbers().quantity(estimate.value(), estimate.unit());
        String basis = messages.get("common.basis." + estimate.basis().name().toLowerCase(Locale.ROOT));
        if (estimate.low() == estimate.high()) {
            return messages.get("view.compare.value.exact", value, basis);
        }
        return messages.get("view.compare.value", value, messages.get("view.compare.cell.range",
                messages.numbers().quantity(estimate.low(), estimate.unit()),
                messages.numbers().quantity(estimate.high(), estimate.unit()), basis));
    }

    static String status(Status status, Messages messages) {
        return switch (status) {
            case RANKED -> "";
            case INFEASIBLE -> messages.get("view.compare.infeasible");
            case EXCLUDED -> messages.get("view.compare.excluded");
            case NOT_SCORED -> messages.get("view.compare.notscored");
        };
    }

    /** "Does not fit: needs 15.2 GB, has 8 GB". */
    static String note(OptionResult result, Messages messages) {
        String reasons = obstacles(result, messages);
        // That it is not scored is part of the reason itself.
        return result.status() == Status.NOT_SCORED ? reasons
                : messages.get("view.compare.note", status(result.status(), messages), reasons);
    }

    /** The reasons why an option is not ranked, in one line. */
    static String obstacles(OptionResult result, Messages messages) {
        return list(result.obstacles().stream().map(messages::text).toList(), messages);
    }

    /** Entries one after the other. */
    static String list(List<String> entries, Messages messages) {
        return entries.stream().reduce((before, next) -> messages.get("common.list.more", before, next)).orElse("");
    }
}
