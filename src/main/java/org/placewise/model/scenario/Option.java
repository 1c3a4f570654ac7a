package org.placewise.model.scenario;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.quantity.Figure;

/**
 * One way to deploy: a site and a kind of silicon with the hardware chosen for it.
 *
 * @param acceleratorId catalogue id
 * @param count         accelerators that together hold one copy of the model (tensor parallel); at least 1. How many
 *                      such groups the traffic needs is computed
 * @param modelId       catalogue id of the model variant that runs here; null: the workload's model
 * @param weights       number format that runs here; null: the workload's
 * @param software      inference software as free text; null: what is usual for the accelerator
 * @param assumed       figures of the accelerator that the catalogue lacks or that this case changes, each with its
 *                      source, which may be an assumption; they take precedence over the catalogue
 */
public record Option(Site site, Silicon silicon, String acceleratorId, int count, String modelId, Precision weights,
                     String software, Supply supply, Map<AcceleratorField, Figure> assumed) {
    public static final int MAX_COUNT = 1024;

    public Option {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(silicon, "silicon");
        Objects.requireNonNull(acceleratorId, "acceleratorId");
        Objects.requireNonNull(supply, "supply");
        if (count < 1 || count > MAX_COUNT) {
            throw new IllegalArgumentException("count must be 1 to " + MAX_COUNT + ", not " + count);
        }
        assumed = assumed.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(assumed));
    }

    /** Stable name in files and output, such as {@code edge-asic}. */
    public String id() {
        return (site + "-" + silicon).toLowerCase(Locale.ROOT);
    }

    /** Another accelerator in the same place; what was assumed of the old one no longer holds. */
    public Option withAccelerator(String otherId) {
        return new Option(site, silicon, otherId, count, modelId, weights, software, supply, Map.of());
    }

    public Option withCount(int otherCount) {
        return new Option(site, silicon, acceleratorId, otherCount, modelId, weights, software, supply, assumed);
    }

    public Option withSupply(Supply other) {
        return new Option(site, silicon, acceleratorId, count, modelId, weights, software, other, assumed);
    }

    public Option withWeights(Precision other) {
        return new Option(site, silicon, acceleratorId, count, modelId, other, software, supply, assumed);
    }

    /** The work of one request as it runs here, with this option's model variant and number format. */
    public Task task(Task workload) {
        return workload.with(modelId == null ? workload.modelId() : modelId,
                weights == null ? workload.weights() : weights);
    }
}
