package org.placewise.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.placewise.i18n.Messages;
import org.placewise.model.performance.Case;
import org.placewise.model.performance.Prediction;
import org.placewise.store.CaseFile;
import org.placewise.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what the formulae say of cases in a JSON file, as JSON. */
@Command(name = "predict", mixinStandardHelpOptions = true, resourceBundle = "i18n/cli")
final class PredictCommand implements Callable<Integer> {
    private static final int DIGITS = 8;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", descriptionKey = "cli.parameter.cases")
    private Path file;

    @Option(names = "--lang", descriptionKey = "cli.option.lang", defaultValue = "en")
    private Locale language;

    private final Data data;

    PredictCommand(Data data) {
        this.data = data;
    }

    @Override
    public Integer call() throws StoreException, CommandException, IOException {
        List<Case> cases = new CaseReader(data.catalogue()).read(CaseFile.read(file));
        Messages messages = data.messages(language);
        JsonWriter json = new JsonWriter(spec.commandLine().getOut());
        json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
        json.beginObject().name("results").beginArray();
        for (Case asked : cases) {
            write(Prediction.of(asked, data.catalogue().calibration()), messages, json);
        }
        json.endArray().endObject().flush();
        spec.commandLine().getOut().println();
        return 0;
    }

    private static void write(Prediction prediction, Messages messages, JsonWriter json) throws IOException {
        json.beginObject().name("id").value(prediction.id()).name("fits").value(prediction.fits());
        if (prediction.reason() != null) {
            json.name("reason").value(messages.text(prediction.reason()));
        }
        if (prediction.fits()) {
            json.name("metrics").beginObject();
            for (Map.Entry<String, Prediction.Value> metric : prediction.metrics().entrySet()) {
                Prediction.Value value = metric.getValue();
                json.name(metric.getKey()).beginObject();
                json.name("value").value(rounded(value.value()));
                json.name("low").value(rounded(value.low()));
                json.name("high").value(rounded(value.high()));
                json.name("basis").value(value.basis().name()).endObject();
            }
            json.endObject();
        }
        json.endObject();
    }

    /** Eight significant digits: more than the formulae deserve, without tails of binary fractions. */
    private static double rounded(double value) {
        double scale = Math.pow(10, DIGITS - 1 - Math.floor(Math.log10(value)));
        double rounded = Math.rint(value * scale) / scale;
        return Double.isFinite(rounded) ? rounded : value;
    }
}
