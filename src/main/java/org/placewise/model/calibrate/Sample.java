package org.placewise.model.calibrate;

import java.util.Optional;
import org.placewise.model.catalogue.Calibration;
import org.placewise.model.catalogue.Measurement;
import org.placewise.model.performance.Configuration;
import org.placewise.model.performance.MissingFigureException;
import org.placewise.model.performance.Performance;

/**
 * A measurement in the terms of the formulae.
 *
 * @param value       observed, in the unit of {@code observed}
 * @param batch       sequences or inputs at once
 * @param prompt      tokens of a prompt
 * @param output      tokens of an answer
 * @param interleaved whether prefill of new requests runs between the steps of others (continuous batching)
 */
public record Sample(Measurement measurement, Configuration configuration, Observed observed, double value, int batch,
                     int prompt, int output, boolean interleaved) {
    public String className() {
        return Performance.className(configuration);
    }

    public String acceleratorId() {
        return configuration.accelerator().id();
    }

    /**
     * What the formulae say with these parameters, in the unit of the observation; not-a-number for power where the
     * rated power is not known.
     */
    public double expected(Calibration calibration) throws MissingFigureException {
        Performance performance = Performance.timesOnly(configuration, calibration);
        return switch (observed) {
            case DECODE -> interleaved ? seconds(performance) : performance.decodeStepSeconds(batch, context());
            case PREFILL -> performance.prefillSeconds(batch, prompt) / ((double) batch * prompt);
            case FIRST_TOKEN -> performance.prefillSeconds(batch, prompt);
            case SERVED -> seconds(performance) / batch;
            case VISION -> perInput(performance);
            case POWER -> watts(performance);
            case ENERGY -> watts(performance) * energySeconds(performance);
        };
    }

    /**
     * Measured over calculated time of a decoding step; empty where prefills between the steps, as calculated, leave
     * less than half of the measured time to them.
     */
    Optional<Double> stepRatio(Calibration calibration) {
        try {
            Performance performance = Performance.timesOnly(configuration, calibration);
            double others = interleaved ? prefillSeconds(performance) / output : 0;
            double ratio = (value - others) / performance.decodeStepSeconds(batch, context());
            return others < value / 2 && Double.isFinite(ratio) ? Optional.of(ratio) : Optional.empty();
        } catch (MissingFigureException _) {
            return Optional.empty();
        }
    }

    /**
     * Calculated seconds of a prefill, decoding step or pass as in this sample, but of so many sequences or inputs.
     *
     * @throws IllegalStateException if a figure is missing, which was checked when the sample was made
     */
    double secondsAt(int otherBatch, Calibration calibration) {
        try {
            Performance performance = Performance.timesOnly(configuration, calibration);
            return switch (observed.metric()) {
                case PREFILL_TIME -> performance.prefillSeconds(otherBatch, prompt);
                case INFERENCE_TIME -> performance.inferenceSeconds(otherBatch);
                case DECODE_TIME, THROUGHPUT, POWER -> performance.decodeStepSeconds(otherBatch, context());
            };
        } catch (MissingFigureException exception) {
            throw new IllegalStateException(exception);
        }
    }

    /** Seconds for each token of one sequence: its own steps, and its share of the prefills. */
    private double seconds(Performance performance) {
        return performance.decodeStepSeconds(batch, context()) + prefillSeconds(performance) / output;
    }

    /** Prefill of all sequences: one after the other between steps, or all at once. */
    private double prefillSeconds(Performance performance) {
        return interleaved ? batch * performance.prefillSeconds(1, prompt) : performance.prefillSeconds(batch, prompt);
    }

    private double watts(Performance performance) {
        if (output == 0) {
            return performance.inferenceWatts(batch);
        }
        double decode = output * performance.decodeStepSeconds(batch, context());
        double prefill = prefillSeconds(performance);
        int prefillBatch = interleaved ? 1 : batch;
        return (decode * performance.decodeWatts(batch, context())
                + prefill * performance.prefillWatts(prefillBatch, prompt)) / (decode + prefill);
    }

    private double energySeconds(Performance performance) {
        return output == 0 ? performance.inferenceSeconds(batch) / batch : seconds(performance) / batch;
    }

    private double perInput(Performance performance) {
        return measurement.metric().equals(Samples.RATE) ? performance.inferencePeriodSeconds(batch) / batch
                : performance.inferenceSeconds(batch);
    }

    private double context() {
        return prompt + output / 2.0;
    }
}
