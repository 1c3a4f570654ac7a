package org.placewise.view.sensitivity;

import java.util.List;
import org.placewise.i18n.Messages;
import org.placewise.model.OptionResult;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.text.Message;
import org.placewise.model.text.Phrases;

/** What charts need to know of an option: its mark and its name in the present language. */
record OptionName(Site site, Silicon silicon, String name) {
    static OptionName of(OptionResult result, Messages messages) {
        return new OptionName(result.option().site(), result.option().silicon(),
                messages.get("common.option." + result.option().id()));
    }

    static List<OptionName> of(List<OptionResult> results, Messages messages) {
        return results.stream().map(result -> of(result, messages)).toList();
    }

    /** The names of several options in one phrase. */
    static String phrase(List<OptionResult> results, Messages messages) {
        return messages.text(Phrases.list(results.stream()
                .map(result -> Message.of("common.option." + result.option().id())).toList()));
    }

    /** The name in two parts, for narrow columns: before and after its last gap. */
    List<String> twoLines() {
        int gap = name.lastIndexOf(' ');
        for (int i = 1; gap < 0 && i < name.length(); i++) {
            if (Character.isIdeographic(name.charAt(i - 1)) && !Character.isIdeographic(name.charAt(i))) {
                gap = i;
            }
        }
        return gap < 0 ? List.of(name) : List.of(name.substring(0, gap).strip(), name.substring(gap).strip());
    }
}
