package org.placewise.view.latency;

import org.placewise.i18n.Messages;
import org.placewise.model.OptionResult;
import org.placewise.model.Score;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;

/**
 * How an option is named and marked.
 *
 * @param first whether it holds or shares first place
 * @param out   whether it is out of the ranking
 */
record OptionName(String id, Site site, Silicon silicon, String text, boolean first, boolean out) {
    static OptionName of(OptionResult result, Messages messages) {
        String id = result.option().id();
        return new OptionName(id, result.option().site(), result.option().silicon(),
                messages.get("common.option." + id), result.score().map(Score::isFirst).orElse(false),
                result.status() != OptionResult.Status.RANKED);
    }

    /** Why it cannot serve the scenario's load, in one line. */
    static String obstacles(OptionResult result, Messages messages) {
        return result.obstacles().stream().map(messages::text)
                .reduce((before, next) -> messages.get("common.list.more", before, next)).orElse("");
    }
}
