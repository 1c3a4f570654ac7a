package org.placewise.model.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.placewise.model.catalogue.Prices.ApiPrice;
import org.placewise.model.quantity.Source;
import org.placewise.model.scenario.Precision;
import org.placewise.model.scenario.Task;
import org.placewise.store.ReportStore;

final class TokenPriceTest {
    private static final Task.Language TASK = new Task.Language("m", Precision.FP16, Precision.FP16, 500, 100);
    private static final Source SOURCE = new Source("a page", "official", null);

    /** As printed: V3 2 and 8, R1 4 and 16, GPT-4 about 70 for prompts, nothing for answers. */
    @Test
    void theReportsPricesAreAsPrinted() {
        List<TokenPrice> prices = TokenPrice.of(ReportStore.load().value());
        assertEquals(List.of(new TokenPrice("DeepSeek-V3", "", "", "CNY", 2, OptionalDouble.of(8), false),
                new TokenPrice("DeepSeek-R1", "", "", "CNY", 4, OptionalDouble.of(16), false),
                new TokenPrice("GPT-4", "", "", "CNY", 70, OptionalDouble.empty(), false)), prices);
        assertTrue(prices.stream().allMatch(TokenPrice::isOfReport));
    }

    /** (500 x 2 + 100 x 8) / 600 = 3 CNY; at 7.5 CNY for a dollar 0.4 USD. An unknown answer's price is not 0. */
    @Test
    void pricesAreMixedAsTheTaskMixesTokens() {
        assertEquals(0.4, new TokenPrice("a", "", "", "CNY", 2, OptionalDouble.of(8), false).usdPerMillion(TASK, 7.5), 1e-12);
        assertEquals(3, new TokenPrice("a", "p", "", "USD", 2, OptionalDouble.of(8), false).usdPerMillion(TASK, 7.5), 1e-12);
        assertEquals(70, new TokenPrice("a", "p", "", "USD", 70, OptionalDouble.empty(), false).usdPerMillion(TASK, 7),
                1e-12);
    }

    @Test
    void pricesThatAreNotWhollyKnownStayOut() {
        assertTrue(TokenPrice.of(api("USD", 1.0, 2.0)).isPresent());
        assertTrue(TokenPrice.of(api("EUR", 1.0, 2.0)).isEmpty());
        assertTrue(TokenPrice.of(api("USD", null, 2.0)).isEmpty());
        assertTrue(TokenPrice.of(api("CNY", 1.0, null)).isEmpty());
    }

    private static ApiPrice api(String currency, Double input, Double output) {
        return new ApiPrice("provider", "model", currency, input, null, output, "2026", null, SOURCE);
    }
}
