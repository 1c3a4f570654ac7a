package org.placewise.model.report;

import org.placewise.model.quantity.Source;

/**
 * How the loss of a language model falls with its size, data and compute: L(X) = (Xc / X)^a, in nats per token, each
 * where the two others do not limit it. Kaplan et al. 2020, "Scaling Laws for Neural Language Models", equations 1.1
 * to 1.3. The exponents carry over; the constants belong to the paper's texts and tokens.
 */
public enum ScalingLaw {
    /** Parameters without embeddings. */
    PARAMETERS(8.8e13, 0.076),
    /** Tokens of training text. */
    TOKENS(5.4e13, 0.095),
    /** Compute in petaFLOP/s-days, shared out as well as can be. */
    COMPUTE(3.1e8, 0.050);

    /** One petaFLOP/s for a day. */
    public static final double FLOP_PER_PF_DAY = 1e15 * 24 * 3600;
    /** Where the constants are from. */
    public static final Source SOURCE = new Source("https://arxiv.org/abs/2001.08361", "dataset",
            "L(N) = (Nc/N)^0.076, Nc = 8.8e13; L(D) = (Dc/D)^0.095, Dc = 5.4e13; L(Cmin) = (Cc/Cmin)^0.050, Cc = 3.1e8");

    private final double constant;
    private final double exponent;

    ScalingLaw(double constant, double exponent) {
        this.constant = constant;
        this.exponent = exponent;
    }

    public double constant() {
        return constant;
    }

    public double exponent() {
        return exponent;
    }

    /**
     * The loss in nats per token.
     *
     * @param amount positive
     */
    public double loss(double amount) {
        return Math.pow(constant / amount, exponent);
    }
}
