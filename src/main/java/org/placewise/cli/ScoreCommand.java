package org.placewise.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.placewise.model.score.MatrixCase;
import org.placewise.store.MatrixStore;
import org.placewise.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what every scoring method says of given matrices. */
@Command(name = "score", mixinStandardHelpOptions = true, resourceBundle = "i18n/cli")
final class ScoreCommand implements Callable<Integer> {
    private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", descriptionKey = "cli.parameter.matrices")
    private Path file;

    @Option(names = "--lang", descriptionKey = "cli.option.lang", defaultValue = "en")
    private Locale language;

    private final Data data;

    ScoreCommand(Data data) {
        this.data = data;
    }

    @Override
    public Integer call() throws StoreException {
        MatrixJson printer = new MatrixJson(data.messages(language));
        JsonArray results = new JsonArray();
        for (MatrixCase matrixCase : MatrixStore.read(file)) {
            results.add(printer.result(matrixCase));
        }
        JsonObject json = new JsonObject();
        json.add("results", results);
        spec.commandLine().getOut().println(GSON.toJson(json));
        return 0;
    }
}
