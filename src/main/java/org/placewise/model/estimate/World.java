package org.placewise.model.estimate;

import org.placewise.model.scenario.Assumption;

/** The world around the accelerators: what each assumption is worth. A range asks "what if this one were higher?". */
@FunctionalInterface
interface World {
    /** The value in the SI base of the assumption's unit. */
    double value(Assumption assumption);
}
