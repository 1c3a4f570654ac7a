package org.placewise.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import org.placewise.export.ComparisonJson;
import org.placewise.i18n.Messages;
import org.placewise.i18n.Names;
import org.placewise.model.OptionResult;
import org.placewise.model.Score;
import org.placewise.model.difference.Difference;
import org.placewise.model.difference.SideBySide;
import org.placewise.model.difference.SideBySide.Pair;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.scenario.Criterion;

/** In what two scenarios differ, as tables to read and as JSON, which is documented in the README. */
final class SideBySideReport {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping()
            .create();
    private static final String NONE = "-";

    private final Messages messages;

    SideBySideReport(Messages messages) {
        this.messages = messages;
    }

    void print(SideBySide pair, PrintWriter out) {
        String first = Names.of(pair.first().scenario(), messages);
        String second = Names.of(pair.second().scenario(), messages);
        out.println(messages.get("cli.compare.title", first, second));
        out.println(messages.text(pair.finding()));
        out.println();
        TextTable inputs = new TextTable();
        inputs.row(messages.get("cli.compare.input"), "A", "B");
        pair.inputs().forEach(difference -> inputs.row(messages.text(difference.about()),
                messages.text(difference.before()), messages.text(difference.after())));
        inputs.print(out);
        out.println();
        TextTable results = new TextTable();
        results.row(messages.get("cli.column.option"), messages.get("cli.compare.result"), "A", "B");
        pair.options().forEach(option -> rows(option, results));
        results.print(out);
        out.flush();
    }

    private void rows(Pair option, TextTable table) {
        String name = messages.get("common.option." + option.id());
        table.row(name, messages.get("cli.column.rank"), rank(option.firstScore()), rank(option.secondScore()));
        table.row(name, messages.get("cli.column.score"), score(option.firstScore()), score(option.secondScore()));
        for (Criterion criterion : option.changed()) {
            table.row(name, messages.get("common.criterion." + criterion.key()), value(option.first(), criterion),
                    value(option.second(), criterion));
        }
    }

    private static String rank(Optional<Score> score) {
        return score.map(Score::rank).orElse(NONE);
    }

    private String score(Optional<Score> score) {
        return score.map(known -> messages.numbers().fixed(known.value(), 1, 1)).orElse(NONE);
    }

    private String value(Optional<OptionResult> result, Criterion criterion) {
        return result.flatMap(known -> known.value(criterion))
                .map(value -> messages.numbers().quantity(value.value(), value.unit())).orElse(NONE);
    }

    String json(SideBySide pair) {
        JsonObject json = new JsonObject();
        json.addProperty("a", Names.of(pair.first().scenario(), messages));
        json.addProperty("b", Names.of(pair.second().scenario(), messages));
        json.addProperty("finding", messages.text(pair.finding()));
        JsonArray inputs = new JsonArray();
        pair.inputs().forEach(difference -> inputs.add(input(difference)));
        json.add("inputs", inputs);
        JsonArray options = new JsonArray();
        pair.options().forEach(option -> options.add(option(option)));
        json.add("options", options);
        return GSON.toJson(json);
    }

    private JsonObject input(Difference difference) {
        JsonObject json = new JsonObject();
        json.addProperty("group", difference.group().name().toLowerCase(Locale.ROOT));
        json.addProperty("about", messages.text(difference.about()));
        json.addProperty("a", messages.text(difference.before()));
        json.addProperty("b", messages.text(difference.after()));
        return json;
    }

    private JsonObject option(Pair option) {
        JsonObject json = new JsonObject();
        json.addProperty("id", option.id());
        JsonObject rank = new JsonObject();
        rank.addProperty("a", option.firstScore().map(Score::rank).orElse(null));
        rank.addProperty("b", option.secondScore().map(Score::rank).orElse(null));
        json.add("rank", rank);
        json.add("score", sides(option.firstScore().map(Score::value), option.secondScore().map(Score::value)));
        JsonObject changed = new JsonObject();
        for (Criterion criterion : option.changed()) {
            JsonObject values = sides(shown(option.first(), criterion), shown(option.second(), criterion));
            values.addProperty("unit", criterion.unit().symbol());
            changed.add(criterion.key(), values);
        }
        json.add("changed", changed);
        return json;
    }

    private static Optional<Double> shown(Optional<OptionResult> result, Criterion criterion) {
        return result.flatMap(known -> known.value(criterion)).map((Estimate value) ->
                value.unit().shown(value.value()));
    }

    private static JsonObject sides(Optional<Double> first, Optional<Double> second) {
        JsonObject json = new JsonObject();
        json.add("a", number(first));
        json.add("b", number(second));
        return json;
    }

    private static JsonElement number(Optional<Double> value) {
        return value.map(ComparisonJson::number).orElse(JsonNull.INSTANCE);
    }
}
