package org.placewise.model.sensitivity;

import java.util.List;
import org.placewise.model.OptionResult;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.text.Message;
import org.placewise.model.text.Phrases;
import org.placewise.model.text.Quantity;

/** Parts of the sentences about sensitivity. */
final class Phrasing {
    private Phrasing() {
    }

    static Message option(OptionResult result) {
        return Message.of("common.option." + result.option().id());
    }

    static Message options(List<OptionResult> results) {
        return list(results.stream().map(Phrasing::option).toList());
    }

    static Message list(List<Message> items) {
        return Phrases.list(items);
    }

    static Message criterion(Criterion criterion) {
        return Message.of("common.criterion." + criterion.key());
    }

    /** A share in whole percent. */
    static Quantity percent(double share) {
        return new Quantity(Math.round(100 * share) / 100.0, Unit.SHARE);
    }
}
