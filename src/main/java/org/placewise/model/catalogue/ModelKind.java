package org.placewise.model.catalogue;

/** What a model does, and so which formulae apply. The key stands in the catalogue file. */
public enum ModelKind {
    LANGUAGE("llm"), VISION("vision");

    private final String key;

    ModelKind(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
