package org.placewise.model.report;

import java.util.Objects;

/**
 * The report that Placewise starts from.
 *
 * @param title     in Chinese, as printed
 * @param english   the title in English
 * @param publisher to be named wherever a figure of the report is shown or exported
 * @param kind      what sort of publication it is
 * @param rule      how it is to be cited
 */
public record Citation(String title, String english, String publisher, String kind, String rule) {
    public Citation {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(english, "english");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(rule, "rule");
    }
}
