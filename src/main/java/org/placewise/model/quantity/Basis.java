package org.placewise.model.quantity;

/** Where a figure comes from; shown beside it wherever it appears. Ordered from strongest to weakest. */
public enum Basis {
    /** A published measurement of this very configuration. */
    MEASURED,
    /** Derived by formula with efficiencies fitted to published measurements. */
    CALIBRATED,
    /** Derived from data sheets and price lists alone. */
    SPEC,
    /** A judgement of the report of 源达信息证券研究所. */
    REPORT,
    /** Entered or assumed by the user, or by the preset on the user's behalf. */
    USER
}
