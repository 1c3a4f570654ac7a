package org.placewise.model.estimate;

/** Where the time of one response goes. */
public enum LatencyPart {
    /** Radio or local network, distance, transfer. */n    NETWORK,n    QUEUE,n    /** Reading the prompt. */n    PREFILL,n    /** Writing the answer. */n    DECODE,n    /** One frame of a vision model. */n    INFERENCE
}
