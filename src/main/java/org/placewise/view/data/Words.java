package org.placewise.view.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.quantity.Source;
import org.placewise.model.quantity.Unit;
import org.placewise.view.Ui;

/** The words that several tables use. */
record Words(Ui ui) {
    /** Values of a data sheet keep the digits that it prints. */
    private static final int DECIMALS = 3;
    /** Kind of source of a measurement, whose title and place stand where others have a quote. */
    private static final String MEASUREMENT = "measurement";

    String text(String key, Object... arguments) {
        return ui.text(key, arguments);
    }

    String unknown() {
        return text("view.data.unknown");
    }

    Cell unknownCell() {
        return Cell.unknown(unknown());
    }

    Cell cell(String text) {
        return text == null || text.isBlank() ? unknownCell() : Cell.text(text, null);
    }

    Cell cell(Number number) {
        return number == null ? unknownCell() : Cell.number(number.doubleValue(), number(number.doubleValue()), null);
    }

    /** A published number with the digits it was printed with, up to a sensible end. */
    String number(double value) {
        return Math.abs(value) >= 0.1 || value == 0 ? ui.messages().numbers().fixed(value, 0, DECIMALS)
                : ui.messages().numbers().number(value);
    }

    /** The symbol of a unit as people read it. */
    String symbol(Unit unit) {
        return ui.messages().numbers().symbol(unit);
    }

    String percent(double share) {
        return ui.messages().numbers().percent(share);
    }

    /** A share with its sign. */
    String signed(double share) {
        return Math.round(100 * share) > 0 ? text("view.data.plus", percent(share)) : percent(share);
    }

    String site(Site site) {
        return text("common.site." + site.name().toLowerCase(Locale.ROOT));
    }

    String silicon(Silicon silicon) {
        return text("common.silicon." + silicon.name().toLowerCase(Locale.ROOT));
    }

    /** The unit that the name of a measurement's metric carries, with its name in words. */
    String metric(String metric) {
        String key = "view.data.metric." + metric;
        return ui.messages().has(key) ? text(key) : metric;
    }

    /** What kind of source it is, in words where there are some. */
    String tier(String tier) {
        String key = "view.data.tier." + tier.replace(' ', '-');
        return ui.messages().has(key) ? text(key) : tier;
    }

    /** What is told of a source: its address or title, its kind, and the words in which the figure stands. */
    List<Detail.Line> source(Source source) {
        List<Detail.Line> lines = new ArrayList<>();
        if (source.isOwn()) {
            lines.add(Detail.Line.of(text("view.data.source"), text("common.provenance.own")));
            return lines;
        }
        lines.add(new Detail.Line(text("view.data.source"), source.ref(), true, false));
        boolean measured = MEASUREMENT.equals(source.tier());
        if (source.tier() != null && !measured) {
            lines.add(Detail.Line.of(text("view.data.tier"), tier(source.tier())));
        }
        if (source.quote() != null && !source.quote().equals(source.ref())) {
            lines.add(Detail.Line.of(text(measured ? "view.data.where" : "view.data.quote"), source.quote()));
        }
        return lines;
    }

    /** The same in a few words, for beside the pointer. */
    String tip(Source source) {
        if (source.isOwn()) {
            return text("common.provenance.own");
        }
        return source.quote() == null ? source.ref() : source.ref() + '\n' + source.quote();
    }
}
