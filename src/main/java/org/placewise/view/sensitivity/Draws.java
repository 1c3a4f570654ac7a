package org.placewise.view.sensitivity;

import java.util.Optional;
import org.placewise.controller.Analysis;
import org.placewise.model.Comparison;
import org.placewise.model.sensitivity.Acceptability;
import org.placewise.model.sensitivity.FactorEffects;
import org.placewise.model.text.Message;

/**
 * How often each option takes each rank, with the weights as they are, and with any weights.
 *
 * @param inputs  inputs drawn, weights as they are; empty where fewer than two options are ranked
 * @param weights inputs and weights drawn
 * @param sentence how often the winner is first, or the verdict where nothing can be drawn
 */
record Draws(Optional<Acceptability> inputs, Optional<Acceptability> weights, Message sentence) {
    /** For the background. */
    static Draws of(Comparison comparison, Analysis analysis) {
        FactorEffects effects = analysis.effects(comparison.scenario());
        Optional<Acceptability> inputs = Acceptability.ofInputs(comparison, effects, Acceptability.QUICK_DRAWS);
        return new Draws(inputs, Acceptability.ofInputsAndWeights(comparison, effects, Acceptability.QUICK_DRAWS),
                inputs.map(found -> found.sentence(comparison.winners())).orElse(comparison.verdict()));
    }
}
