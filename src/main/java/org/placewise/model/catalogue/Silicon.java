package org.placewise.model.catalogue;

/** What kind of chip runs it: a general parallel processor, or one built for neural networks (NPU, TPU, LPU ...). */
public enum Silicon {
    GPU, ASIC
}
