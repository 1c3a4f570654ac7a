package org.placewise.export;

import java.util.List;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;

/** Makes the charts of a comparison anew for export. Nothing of a window is needed or touched. */
public interface Figures {
    /** The pages that have charts, by key. */
    List<String> pages();

    /**
     * The charts of one page in reading order.
     *
     * @param dark whether they shall stand on a dark ground
     */
    List<Figure> of(String page, Comparison comparison, Messages messages, boolean dark);
}
