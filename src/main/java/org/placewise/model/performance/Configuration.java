package org.placewise.model.performance;

import java.util.Objects;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.Model;
import org.placewise.model.scenario.Precision;

/**
 * One copy of a model on one group of accelerators.
 *
 * @param accelerator   with all assumptions applied
 * @param count         accelerators in the group; at least 1
 * @param weights       number format of the weights
 * @param bitsPerWeight quantisation scales included; positive
 * @param kv            number format of the key-value cache; ignored by fixed networks
 * @param software      inference software as free text; null: what is usual for the accelerator
 */
public record Configuration(Accelerator accelerator, int count, Model model, Precision weights, double bitsPerWeight,
                            Precision kv, String software, Parallelism parallelism) {
    public Configuration {
        Objects.requireNonNull(accelerator, "accelerator");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(weights, "weights");
        Objects.requireNonNull(kv, "kv");
        Objects.requireNonNull(parallelism, "parallelism");
        if (count < 1) {
            throw new IllegalArgumentException("count must be at least 1, not " + count);
        }
        if (!(bitsPerWeight > 0) || Double.isInfinite(bitsPerWeight)) {
            throw new IllegalArgumentException("bitsPerWeight must be positive, not " + bitsPerWeight);
        }
    }
}
