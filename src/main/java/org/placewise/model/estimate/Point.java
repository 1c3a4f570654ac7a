package org.placewise.model.estimate;

/**
 * How a group of accelerators does at one load.
 *
 * @param queueP50     seconds of waiting before work on the request begins
 * @param queueP95     the same, 95th percentile
 * @param first        seconds of reading the prompt, or of one pass of a fixed network
 * @param perToken     seconds between two tokens of one answer; 0 for fixed networks
 * @param rest         seconds of writing the answer after its first token; 0 for fixed networks
 * @param inFlight     sequences, or frames, that share a step or pass with the request, itself included
 * @param firstBatch   prompts read, or frames processed, in one pass on average
 * @param restBatch    sequences in a decoding step on average
 * @param firstSeconds time of the group that one request takes for its prompt, or its share of a pass
 * @param restSeconds  time of the group that one request takes for its share of decoding steps
 */
record Point(double queueP50, double queueP95, double first, double perToken, double rest, double inFlight,
             double firstBatch, double restBatch, double firstSeconds, double restSeconds) {
    /** The same for somebody who asks again only when the answer is there, so that nothing ever waits. */
    Point withoutQueue() {
        return new Point(0, 0, first, perToken, rest, inFlight, firstBatch, restBatch, firstSeconds, restSeconds);
    }

    double queue(boolean p95) {
        return p95 ? queueP95 : queueP50;
    }

    double groupSeconds() {
        return firstSeconds + restSeconds;
    }
}
