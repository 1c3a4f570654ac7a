package org.placewise.model.estimate;

/** Where the time of one response goes. */
public enum LatencyPart {
    /** Moving request and answer over the user's connection: radio, or a local or wide-area network. */
    LINK,
    /** One round trip between the user and the site, at the 95th percentile with its jitter. */
    DISTANCE,
    QUEUE,
    /** Reading the prompt. */
    PREFILL,
    /** Writing the answer. */
    DECODE,
    /** One frame of a vision model. */
    INFERENCE
}
