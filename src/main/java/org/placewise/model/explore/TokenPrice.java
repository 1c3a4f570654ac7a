package org.placewise.model.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placewise.model.catalogue.Prices.ApiPrice;
import org.placewise.model.report.Report;
import org.placewise.model.report.Value;
import org.placewise.model.scenario.Task;

/**
 * What a provider asks for a million tokens of a hosted model.
 *
 * @param model    as the provider or the report names it
 * @param provider empty where the report does not name one
 * @param dated    when it was asked, as text; empty where the report is the source, which is dated itself
 * @param currency CNY or USD
 * @param input    per million tokens of prompts that no cache holds
 * @param output   per million tokens of answers; empty where nobody stated it
 * @param own      whether the user entered it
 */
public record TokenPrice(String model, String provider, String dated, String currency, double input,
                         OptionalDouble output, boolean own) {
    private static final String FACT = "token-prices";
    private static final String PRINTED_IN = "CNY/10^6 tokens";
    private static final Pattern ROW = Pattern.compile("(.+?) (input, cache miss|input, about|output)");
    private static final String CNY = "CNY";
    private static final String USD = "USD";

    /** As the report prints them: DeepSeek-V3, DeepSeek-R1, and GPT-4, of which it has the price of prompts only. */
    public static List<TokenPrice> of(Report report) {
        Map<String, Double> inputs = new LinkedHashMap<>();
        Map<String, Double> outputs = new LinkedHashMap<>();
        for (Value value : report.fact(FACT).map(fact -> fact.values()).orElse(List.of())) {
            Matcher row = ROW.matcher(value.label());
            if (row.matches() && !value.isQualitative() && value.unit().equals(PRINTED_IN)) {
                (row.group(2).equals("output") ? outputs : inputs).put(row.group(1), value.number());
            }
        }
        List<TokenPrice> prices = new ArrayList<>();
        inputs.forEach((model, input) -> prices.add(new TokenPrice(model, "", "", CNY, input,
                outputs.containsKey(model) ? OptionalDouble.of(outputs.get(model)) : OptionalDouble.empty(), false)));
        return prices;
    }

    /** Of the catalogue; empty where a price is not known or in another currency. */
    public static Optional<TokenPrice> of(ApiPrice price) {
        boolean known = price.input() != null && price.output() != null
                && (price.currency().equals(USD) || price.currency().equals(CNY));
        return known ? Optional.of(new TokenPrice(price.model(), price.provider(),
                Objects.requireNonNullElse(price.effective(), ""), price.currency(), price.input(),
                OptionalDouble.of(price.output()), price.source().isOwn())) : Optional.empty();
    }

    /** Whether the report says so, and not the catalogue. */
    public boolean isOfReport() {
        return provider.isEmpty();
    }

    /**
     * USD for a million tokens in the task's mix of prompt and answer. Where only the price of prompts is known it is
     * taken for all tokens, which is too little wherever answers cost more.
     *
     * @param usdToCny CNY for one USD; positive
     */
    public double usdPerMillion(Task.Language task, double usdToCny) {
        double prompt = task.promptTokens();
        double answer = task.outputTokens();
        double mixed = (prompt * input + answer * output.orElse(input)) / (prompt + answer);
        return currency.equals(CNY) ? mixed / usdToCny : mixed;
    }
}
