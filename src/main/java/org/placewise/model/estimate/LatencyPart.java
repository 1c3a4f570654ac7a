package org.placewise.model.estimate;

/** Where the time of one response goes. */
public enum LatencyPart {
    /** Radio or local network, distance, transfer. */
    NETWORK,
    QUEUE,
    /** Reading the prompt. */
    PREFILL,
    /** Writing the answer. */
    DECODE,
    /** One frame of a vision model. */
    INFERENCE
}
