package org.placewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;

final class PredictCommandTest {
    private static final String CARD = """
            {"name": "Card", "silicon": "gpu", "sites": ["edge"], "memory_type": "GDDR6", "memory_gb": 24,
             "memory_bandwidth_gb_s": 500, "peak_dense": {"fp16_tflops": 80}, "tdp_w": 200}""";
    private static final String SMALL = """
            {"kind": "llm", "total_params_b": 8, "layers": 32, "hidden_size": 4096, "attention_heads": 32,
             "kv_heads": 8, "head_dim": 128}""";

    @TempDir
    private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int predict(String cases) throws IOException {
        Path file = Files.writeString(folder.resolve("cases.json"), "{\"cases\": [" + cases + "]}");
        Data data = new Data(CatalogueStore.load().value(), new PresetStore());
        return Commands.run(data, new PrintWriter(out), new PrintWriter(err), "predict", file.toString());
    }

    private JsonObject result(int index) {
        JsonArray results = JsonParser.parseString(out.toString()).getAsJsonObject().getAsJsonArray("results");
        return results.get(index).getAsJsonObject();
    }

    private static double value(JsonObject result, String metric) {
        return result.getAsJsonObject("metrics").getAsJsonObject(metric).get("value").getAsDouble();
    }

    @Test
    void predictsCasesWithInlineHardwareAndModels() throws IOException {
        int status = predict("{\"id\": \"a\", \"accelerator\": " + CARD + ", \"model\": " + SMALL
                + ", \"weights\": \"q4_k_m\", \"batch\": 2, \"prompt_tokens\": 512, \"output_tokens\": 128,"
                + " \"software\": null, \"bits_per_weight\": null}, {\"id\": \"b\", \"accelerator\": \"hailo-8\","
                + " \"model\": \"resnet-50\", \"precision\": \"int8\"}");
        assertEquals(0, status, err.toString());
        JsonObject language = result(0);
        assertTrue(language.get("fits").getAsBoolean());
        // by definition: total = 2 per stream; latency = ttft + 128 x tpot; throughput = 2 x 128 / latency
        double step = value(language, "tpot_ms");
        double latency = value(language, "latency_ms");
        assertEquals(1000 / step, value(language, "decode_tok_s_per_stream"), 1e-3);
        assertEquals(2000 / step, value(language, "decode_tok_s_total"), 1e-3);
        assertEquals(value(language, "ttft_ms") + 128 * step, latency, 1e-3);
        assertEquals(256e3 / latency, value(language, "throughput_tok_s_total"), 1e-3);
        assertEquals(value(language, "avg_power_w") * latency / 256e3, value(language, "energy_j_per_token"), 1e-3);
        assertTrue(value(result(1), "samples_s") > 0);
    }

    @Test
    void saysWhatDoesNotFit() throws IOException {
        assertEquals(0, predict("{\"id\": \"c\", \"accelerator\": \"rtx-4090\", \"model\": \"llama-3-70b\","
                + " \"weights\": \"fp16\"}"));
        assertFalse(result(0).get("fits").getAsBoolean());
        assertTrue(result(0).get("reason").getAsString().startsWith("does not fit"));
        assertFalse(result(0).has("metrics"));
    }

    @Test
    void namesUnknownIdsAndFields() throws IOException {
        assertEquals(Commands.FAILED, predict("{\"id\": \"d\", \"accelerator\": \"nope\", \"model\": \"resnet-50\"}"));
        assertTrue(err.toString().contains("case \"d\"") && err.toString().contains("\"nope\""), err.toString());
        assertEquals(Commands.FAILED, predict("{\"id\": \"e\", \"accelerator\": \"t4\", \"model\": \"resnet-50\","
                + " \"bach\": 1}"));
        assertTrue(err.toString().contains("\"bach\""), err.toString());
        assertEquals(Commands.FAILED, predict("{\"id\": \"f\", \"accelerator\": {\"memory_bg\": 1},"
                + " \"model\": \"resnet-50\"}"));
        assertTrue(err.toString().contains("\"memory_bg\""), err.toString());
    }
}
