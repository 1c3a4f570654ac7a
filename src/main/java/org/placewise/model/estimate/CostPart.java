package org.placewise.model.estimate;

/** What makes up the cost of a month. */
public enum CostPart {
    ACCELERATORS,
    RENTAL,
    HOST,
    ELECTRICITY,
    UPKEEP,
    NETWORK,
    PORTING
}
