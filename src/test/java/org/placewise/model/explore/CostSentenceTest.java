package org.placewise.model.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.estimate.OptionEstimate;
import org.placewise.model.quantity.Unit;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;

final class CostSentenceTest {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();

    private final Messages english = Messages.of(Locale.ENGLISH);
    private final Messages chinese = Messages.of(Locale.SIMPLIFIED_CHINESE);

    private static Comparison comparison(String preset) {
        return Comparison.of(new PresetStore().preset(preset), CATALOGUE);
    }

    /** Share of the leader's month that its greatest part takes, and the whole, as the sentence begins with them. */
    private static String beginning(Comparison comparison, Messages messages, String pattern) {
        OptionEstimate leader = comparison.winners().getFirst().estimate();
        double whole = leader.monthlyCost().values().stream().mapToDouble(cost -> cost).sum();
        double part = leader.monthlyCost().values().stream().mapToDouble(cost -> cost).max().orElseThrow();
        return pattern.replace("SHARE", messages.numbers().quantity(part / whole, Unit.SHARE))
                .replace("NAME", messages.get("common.option." + leader.option().id()))
                .replace("MONTH", messages.numbers().quantity(whole, Unit.USD_PER_MONTH));
    }

    @Test
    void itNamesTheGreatestPartAndTheSoonestBreakEven() {
        Comparison comparison = comparison("security-video");
        String said = english.text(CostSentence.of(comparison));
        assertTrue(said.matches(Pattern.quote(beginning(comparison, english, "SHARE of NAME's MONTH goes to accelerators. "))
                + "[A-Z]\\w+ (GPU|ASIC) overtakes [A-Z]\\w+ (GPU|ASIC) after [0-9.]+ (months|days)\\."), said);
        String translated = chinese.text(CostSentence.of(comparison));
        assertTrue(translated.startsWith(beginning(comparison, chinese, "NAME 的 MONTH中，SHARE 用于加速器。")), translated);
        assertTrue(translated.matches(".*后，.*的累计支出低于.*。"), translated);
    }

    @Test
    void withoutABreakEvenItNamesWhatStaysCheaper() {
        Comparison comparison = comparison("ai-glasses");
        String said = english.text(CostSentence.of(comparison));
        assertTrue(said.startsWith(beginning(comparison, english, "SHARE of NAME's MONTH goes to accelerators. ")), said);
        assertTrue(said.matches(".* costs? less all through the 36 months\\."), said);
        String translated = chinese.text(CostSentence.of(comparison));
        assertTrue(translated.matches(".*36 个月内，.*始终更便宜。"), translated);
    }

    @Test
    void timesBelowAMonthAreDays() {
        assertEquals("13 days", Messages.of(Locale.ENGLISH).text(CostSentence.time(0.428)));
        assertEquals("1 day", Messages.of(Locale.ENGLISH).text(CostSentence.time(0.01)));
        assertEquals("7.69 months", Messages.of(Locale.ENGLISH).text(CostSentence.time(7.69)));
    }
}
