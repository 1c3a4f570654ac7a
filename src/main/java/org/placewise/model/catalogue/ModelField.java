package org.placewise.model.catalogue;

import org.placewise.model.quantity.Unit;

/** The numeric properties of a {@link Model}. The key is the field's name in the catalogue file. */
public enum ModelField {
    TOTAL_PARAMETERS("total_params_b", 1e9),
    /** Parameters that take part in one token; absent for dense models, where all do. */
    ACTIVE_PARAMETERS("active_params_b", 1e9),
    LAYERS("layers", 1),
    HIDDEN_SIZE("hidden_size", 1),
    HEADS("attention_heads", 1),
    KV_HEADS("kv_heads", 1),
    HEAD_DIM("head_dim", 1),
    /** Width of the compressed key-value vector of multi-head latent attention (MLA). */
    KV_LATENT_DIM("kv_latent_dim", 1),
    ROPE_HEAD_DIM("rope_head_dim_mla", 1),
    FFN_SIZE("ffn_size", 1),
    EXPERTS("moe_experts", 1),
    EXPERTS_PER_TOKEN("moe_experts_per_token", 1),
    EXPERT_FFN_SIZE("moe_ffn_size", 1),
    VOCABULARY("vocab_size", 1),
    CONTEXT_LENGTH("context_length", 1),
    /** Multiply-accumulates of one inference of a fixed network. */
    MACS("gmacs", 1e9),
    /** Operations of one inference of a fixed network, a multiply-accumulate counted as two. */
    OPERATIONS("gflops", 1e9),
    /** Published score on the benchmark that {@link Model#capabilityBenchmark()} names, in percent. */
    CAPABILITY("capability_percent", 1e-2);

    private final String key;
    private final double siFactor;

    ModelField(String key, double siFactor) {
        this.key = key;
        this.siFactor = siFactor;
    }

    public String key() {
        return key;
    }

    /** What a number in the file is multiplied by to reach the value inside. */
    public double siFactor() {
        return siFactor;
    }

    /** What a number in the file can be. */
    public Bounds bounds() {
        return Bounds.positive(this == CAPABILITY ? 100 : 1e9);
    }

    public Unit unit() {
        return this == CAPABILITY ? Unit.SHARE : Unit.COUNT;
    }
}
