package org.placewise.view.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewise.i18n.Messages;
import org.placewise.model.report.Calculation;
import org.placewise.model.report.Calculations;
import org.placewise.view.Fx;
import org.placewise.view.PresetFixture;

@ExtendWith(Fx.class)
final class CalculatorCardTest {
    private static CalculatorCard card(String key, Locale language) {
        Calculation calculation = Calculations.of(PresetFixture.REPORT, PresetFixture.CATALOGUE).stream()
                .filter(one -> one.key().equals(key)).findFirst().orElseThrow();
        return new CalculatorCard(calculation, new FactTexts(Messages.of(language), PresetFixture.REPORT),
                PresetFixture.CATALOGUE.accelerators(), () -> Calculations.ofScenario(calculation,
                        PresetFixture.workspace("public-chat").scenario()));
    }

    @Test
    void beginsWithPublishedValuesAndHoldsThemAgainstTheReport() {
        Fx.run(() -> {
            assertEquals("Cost, USD: agrees with 5,576,000, as corrected by our check "
                    + "(\u6e90\u8fbe\u4fe1\u606f\u8bc1\u5238\u7814\u7a76\u6240, section 2.3, table 2).",
                    card("training", Locale.ENGLISH).outcome());
            for (String key : List.of("compute", "bill", "scaling", "growth")) {
                for (Locale language : Messages.LANGUAGES) {
                    CalculatorCard card = card(key, language);
                    assertTrue(card.outcome().contains("\u6e90\u8fbe\u4fe1\u606f"), card.outcome());
                    assertTrue(card.resultCount() >= 2);
                }
            }
        });
    }

    @Test
    void whatIsTypedIsWorkedOutAndCountsAsOnesOwn() {
        Fx.run(() -> {
            CalculatorCard card = card("training", Locale.ENGLISH);
            card.field("hours").setText("1.5e6");
            assertEquals(1, card.resultCount());
            assertTrue(card.outcome().startsWith("Worked out from your own values"), card.outcome());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "-3", "1e99", "12 h", "NaN"})
    void badInputGivesOneClearMessage(String text) {
        Fx.run(() -> {
            CalculatorCard card = card("training", Locale.ENGLISH);
            card.field("hours").setText(text);
            assertEquals("Accelerator hours must be a number from 0 to 1,000,000,000,000, not \u201c" + text + "\u201d",
                    card.outcome());
            assertEquals(0, card.resultCount());
            assertTrue(card.field("hours").getStyleClass().contains("wrong"));
            assertFalse(card.field("price").getStyleClass().contains("wrong"));
            card.field("hours").setText("10");
            assertEquals(1, card.resultCount());
        });
    }

    @Test
    void yearsInTheWrongOrderAreSaid() {
        Fx.run(() -> {
            CalculatorCard card = card("growth", Locale.ENGLISH);
            assertEquals("2021", card.field("year_from").getText());
            card.field("year_to").setText("2020");
            assertEquals("The last year must come after the first.", card.outcome());
        });
    }
}
