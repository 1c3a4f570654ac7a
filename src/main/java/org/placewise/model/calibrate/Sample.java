package org.placewise.model.calibrate;

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
