package org.placewise.model.catalogue;

import java.util.Objects;

/**
 * What published measurements of one configuration say against the formulae: where the very configuration was measured,
 * the measurement counts and the formula only carries it to other lengths of prompts.
 *
 * @param metric      what was measured, such as {@code decode_time}
 * @param modelId     as the catalogue names it
 * @param bits        of a weight, quantisation scales included
 * @param count       accelerators in the group
 * @param parallelism how they share the work, such as {@code tensor}; of no meaning for one
 * @param batch       sequences or inputs at once
 * @param ratio       measured over calculated; positive
 * @param runs        measurements it is the geometric mean of
 * @param source      address of the measurement, or of one of them
 */
public record MeasuredRatio(String metric, String modelId, double bits, int count, String parallelism, int batch,
                            double ratio, int runs, String source) {
    public MeasuredRatio {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(modelId, "modelId");
        Objects.requireNonNull(parallelism, "parallelism");
        Objects.requireNonNull(source, "source");
        if (!(ratio > 0) || Double.isInfinite(ratio) || batch < 1 || count < 1 || runs < 1 || !(bits > 0)) {
            throw new IllegalArgumentException("ratio " + ratio + ", batch " + batch + ", count " + count + ", runs "
                    + runs + ", bits " + bits);
        }
    }
}
