package org.placewise.model.scenario;

import java.util.Objects;

/** What one request asks of a model. */
public sealed interface Task {
    /** Catalogue id of the model. */
    String modelId();

    /** Number format of the weights. */
    Precision weights();

    /** The same task with another model and number format, as a smaller device may need. */
    Task with(String modelId, Precision weights);

    /**
     * One prompt and its answer.
     *
     * @param kv           number format of the key-value cache
     * @param promptTokens at least 1
     * @param outputTokens at least 1
     */
    record Language(String modelId, Precision weights, Precision kv, int promptTokens, int outputTokens)
            implements Task {
        public Language {
            Objects.requireNonNull(modelId, "modelId");
            Objects.requireNonNull(weights, "weights");
            Objects.requireNonNull(kv, "kv");
            requirePositive(promptTokens, "promptTokens");
            requirePositive(outputTokens, "outputTokens");
        }

        @Override
        public Language with(String otherModelId, Precision otherWeights) {
            return new Language(otherModelId, otherWeights, kv, promptTokens, outputTokens);
        }
    }

    /**
     * One frame of a stream.
     *
     * @param framesPerSecond of one stream while it is active; positive
     */
    record Vision(String modelId, Precision weights, double framesPerSecond) implements Task {
        public Vision {
            Objects.requireNonNull(modelId, "modelId");
            Objects.requireNonNull(weights, "weights");
            requirePositive(framesPerSecond, "framesPerSecond");
        }

        @Override
        public Vision with(String otherModelId, Precision otherWeights) {
            return new Vision(otherModelId, otherWeights, framesPerSecond);
        }
    }

    private static void requirePositive(double value, String name) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " must be a positive number, not " + value);
        }
    }
}
