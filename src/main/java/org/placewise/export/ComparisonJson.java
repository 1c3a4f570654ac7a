package org.placewise.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.placewise.i18n.Messages;
import org.placewise.i18n.Names;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.Score;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.scenario.Scenario;

/** A comparison as JSON, documented in the README. Numbers are in the unit that stands beside them. */
public final class ComparisonJson {
    /** Enough digits for any use, and no tails of binary fractions. */
    private static final MathContext DIGITS = new MathContext(12);
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping()
            .create();
    private final Messages messages;
    private final boolean traced;

    /**
     * @param traced whether each value says how it came about
     */
    public ComparisonJson(Messages messages, boolean traced) {
        this.messages = messages;
        this.traced = traced;
    }

    public String print(Comparison comparison, Catalogue catalogue) {
        JsonObject json = new JsonObject();
        json.add("scenario", scenario(comparison.scenario()));
        JsonArray options = new JsonArray();
        comparison.options().forEach(result -> options.add(option(result)));
        json.add("options", options);
        json.addProperty("verdict", messages.text(comparison.verdict()));
        JsonArray details = new JsonArray();
        comparison.details().forEach(detail -> details.add(messages.text(detail)));
        json.add("details", details);
        SensitivityJson.add(json, comparison, catalogue);
        return GSON.toJson(json);
    }

    private JsonObject scenario(Scenario scenario) {
        JsonObject json = new JsonObject();
        json.addProperty("preset", scenario.presetId());
        json.addProperty("name", Names.of(scenario, messages));
        json.addProperty("model", scenario.workload().task().modelId());
        json.addProperty("weights", scenario.workload().task().weights().id());
        json.addProperty("evidence", scenario.evidence().kind().name().toLowerCase(Locale.ROOT));
        JsonObject weights = new JsonObject();
        scenario.criteria().forEach(j -> weights.add(j.criterion().key(), number(100 * j.weight())));
        json.add("weight_percent", weights);
        return json;
    }

    private JsonObject option(OptionResult result) {
        JsonObject json = new JsonObject();
        json.addProperty("id", result.option().id());
        json.addProperty("site", result.option().site().name());
        json.addProperty("silicon", result.option().silicon().name());
        json.addProperty("accelerator", result.option().acceleratorId());
        json.addProperty("count", result.option().count());
        json.addProperty("model", result.estimate().model().id());
        json.addProperty("fits", result.estimate().feasibility().feasible());
        json.addProperty("status", result.status().name().toLowerCase(Locale.ROOT));
        result.estimate().fleet().ifPresent(fleet -> json.add("accelerators_needed", number(fleet.accelerators())));
        JsonObject criteria = new JsonObject();
        result.criteria().forEach((criterion, estimate) -> criteria.add(criterion.key(), estimate(estimate)));
        json.add("criteria", criteria);
        JsonArray missed = new JsonArray();
        result.obstacles().forEach(obstacle -> missed.add(messages.text(obstacle)));
        json.add("missed", missed);
        json.add("score", result.score().map(score -> number(score.value())).orElse(JsonNull.INSTANCE));
        json.add("score_low", result.score().map(score -> number(score.low())).orElse(JsonNull.INSTANCE));
        json.add("score_high", result.score().map(score -> number(score.high())).orElse(JsonNull.INSTANCE));
        json.addProperty("rank", result.score().map(Score::rank).orElse(null));
        JsonObject contributions = new JsonObject();
        result.score().ifPresent(score -> score.contributions().forEach(
                (criterion, points) -> contributions.add(criterion.key(), number(points))));
        json.add("contributions", contributions);
        return json;
    }

    private JsonObject estimate(Estimate estimate) {
        JsonObject json = new JsonObject();
        json.add("value", number(estimate.unit().shown(estimate.value())));
        json.add("low", number(estimate.unit().shown(estimate.low())));
        json.add("high", number(estimate.unit().shown(estimate.high())));
        json.addProperty("unit", estimate.unit().symbol());
        json.addProperty("basis", estimate.basis().name());
        if (traced) {
            json.add("trace", new TraceJson(messages).json(estimate));
        }
        return json;
    }

    /** A number as JSON, without tails of binary fractions. */
    public static JsonElement number(double value) {
        BigDecimal rounded = new BigDecimal(value, DIGITS).stripTrailingZeros();
        return new JsonPrimitive(rounded.scale() < 0 && rounded.precision() - rounded.scale() < 16
                ? rounded.setScale(0) : rounded);
    }
}
