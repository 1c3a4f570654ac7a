package org.placewise.view.cost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.placewise.i18n.Messages;
import org.placewise.model.catalogue.Prices;
import org.placewise.model.explore.TokenPrice;
import org.placewise.model.report.Report;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Task;
import org.placewise.view.plot.Words;

/** Prices of hosted models to compare with: those of the report, and newer ones of the catalogue. */
final class Api {
    /** Of the catalogue's prices, those shown without being asked for: one low and one high of the latest date. */
    private static final List<String> NEWER = List.of("DeepSeek-V4-Flash", "GPT-5");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private final List<TokenPrice> all = new ArrayList<>();
    private final Messages messages;

    Api(Report report, Prices prices, Messages messages) {
        this.messages = messages;
        all.addAll(TokenPrice.of(report));
        prices.apiPrices().forEach(price -> TokenPrice.of(price).ifPresent(all::add));
    }

    List<TokenPrice> all() {
        return all;
    }

    /** Those of the report, two newer ones, the user's own, and the one that was chosen. */
    List<TokenPrice> shown(TokenPrice chosen) {
        return all.stream().filter(price -> price.isOfReport() || price.own() || NEWER.contains(price.model())
                || price.equals(chosen)).toList();
    }

    /** Name in a list: with its date, or the report, or that it is the user's. */
    String name(TokenPrice price) {
        if (price.own()) {
            return messages.get("view.cost.api.own", price.model());
        }
        return price.isOfReport() ? messages.get("view.cost.api.report", shortName(price))
                : messages.get("view.cost.api.dated", price.model(), date(price));
    }

    /** The last day named in a free text such as "from 2025-02-08 to snapshot 2026-08-05"; else the text. */
    private static String date(TokenPrice price) {
        List<String> days = DAY.matcher(price.dated()).results().map(MatchResult::group).toList();
        return days.isEmpty() ? price.dated() : days.getLast();
    }

    /** Where prices were read: the report, or the day of a provider's page. */
    String sources(List<TokenPrice> prices) {
        Map<String, List<String>> byDay = new LinkedHashMap<>();
        prices.stream().filter(price -> !price.isOfReport() && !price.own()).forEach(price ->
                byDay.computeIfAbsent(date(price), _ -> new ArrayList<>()).add(price.model()));
        List<String> parts = new ArrayList<>();
        if (prices.stream().anyMatch(TokenPrice::isOfReport)) {
            parts.add(messages.get("view.cost.api.cited"));
        }
        prices.stream().filter(TokenPrice::own).forEach(price -> parts.add(name(price)));
        byDay.forEach((day, models) -> parts.add(messages.get("view.cost.api.dated", Words.list(models, messages),
                day)));
        return parts.stream().reduce((one, next) -> messages.get("view.cost.api.more", one, next)).orElse("");
    }

    /** Name beside a line. */
    String shortName(TokenPrice price) {
        return price.output().isPresent() ? price.model() : messages.get("view.cost.api.prompts", price.model());
    }

    /** USD per million tokens in the scenario's mix; empty where nothing is counted in tokens. */
    static Optional<Double> usd(TokenPrice price, Scenario scenario) {
        return scenario.workload().task() instanceof Task.Language task
                ? Optional.of(price.usdPerMillion(task, rate(scenario))) : Optional.empty();
    }

    /** CNY for one USD. */
    static double rate(Scenario scenario) {
        return Math.max(Double.MIN_NORMAL, scenario.assumptions().value(Assumption.USD_TO_CNY));
    }
}
