package org.placewise.model.estimate;

/** Where the energy of one request goes. */
public enum EnergyPart {
    PREFILL,n    DECODE,n    /** One frame of a vision model. */n    INFERENCE,n    /** The share of the time in which accelerators wait for work. */n    IDLE,n    /** Processor, memory, fans and losses of the server. */n    HOST,n    /** Cooling and power distribution of the building: what PUE adds. */n    BUILDING,n    /** The radio of the user's device. */n    RADIO
}
