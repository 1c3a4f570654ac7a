package org.placewise.view.compare;

import org.placewise.i18n.Messages;
import org.placewise.model.OptionResult;
import org.placewise.model.OptionResult.Status;
import org.placewise.model.Score;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;

/**
 * How an option is named and marked in every chart.
 *
 * @param name  in the present language
 * @param rank  as text, such as "1="; empty where the option is not ranked
 * @param first whether it holds or shares first place
 * @param out   whether it is out of the ranking
 */
public record OptionMark(String id, Site site, Silicon silicon, String name, String rank, boolean first, boolean out) {
    static OptionMark of(OptionResult result, Messages messages) {
        String id = result.option().id();
        return new OptionMark(id, result.option().site(), result.option().silicon(),
                messages.get("common.option." + id), result.score().map(Score::rank).orElse(""),
                result.score().map(Score::isFirst).orElse(false), result.status() != Status.RANKED);
    }

    /** The name, after the rank where the option leads. */
    String label(Messages messages) {
        return first ? messages.get("view.compare.rank.name", rank, name) : name;
    }
}
