package org.placewise.view.plot;

import java.util.List;
import org.placewise.i18n.Messages;
import org.placewise.model.OptionResult;

/** Phrases that charts of several pages share. */
public final class Words {
    private Words() {
    }

    /** Entries one after the other. */
    public static String list(List<String> entries, Messages messages) {
        return entries.stream().reduce((before, next) -> messages.get("common.list.more", before, next)).orElse("");
    }

    /** Why an option cannot serve the workload, or is out of the ranking. */
    public static String obstacles(OptionResult result, Messages messages) {
        return list(result.obstacles().stream().map(messages::text).toList(), messages);
    }
}
