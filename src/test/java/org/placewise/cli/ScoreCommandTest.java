package org.placewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {
    @TempDir
    private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void everyCaseOfTheReferenceComesOutAsThere() throws IOException {
        JsonObject golden;
        try (var stream = ScoreCommandTest.class.getResourceAsStream("/golden/mcda-golden.json")) {
            golden = JsonParser.parseString(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .getAsJsonObject();
        }
        JsonArray results = score(golden.toString());
        assertEquals(golden.getAsJsonArray("cases").size(), results.size());
        for (int i = 0; i < results.size(); i++) {
            JsonObject expected = golden.getAsJsonArray("cases").get(i).getAsJsonObject();
            JsonObject found = results.get(i).getAsJsonObject();
            assertEquals(expected.get("id"), found.get("id"));
            JsonObject methods = found.getAsJsonObject("methods");
            for (String name : methods.keySet()) {
                JsonObject reference = expected.getAsJsonObject("results").getAsJsonObject(name);
                JsonObject method = methods.getAsJsonObject(name);
                near(reference.getAsJsonArray("scores"), method.getAsJsonArray("scores"));
                near(reference.getAsJsonArray("ranks_tol"), method.getAsJsonArray("ranks"));
            }
            JsonObject results2 = expected.getAsJsonObject("results");
            assertEquals(results2.getAsJsonObject("vikor").get("compromise_set_skcriteria"),
                    methods.getAsJsonObject("vikor").get("compromise"));
            assertEquals(results2.get("pareto_nondominated"), found.get("pareto"));
            near(results2.getAsJsonArray("weights_entropy"), found.getAsJsonArray("weights_entropy"));
        }
    }

    @Test
    void degenerateCasesNeverPrintWhatIsNotANumber() throws IOException {
        try (var stream = ScoreCommandTest.class.getResourceAsStream("/golden/mcda-golden.json")) {
            JsonObject golden = JsonParser.parseString(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .getAsJsonObject();
            JsonObject cases = new JsonObject();
            cases.add("cases", golden.get("degenerate"));
            JsonArray results = score(cases.toString());
            assertEquals(16, results.size());
            assertFalse(out.toString().contains("NaN") || out.toString().contains("Infinity"));
        }
    }

    @Test
    void aGapKeepsItsOptionOutAndTheOthersIn() throws IOException {
        JsonObject result = score("""
                {"cases":[{"id":"gap","matrix":[[7,null],[5,1],[9,2]],"weights":[1,1],"types":[1,-1]}]}""")
                .get(0).getAsJsonObject();
        JsonObject minMax = result.getAsJsonObject("methods").getAsJsonObject("wsm_minmax");
        // without the first option: 5 is worst and 9 best, 1 best and 2 worst, so both have half
        assertEquals("[null,0.5,0.5]", minMax.get("scores").toString());
        assertEquals("[null,1,1]", minMax.get("ranks").toString());
        assertEquals("[1,2]", result.get("pareto").toString());
        assertTrue(result.get("notices").toString().contains("option 1 is not scored"));
        assertTrue(result.get("notices").toString().contains("the weights sum to 2"));
    }

    @Test
    void whatIsAskedInVainIsSaidPerMethodOrCase() throws IOException {
        JsonArray results = score("""
                {"cases":[{"id":"zero","matrix":[[7,0],[5,1]],"weights":[0,0],"types":[1,-1]},
                 {"id":"weight","matrix":[[7,0],[5,1]],"weights":[2,-1],"types":[1,-1]},
                 {"id":"endless","matrix":[["Infinity",0],[5,1]],"weights":[1,1],"types":[1,-1]}]}""");
        JsonObject zero = results.get(0).getAsJsonObject();
        assertEquals("criterion 2 has a value of 0 or less; this method needs values above 0", zero
                .getAsJsonObject("methods").getAsJsonObject("wpm_sum").get("error").getAsString());
        assertTrue(zero.get("notices").toString().contains("equal weights"));
        assertEquals("the weight of criterion 2 is not a number of at least 0",
                results.get(1).getAsJsonObject().get("error").getAsString());
        assertEquals("option 1 has a value for criterion 1 that is not finite",
                results.get(2).getAsJsonObject().get("error").getAsString());
    }

    @Test
    void aFileThatIsWrongIsRefusedWithThePlace() throws IOException {
        assertRefused("{\"cases\":[{\"id\":\"a\",\"matrix\":[[1,2],[3]],\"weights\":[1,1],\"types\":[1,1]}]}",
                "cases[0].matrix[1] must have 2 entries, one for each criterion of the matrix; it has 1");
        assertRefused("{\"cases\":[{\"id\":\"a\",\"matrix\":[[1,2]],\"weights\":[1,1]}]}",
                "cases[0].types is missing");
        assertRefused("{\"cases\":[{\"id\":\"a\",\"matrix\":[[1,\"x\"]],\"weights\":[1,1],\"types\":[1,1]}]}",
                "cases[0].matrix[0][1]");
        assertRefused("{\"cases\":[{\"id\":\"a\",\"matrix\":[[1]],\"weights\":[1],\"types\":[0]}]}",
                "cases[0].types[0]");
        assertRefused("{\"cases\":[{\"id\":\"a\",\"matrix\":[[1]],\"weights\":[1],\"types\":[1],\"q\":[0]}]}",
                "cases[0].p is missing");
        assertRefused("{\"cases\":[{", "");
        assertRefused("{}", "cases is missing");
    }

    private void assertRefused(String text, String reason) throws IOException {
        err.getBuffer().setLength(0);
        Path file = Files.writeString(folder.resolve("matrix.json"), text);
        assertEquals(Commands.FAILED, run("score", file.toString()));
        assertTrue(err.toString().contains(reason) && err.toString().contains("matrix.json"), err.toString());
        assertEquals(1, err.toString().lines().count());
    }

    private JsonArray score(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("cases.json"), text);
        assertEquals(0, run("score", file.toString()), err.toString());
        return JsonParser.parseString(out.toString()).getAsJsonObject().getAsJsonArray("results");
    }

    private int run(String... arguments) {
        return Commands.run(new Data(null, null), new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private static void near(JsonArray expected, JsonArray found) {
        assertEquals(expected.size(), found.size());
        for (int i = 0; i < expected.size(); i++) {
            JsonElement element = found.get(i);
            assertEquals(expected.get(i).getAsDouble(), element.getAsDouble(), 1e-9);
        }
    }
}
