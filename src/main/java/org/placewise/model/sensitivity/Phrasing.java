package org.placewise.model.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.placewise.model.OptionResult;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.text.Message;
import org.placewise.model.text.Phrases;
import org.placewise.model.text.Quantity;

/** Parts of the sentences about sensitivity. */
final class Phrasing {
    private static final int MOST_NAMED = 3;

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

    /** A share in whole percent; with decimals where rounding would make it none or all. */
    static Quantity percent(double share) {
        double shown = share > 0.99 && share < 1 ? Math.floor(1000 * share) / 1000
                : share < 0.01 ? share : Math.round(100 * share) / 100.0;
        return new Quantity(shown, Unit.SHARE);
    }

    /** The first few, and how many more there are. */
    static Message some(List<Message> items) {
        if (items.size() <= MOST_NAMED + 1) {
            return list(items);
        }
        List<Message> named = new ArrayList<>(items.subList(0, MOST_NAMED));
        named.add(Message.of("score.more", items.size() - MOST_NAMED));
        return list(named);
    }
}
