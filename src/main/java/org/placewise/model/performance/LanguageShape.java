package org.placewise.model.performance;

import java.util.OptionalDouble;
import org.placewise.model.catalogue.Model;
import org.placewise.model.catalogue.ModelField;

/**
 * What a language model's time and memory follow from. Missing dimensions are taken as usual for the model's size,
 * and {@code assumed} says so.
 *
 * @param parameters       all of them
 * @param active           those that take part in one token
 * @param expertParameters of one expert, over all layers; 0 for dense models
 * @param experts          in each layer; 0 for dense models
 * @param expertsPerToken  chosen for one token
 * @param attentionWidth   heads times head dimension
 * @param kvElements       numbers kept for each token: keys and values of all layers, or the latent vectors
 * @param kvHeads          over which the cache can be split
 * @param decodeAttention  operations on each token of the context for each new token
 * @param prefillAttention operations for each pair of prompt tokens, the causal half counted
 */
record LanguageShape(double parameters, double active, double expertParameters, double experts,
                     double expertsPerToken, double layers, double hidden, double attentionWidth, double kvElements,
                     double kvHeads, double decodeAttention, double prefillAttention, double vocabulary,
                     boolean assumed) {
    /** Usual depth and width: 12 L d^2 parameters with d = 128 L, as in the Llama family. */
    private static final double PARAMETERS_PER_CUBED_LAYER = 12.0 * 128 * 128;
    /** Keys of a layer: 8 heads of 128 in dense models, half of that in mixtures, as in Llama 3 and Qwen 3. */
    private static final double USUAL_KV_WIDTH = 1024;
    private static final double USUAL_KV_WIDTH_OF_MIXTURES = 512;
    private static final double USUAL_HEAD_DIM = 128;
    private static final double USUAL_VOCABULARY = 128_000;

    static LanguageShape of(Model model) throws MissingFigureException {
        double vocabulary = model.value(ModelField.VOCABULARY).orElse(USUAL_VOCABULARY);
        OptionalDouble knownLayers = model.value(ModelField.LAYERS);
        OptionalDouble knownHidden = model.value(ModelField.HIDDEN_SIZE);
        double parameters = parameters(model, knownLayers, knownHidden, vocabulary);
        double active = Math.min(parameters, model.value(ModelField.ACTIVE_PARAMETERS).orElse(parameters));
        double dense = Math.min(parameters, 2 * active);
        double layers = knownLayers.orElse(Math.max(1, Math.rint(Math.cbrt(dense / PARAMETERS_PER_CUBED_LAYER))));
        double hidden = knownHidden.orElse(Math.sqrt(dense / (12 * layers)));
        double headDim = model.value(ModelField.HEAD_DIM).orElse(USUAL_HEAD_DIM);
        double heads = model.value(ModelField.HEADS).orElse(hidden / headDim);
        double kvHeads = model.value(ModelField.KV_HEADS).orElse(Math.min(heads,
                (active < parameters ? USUAL_KV_WIDTH_OF_MIXTURES : USUAL_KV_WIDTH) / headDim));
        double width = heads * headDim;
        OptionalDouble latent = model.value(ModelField.KV_LATENT_DIM);
        double rope = model.value(ModelField.ROPE_HEAD_DIM).orElse(0);
        double kvElements = latent.isPresent() ? layers * (latent.getAsDouble() + rope)
                : 2 * layers * kvHeads * headDim;
        double decodeAttention = latent.isPresent() ? 2 * layers * heads * (2 * latent.getAsDouble() + rope)
                : 4 * layers * width;
        double experts = experts(model, parameters, active);
        double chosen = experts == 0 ? 0 : model.value(ModelField.EXPERTS_PER_TOKEN).orElse(1);
        double expert = experts == 0 ? 0 : (parameters - active) / (experts - chosen);
        return new LanguageShape(parameters, active, Math.min(expert, chosen == 0 ? 0 : active / chosen), experts,
                chosen, layers, hidden, width, kvElements, kvHeads, decodeAttention, 2 * layers * width, vocabulary,
                knownLayers.isEmpty() || knownHidden.isEmpty());
    }

    private static double parameters(Model model, OptionalDouble layers, OptionalDouble hidden, double vocabulary)
            throws MissingFigureException {
        OptionalDouble known = model.value(ModelField.TOTAL_PARAMETERS);
        if (known.isPresent()) {
            return known.getAsDouble();
        }
        if (layers.isEmpty() || hidden.isEmpty()) {
            throw MissingFigureException.of("parameters", model.name());
        }
        double d = hidden.getAsDouble();
        return 12 * layers.getAsDouble() * d * d + vocabulary * d;
    }

    /** Number of experts; where only the active parameters are known, as many as make one of them a token's share. */
    private static double experts(Model model, double parameters, double active) {
        if (active >= parameters) {
            return 0;
        }
        double experts = model.value(ModelField.EXPERTS).orElse(Math.max(2, Math.rint(parameters / active)));
        return experts > model.value(ModelField.EXPERTS_PER_TOKEN).orElse(1) ? experts : 0;
    }

    boolean isMixture() {
        return experts > 0;
    }

    /** Parameters that so many tokens touch in one step: all shared ones and the expected number of experts. */
    double touched(double tokens) {
        if (experts == 0) {
            return active;
        }
        double untouched = Math.pow(1 - expertsPerToken / experts, tokens);
        return active + expertParameters * (experts * (1 - untouched) - expertsPerToken);
    }
}
