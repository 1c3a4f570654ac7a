package org.placewise.model.performance;

import java.util.List;
import org.placewise.model.catalogue.Calibration;
import org.placewise.model.quantity.Basis;
import org.placewise.model.quantity.Trace;
import org.placewise.model.text.Message;

/**
 * How fast one group of accelerators runs a model, what memory and power it takes: the smooth roofline of
 * estimation.md with fitted efficiencies and overheads. Cheap to ask many times, as a search for the best batch does.
 * Times are in seconds, power in watts of the whole group, accelerators only.
 */
public final class Performance {
    /**
     * @throws MissingFigureException if a figure without which no estimate is honest is not known
     */
    public static Performance of(Configuration configuration, Calibration calibration) throws MissingFigureException {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Bytes each accelerator needs for weights, cache and working memory with so many sequences of so many tokens. */
    public double memoryNeeded(int batch, int tokensPerSequence) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Bytes of one accelerator that a model may use. */
    public double memoryUsable() {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Time to read so many prompts of so many tokens each. */
    public double prefillSeconds(int batch, int promptTokens) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Time of one decoding step: the next token of every sequence, each with so many tokens behind it on average. */
    public double decodeStepSeconds(int batch, double contextTokens) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Time of one pass of a fixed network over so many inputs. */
    public double inferenceSeconds(int batch) {
        throw new UnsupportedOperationException("skeleton");
    }

    public double prefillWatts(int batch, int promptTokens) {
        throw new UnsupportedOperationException("skeleton");
    }

    public double decodeWatts(int batch, double contextTokens) {
        throw new UnsupportedOperationException("skeleton");
    }

    public double inferenceWatts(int batch) {
        throw new UnsupportedOperationException("skeleton");
    }

    public double idleWatts() {
        throw new UnsupportedOperationException("skeleton");
    }

    /** The 90 % range of a prediction for this configuration. */
    public Range range(Metric metric) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** CALIBRATED where the class of the accelerator was fitted to measurements, else SPEC. */
    public Basis basis(Metric metric) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Formula and inputs behind a prediction at this batch; tokens are the prompt's or the mean context's. */
    public Trace trace(Metric metric, int batch, double tokens) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Cautions a reader should know, such as an interconnect or an idle power that had to be assumed. */
    public List<Message> notes() {
        throw new UnsupportedOperationException("skeleton");
    }
}
