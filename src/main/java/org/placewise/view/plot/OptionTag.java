package org.placewise.view.plot;

import org.placewise.i18n.Messages;
import org.placewise.model.OptionResult;
import org.placewise.model.Score;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;

/**
 * How an option is named and marked in a chart.
 *
 * @param name  in the present language
 * @param first whether it holds or shares first place
 * @param out   whether it is out of the ranking
 */
public record OptionTag(String id, Site site, Silicon silicon, String name, boolean first, boolean out) {
    public static OptionTag of(OptionResult result, Messages messages) {
        String id = result.option().id();
        return new OptionTag(id, result.option().site(), result.option().silicon(),
                messages.get("common.option." + id), result.score().map(Score::isFirst).orElse(false),
                result.status() != OptionResult.Status.RANKED);
    }
}
