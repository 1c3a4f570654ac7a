package org.placewise.model.estimate;

/** Where the energy of one request goes. */
public enum EnergyPart {
    PREFILL,
    DECODE,
    /** One frame of a vision model. */
    INFERENCE,
    /** The share of the time in which accelerators wait for work. */
    IDLE,
    /** Processor, memory, fans and losses of the server. */
    HOST,
    /** Cooling and power distribution of the building: what PUE adds. */
    BUILDING,
    /** The radio of the user's device. */
    RADIO
}
