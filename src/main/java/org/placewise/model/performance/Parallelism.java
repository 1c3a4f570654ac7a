package org.placewise.model.performance;

/** How several accelerators share one copy of a model. The key is the name in files. */
public enum Parallelism {
    /** Every layer is split over all accelerators, with two all-reduces per layer. */
    TENSOR("tensor"),
    /** Layers are spread over the accelerators, which work in turn, as llama.cpp does. */
    LAYER("layer");

    private final String key;

    Parallelism(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
