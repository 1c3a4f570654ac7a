package org.placewise.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Model;
import org.placewise.model.catalogue.ModelKind;
import org.placewise.model.performance.Case;
import org.placewise.model.performance.Configuration;
import org.placewise.model.performance.Parallelism;
import org.placewise.model.scenario.Precision;
import org.placewise.model.text.Message;

/** Reads the cases of {@code predict}. */
final class CaseReader {
    private static final Set<String> FIELDS = Set.of("id", "accelerator", "count", "model", "weights", "precision",
            "bits_per_weight", "kv", "batch", "prompt_tokens", "output_tokens", "software", "parallelism");
    /** Other names under which publishers state number formats. */
    private static final Map<String, String> ALSO = Map.of("f16", "fp16", "f32", "fp32", "nvfp4", "fp4", "w8a8",
            "int8", "w4a16", "int4", "q4_k", "q4_k_m", "q5_k", "q5_k_m", "bfloat16", "bf16", "float16", "fp16");
    private static final int USUAL_PROMPT = 512;
    private static final int USUAL_OUTPUT = 128;
    private final Catalogue catalogue;

    CaseReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @param root the whole file
     */
    List<Case> read(JsonElement root) throws CommandException {
        Fields file = new Fields(root, "file");
        file.allow(Set.of("cases"));
        if (!(file.find("cases") instanceof JsonArray rows)) {
            throw new CommandException(Message.of("cli.predict.cases"));
        }
        List<Case> cases = new ArrayList<>();
        for (JsonElement row : rows) {
            cases.add(one(row, cases.size()));
        }
        return cases;
    }

    private Case one(JsonElement row, int index) throws CommandException {
        String number = "cases[" + index + "]";
        String id = new Fields(row, number).text("id", number);
        String place = number.equals(id) ? number : "case \"" + id + "\"";
        Fields fields = new Fields(row, place);
        fields.allow(FIELDS);
        Accelerator accelerator = accelerator(fields, place);
        Model model = model(fields, place);
        boolean language = model.kind() == ModelKind.LANGUAGE;
        Precision weights = precision(fields, language ? "weights" : "precision",
                fields.text(language ? "precision" : "weights", Precision.FP16.id()));
        double bits = fields.positive("bits_per_weight");
        Precision kv = precision(fields, "kv", Precision.FP16.id());
        Configuration configuration = new Configuration(accelerator, fields.whole("count", 1, 1), model, weights,
                Double.isNaN(bits) ? weights.bitsPerWeight() : bits, kv, fields.text("software", null),
                parallelism(fields));
        return new Case(id, configuration, fields.whole("batch", 1, 1),
                language ? fields.whole("prompt_tokens", 0, USUAL_PROMPT) : 0,
                language ? fields.whole("output_tokens", 0, USUAL_OUTPUT) : 0);
    }

    private Accelerator accelerator(Fields fields, String place) throws CommandException {
        JsonElement value = fields.find("accelerator");
        if (value instanceof JsonPrimitive primitive && primitive.isString()) {
            return catalogue.accelerator(primitive.getAsString()).orElseThrow(() -> new CommandException(
                    Message.of("cli.predict.accelerator", place, primitive.getAsString())));
        }
        return InlineHardware.accelerator(fields.inside("accelerator"));
    }

    private Model model(Fields fields, String place) throws CommandException {
        JsonElement value = fields.find("model");
        if (value instanceof JsonPrimitive primitive && primitive.isString()) {
            return catalogue.model(primitive.getAsString()).orElseThrow(() -> new CommandException(
                    Message.of("cli.predict.model", place, primitive.getAsString())));
        }
        return InlineHardware.model(fields.inside("model"));
    }

    private static Precision precision(Fields fields, String name, String otherwise) throws CommandException {
        String text = fields.text(name, otherwise);
        return Precision.ofId(ALSO.getOrDefault(text.toLowerCase(Locale.ROOT), text)).orElseThrow(() -> fields.wrong(name, text));
    }

    private static Parallelism parallelism(Fields fields) throws CommandException {
        String text = fields.text("parallelism", Parallelism.TENSOR.key());
        for (Parallelism parallelism : Parallelism.values()) {
            if (parallelism.key().equals(text)) {
                return parallelism;
            }
        }
        throw fields.wrong("parallelism", text);
    }
}
