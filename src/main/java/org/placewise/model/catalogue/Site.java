package org.placewise.model.catalogue;

/** Where inference runs. */
public enum Site {
    CLOUD, EDGE, DEVICE
}
