package org.placewise.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.placewise.i18n.Messages;
import org.placewise.model.performance.Case;
import org.placewise.model.performance.Prediction;
import org.placewise.model.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what the formulae say of cases in a JSON file, as JSON. */
@Command(name = "predict", mixinStandardHelpOptions = true, resourceBundle = "i18n/cli")
final class PredictCommand implements Callable<Integer> {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", descriptionKey = "cli.parameter.cases")
    private String file;

    @Option(names = "--lang", descriptionKey = "cli.option.lang", defaultValue = "en")
    private Locale language;

    private final Data data;

    PredictCommand(Data data) {
        this.data = data;
    }

    @Override
    public Integer call() throws CommandException {
        List<Case> cases = new CaseReader(data.catalogue()).read(parse());
        Messages messages = data.messages(language);
        JsonArray results = new JsonArray();
        for (Case asked : cases) {
            results.add(result(Prediction.of(asked, data.catalogue().calibration()), messages));
        }
        JsonObject root = new JsonObject();
        root.add("results", results);
        spec.commandLine().getOut().println(GSON.toJson(root));
        return 0;
    }

    private JsonElement parse() throws CommandException {
        try (Reader text = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8);
             JsonReader json = new JsonReader(text)) {
            json.setStrictness(Strictness.STRICT);
            return JsonParser.parseReader(json);
        } catch (IOException | IllegalArgumentException exception) {
            throw new CommandException(Message.of("cli.predict.read", file, exception.toString()));
        } catch (JsonParseException exception) {
            throw new CommandException(Message.of("cli.predict.json", file, exception.getMessage()));
        }
    }

    private static JsonObject result(Prediction prediction, Messages messages) {
        JsonObject json = new JsonObject();
        json.addProperty("id", prediction.id());
        json.addProperty("fits", prediction.fits());
        if (prediction.reason() != null) {
            json.addProperty("reason", messages.text(prediction.reason()));
        }
        JsonObject metrics = new JsonObject();
        prediction.metrics().forEach((name, value) -> {
            JsonObject metric = new JsonObject();
            metric.add("value", ComparisonJson.number(value.value()));
            metric.add("low", ComparisonJson.number(value.low()));
            metric.add("high", ComparisonJson.number(value.high()));
            metric.addProperty("basis", value.basis().name());
            metrics.add(name, metric);
        });
        if (prediction.fits()) {
            json.add("metrics", metrics);
        }
        return json;
    }
}
