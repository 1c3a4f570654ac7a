package org.placewise.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.placewise.model.catalogue.Prices;
import org.placewise.model.quantity.Unit;
import org.placewise.model.text.Message;
import org.placewise.model.text.Quantity;
import org.placewise.store.CatalogueStore;

class MessagesTest {
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);

    @Test
    void theLanguageCountsAndNotTheCountry() {
        assertEquals(Locale.SIMPLIFIED_CHINESE, Messages.of(Locale.TRADITIONAL_CHINESE).locale());
        assertEquals(Locale.ENGLISH, Messages.of(Locale.UK).locale());
        assertEquals(Locale.ENGLISH, Messages.of(Locale.FRENCH).locale());
    }

    @Test
    void textsAreInTheLanguage() {
        assertEquals("Cloud", ENGLISH.get("common.site.cloud"));
        assertEquals("云端", CHINESE.get("common.site.cloud"));
        assertTrue(ENGLISH.has("common.site.cloud"));
        assertFalse(ENGLISH.has("common.site.moon"));
        assertThrows(IllegalArgumentException.class, () -> ENGLISH.get("common.site.moon"));
    }

    @Test
    void messagesAndQuantitiesInsideMessagesAreInTheLanguageToo() {
        Message missed = Message.of("common.missed.above", Message.of("common.requirement.first_token_within.short"),
                new Quantity(1.24, Unit.SECOND), new Quantity(0.8, Unit.SECOND));
        assertEquals("first token 1.24 s > 800 ms", ENGLISH.text(missed));
        assertEquals("首词时延 1.24 s > 800 ms", CHINESE.text(missed));
    }

    @Test
    void whatAUserTypedIsNeverTakenForAPattern() {
        assertEquals("{0} 'and' {1}", ENGLISH.get("store.reason.other", "{0} 'and' {1}"));
    }

    @Test
    void chineseKeepsLatinLettersAndDigitsThatAreFilledInAtADistance() {
        assertEquals("表 3 与 GPU 相差 36 个月", Joints.fill(new MessageFormat("{0}与{1}相差{2}个月", Locale.ROOT),
                new Object[] {"表 3", "GPU", "36"}));
        assertEquals("我的X1卡", Joints.fill(new MessageFormat("{0}", Locale.ROOT), new Object[] {"我的X1卡"}),
                "what a user typed stays as it is");
        assertEquals("云端：97 % 用于（GPU）", Joints.fill(new MessageFormat("{0}：{1}用于（{2}）", Locale.ROOT),
                new Object[] {"云端", "97 %", "GPU"}), "a punctuation mark brings its own room");
        assertEquals("云端最快", Joints.fill(new MessageFormat("{0}最快", Locale.ROOT), new Object[] {"云端"}));
        assertEquals("", Joints.fill(new MessageFormat("{0}", Locale.ROOT), new Object[] {""}));
    }

    @Test
    void anApostropheIsShown() {
        assertEquals("Power that the user's own device must supply and cool",
                ENGLISH.get("common.criterion.device_power.help"));
    }

    @Test
    void everyGridHasAChineseName() {
        for (Prices.CarbonIntensity grid : CatalogueStore.load().value().prices().carbonIntensity()) {
            String chinese = Names.region(grid.region(), Messages.of(Locale.CHINESE));
            assertTrue(chinese.codePoints().anyMatch(character -> character >= 0x4e00), grid.region());
            assertEquals(grid.region(), Names.region(grid.region(), Messages.of(Locale.ENGLISH)));
        }
    }
}
