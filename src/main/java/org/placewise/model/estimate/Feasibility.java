package org.placewise.model.estimate;

import java.util.Optional;
import org.placewise.model.text.Message;

/**
 * Whether an option can serve the workload at all.
 *
 * @param obstacle        why not, or empty if it can
 * @param neededBytes     memory one accelerator needs; NaN where it cannot be worked out
 * @param availableBytes  memory one accelerator has for the model; NaN where unknown
 */
public record Feasibility(Optional<Obstacle> obstacle, double neededBytes, double availableBytes) {
    /** Why an option cannot serve the workload. */
    public enum Kind {
        /** Weights, cache and working memory exceed the memory. */
        TOO_LITTLE_MEMORY,
        /** Prompt and answer together are longer than the model's context. */
        CONTEXT_TOO_SHORT,
        /** The load is at or above the capacity and cannot be spread over more hardware. */
        SATURATED,
        /** A figure without which no estimate is honest is not known. */
        FIGURE_UNKNOWN
    }

    /**
     * @param message the reason as a sentence, such as "needs 15.2 GB, has 8 GB"
     */
    public record Obstacle(Kind kind, Message message) {
    }

    public boolean feasible() {
        return obstacle.isEmpty();
    }
}
