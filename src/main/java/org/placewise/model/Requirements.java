package org.placewise.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.placewise.model.catalogue.Site;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Requirement;
import org.placewise.model.scenario.Requirement.Kind;
import org.placewise.model.text.Message;
import org.placewise.model.text.Quantity;

/** Checks an option's values against the scenario's hard limits. */
final class Requirements {
    private Requirements() {
    }

    /** The limits that are missed, one sentence each. A limit on a value nobody knows is missed. */
    static List<Message> missed(List<Requirement> requirements, Option option, Map<Criterion, Estimate> values) {
        List<Message> missed = new ArrayList<>();
        for (Requirement requirement : requirements) {
            if (requirement.kind() == Kind.WORKS_OFFLINE) {
                if (option.site() == Site.CLOUD) {
                    missed.add(Message.of("common.missed.works_offline"));
                }
            } else {
                check(requirement, values.get(requirement.kind().criterion().orElseThrow()), missed);
            }
        }
        return missed;
    }

    private static void check(Requirement requirement, Estimate value, List<Message> missed) {
        Kind kind = requirement.kind();
        Message name = Message.of("common.requirement." + kind.key() + ".short");
        Quantity limit = new Quantity(requirement.limit(), kind.unit());
        if (value == null) {
            missed.add(Message.of("common.missed.unknown", name, limit));
            return;
        }
        boolean more = kind.criterion().orElseThrow().moreIsBetter();
        if (more ? value.value() < requirement.limit() : value.value() > requirement.limit()) {
            missed.add(Message.of(more ? "common.missed.below" : "common.missed.above", name,
                    new Quantity(value.value(), value.unit()), limit));
        }
    }
}
