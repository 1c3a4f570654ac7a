package org.placewise.model.performance;

/**
 * A single request or fixed batch whose performance is asked for, without queue and network.
 *
 * @param id           of whoever asks
 * @param batch        sequences or inputs at once; at least 1
 * @param promptTokens of each sequence; ignored by fixed networks
 * @param outputTokens of each sequence; ignored by fixed networks
 */
public record Case(String id, Configuration configuration, int batch, int promptTokens, int outputTokens) {
    public Case {
        if (batch < 1 || promptTokens < 0 || outputTokens < 0) {
            throw new IllegalArgumentException("batch " + batch + ", prompt " + promptTokens + ", output "
                    + outputTokens);
        }
    }
}
