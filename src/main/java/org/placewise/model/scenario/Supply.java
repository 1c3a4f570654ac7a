package org.placewise.model.scenario;

/** How the accelerators of an option are paid for. */
public enum Supply {
    /** Bought: price spread over the horizon with interest and residual value; power and host are extra. */
    BUY,
    /** Rented by the hour; power, host and building are in the price. */
    RENT
}
