package org.placewise.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Set;
import org.placewise.i18n.Messages;
import org.placewise.i18n.Provenance;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.quantity.Source;
import org.placewise.model.quantity.Trace;

/**
 * How one value came about, as JSON. Values are in the unit that stands beside them; formulae hold in SI units. What
 * enters in several places has its own trace at the first; the others have none.
 */
final class TraceJson {
    private final Messages messages;
    private final Set<Trace> told = new HashSet<>();

    TraceJson(Messages messages) {
        this.messages = messages;
    }

    JsonObject json(Estimate estimate) {
        JsonObject json = json(estimate.trace());
        JsonObject range = new JsonObject();
        range.add("low", ComparisonJson.number(estimate.unit().shown(estimate.low())));
        range.add("high", ComparisonJson.number(estimate.unit().shown(estimate.high())));
        range.addProperty("unit", estimate.unit().symbol());
        range.addProperty("share", 0.9);
        json.add("range", range);
        return json;
    }

    private JsonObject json(Trace trace) {
        JsonObject json = new JsonObject();
        json.addProperty("formula", messages.get(trace.formulaKey()));
        json.addProperty("symbols", trace.symbols());
        JsonArray inputs = new JsonArray();
        trace.inputs().forEach(input -> inputs.add(json(input)));
        json.add("inputs", inputs);
        return json;
    }

    private JsonObject json(Trace.Input input) {
        JsonObject json = new JsonObject();
        json.addProperty("name", messages.get(input.nameKey()));
        json.addProperty("symbol", input.symbol());
        json.add("value", ComparisonJson.number(input.unit().shown(input.value())));
        json.addProperty("unit", input.unit().symbol());
        json.add("value_si", ComparisonJson.number(input.value()));
        json.addProperty("basis", input.basis().name());
        json.addProperty("source", Provenance.of(input, messages));
        Source source = input.source();
        json.addProperty("quote", source == null ? null : source.quote());
        json.add("trace", input.origin().filter(told::add).map(this::json).map(JsonElement.class::cast)
                .orElse(JsonNull.INSTANCE));
        return json;
    }
}
