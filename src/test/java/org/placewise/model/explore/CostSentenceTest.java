package org.placewise.model.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;

final class CostSentenceTest {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();

    private static String say(Locale language, String preset) {
        Comparison comparison = Comparison.of(new PresetStore().preset(preset), CATALOGUE);
        return Messages.of(language).text(CostSentence.of(comparison));
    }

    @Test
    void itNamesTheGreatestPartAndTheSoonestBreakEven() {
        assertEquals("72.6 % of Device ASIC's $5,938/month goes to accelerators. "
                + "Device ASIC overtakes Cloud ASIC after 7.69 months.", say(Locale.ENGLISH, "security-video"));
        assertEquals("终端 ASIC的$5,938/月中，72.6 %用于加速器。7.69个月后，终端 ASIC的累计支出低于云端 ASIC。",
                say(Locale.SIMPLIFIED_CHINESE, "security-video"));
    }

    @Test
    void withoutABreakEvenItNamesWhatStaysCheaper() {
        assertEquals("36.8 % of Edge GPU's $3,662/month goes to accelerators. "
                + "Cloud GPU costs less all through the 36 months.", say(Locale.ENGLISH, "ai-glasses"));
        assertEquals("边缘 GPU的$3,662/月中，36.8 %用于加速器。36个月内，云端 GPU始终更便宜。",
                say(Locale.SIMPLIFIED_CHINESE, "ai-glasses"));
    }

    @Test
    void timesBelowAMonthAreDays() {
        assertEquals("13 days", Messages.of(Locale.ENGLISH).text(CostSentence.time(0.428)));
        assertEquals("1 day", Messages.of(Locale.ENGLISH).text(CostSentence.time(0.01)));
        assertEquals("7.69 months", Messages.of(Locale.ENGLISH).text(CostSentence.time(7.69)));
    }
}
