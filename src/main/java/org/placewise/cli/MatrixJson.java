package org.placewise.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Arrays;
import java.util.Optional;
import org.placewise.i18n.Messages;
import org.placewise.model.score.DataWeights;
import org.placewise.model.score.DecisionMatrix;
import org.placewise.model.score.MatrixCase;
import org.placewise.model.score.Method;
import org.placewise.model.score.NearestFlip;
import org.placewise.model.score.Pareto;
import org.placewise.model.score.Smaa;
import org.placewise.model.score.Stability;
import org.placewise.model.score.ValueDraw;
import org.placewise.model.score.Vikor;
import org.placewise.model.score.WeightDraw;
import org.placewise.model.text.Message;

/**
 * What the scoring methods say of a matrix, as JSON, documented in the README. Options keep their places in every
 * list; what an option without a score would have there is null.
 */
final class MatrixJson {
    private static final int DRAWS = 100_000;
    private static final long SEED = 1;
    private final Messages messages;

    MatrixJson(Messages messages) {
        this.messages = messages;
    }

    JsonObject result(MatrixCase given) {
        JsonObject json = new JsonObject();
        json.addProperty("id", given.id());
        Optional<Message> refusal = given.refusal();
        if (refusal.isPresent()) {
            json.addProperty("error", messages.text(refusal.get()));
            JsonObject methods = new JsonObject();
            Arrays.stream(Method.values()).forEach(method -> methods.add(method.key(), error(refusal.get())));
            json.add("methods", methods);
            return json;
        }
        DecisionMatrix matrix = given.matrix();
        JsonObject methods = new JsonObject();
        Arrays.stream(Method.values()).forEach(method -> methods.add(method.key(), method(method, given, matrix)));
        json.add("methods", methods);
        json.add("weights_entropy", DataWeights.entropyRefusal(matrix).<JsonElement>map(this::error)
                .orElseGet(() -> list(DataWeights.entropy(matrix))));
        json.add("weights_critic", list(DataWeights.critic(matrix)));
        json.add("pareto", places(Pareto.front(matrix.raw(), matrix.benefit()), given.scored()));
        addSensitivity(json, given, matrix);
        json.add("notices", notices(given, matrix));
        return json;
    }

    private JsonObject method(Method method, MatrixCase given, DecisionMatrix matrix) {
        Method.Result result = given.evaluate(method, matrix);
        if (!result.isPresent()) {
            return error(result.refusal().orElseThrow());
        }
        JsonElement[] scores = new JsonElement[matrix.options()];
        JsonElement[] ranks = new JsonElement[matrix.options()];
        Arrays.setAll(scores, i -> new JsonPrimitive(result.scores()[i]));
        Arrays.setAll(ranks, i -> new JsonPrimitive(result.ranks()[i]));
        JsonObject json = new JsonObject();
        json.add("scores", byOption(scores, given));
        json.add("ranks", byOption(ranks, given));
        if (method == Method.VIKOR) {
            json.add("compromise", places(Vikor.of(matrix).compromise(), given.scored()));
        }
        return json;
    }

    /** By the weighted sum of min-max values. */
    private static void addSensitivity(JsonObject json, MatrixCase given, DecisionMatrix matrix) {
        double[][] values = matrix.minMax();
        JsonArray stability = new JsonArray();
        for (Stability interval : Stability.ofWinner(values, matrix.weights())) {
            stability.add(list(interval.low(), interval.high()));
        }
        json.add("stability", stability);
        json.add("nearest_flip", NearestFlip.of(values, matrix.weights(), new boolean[matrix.criteria()])
                .<JsonElement>map(flip -> flip(flip, given, matrix)).orElse(JsonNull.INSTANCE));
        double[][] acceptability = Smaa.of(ValueDraw.exactly(values), WeightDraw.uniform(), DRAWS, SEED)
                .acceptability();
        json.add("acceptability", byOption(Arrays.stream(acceptability).map(MatrixJson::list)
                .toArray(JsonElement[]::new), given));
        json.addProperty("acceptability_draws", DRAWS);
    }

    /** The distance is the sum of the absolute changes of all weights: what moves counts where it goes and comes from. */
    private static JsonObject flip(NearestFlip flip, MatrixCase given, DecisionMatrix matrix) {
        JsonObject json = new JsonObject();
        json.addProperty("distance", 2 * flip.shift());
        json.addProperty("rival", given.scored()[flip.rival()]);
        json.addProperty("shift", flip.shift());
        json.add("weights", list(flip.applied(matrix.weights(), 0)));
        return json;
    }

    private JsonArray notices(MatrixCase given, DecisionMatrix matrix) {
        JsonArray notices = new JsonArray();
        double sum = Arrays.stream(given.weights()).sum();
        if (sum == 0) {
            notices.add(messages.get("score.notice.equal"));
        } else if (Math.abs(sum - 1) > 1e-6) {
            notices.add(messages.get("score.notice.scaled", sum));
        }
        for (int i = 0; i < given.raw().length; i++) {
            int option = i + 1;
            given.gap(i).ifPresent(j -> notices.add(messages.get("score.gap", option, j + 1)));
        }
        if (matrix.options() == 1) {
            notices.add(messages.get("score.notice.single"));
            return notices;
        }
        for (int j = 0; j < matrix.criteria(); j++) {
            if (matrix.isConstant(j)) {
                notices.add(messages.get("score.notice.constant", j + 1));
            }
        }
        return notices;
    }

    private JsonObject error(Message reason) {
        JsonObject json = new JsonObject();
        json.addProperty("error", messages.text(reason));
        return json;
    }

    private static JsonArray byOption(JsonElement[] scored, MatrixCase given) {
        JsonElement[] all = new JsonElement[given.raw().length];
        Arrays.fill(all, JsonNull.INSTANCE);
        for (int i = 0; i < scored.length; i++) {
            all[given.scored()[i]] = scored[i];
        }
        JsonArray array = new JsonArray();
        Arrays.stream(all).forEach(array::add);
        return array;
    }

    private static JsonArray places(int[] rows, int[] scored) {
        JsonArray array = new JsonArray();
        Arrays.stream(rows).forEach(row -> array.add(scored[row]));
        return array;
    }

    private static JsonArray list(double... numbers) {
        JsonArray array = new JsonArray();
        Arrays.stream(numbers).forEach(array::add);
        return array;
    }
}
