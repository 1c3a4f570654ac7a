package org.placewise.model.estimate;

/** What makes up the cost of a month. */
public enum CostPart {
    ACCELERATORS,n    RENTAL,n    HOST,n    ELECTRICITY,n    UPKEEP,n    NETWORK,n    PORTING
}
