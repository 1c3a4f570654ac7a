package org.placewise.model.sensitivity;

import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Assumed;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;

/** An assumption, over its own 90 % range. */
public record AssumptionInput(Assumption assumption) implements Input {
    @Override
    public String key() {
        return assumption.key();
    }

    @Override
    public Message label() {
        return Message.of("estimate.assumption." + assumption.key());
    }

    @Override
    public Unit unit() {
        return assumption.unit();
    }

    @Override
    public double value(Scenario scenario) {
        return scenario.assumptions().value(assumption);
    }

    @Override
    public double low(Scenario scenario) {
        return scenario.assumptions().get(assumption).low();
    }

    @Override
    public double high(Scenario scenario) {
        return scenario.assumptions().get(assumption).high();
    }

    @Override
    public Scenario with(Scenario scenario, double value) {
        Assumed moved = new Assumed(value, value, value, scenario.assumptions().get(assumption).source());
        return scenario.withAssumptions(scenario.assumptions().with(assumption, moved));
    }

    @Override
    public boolean isLogarithmic() {
        return false;
    }

    /** Even steps over the range. */
    @Override
    public double[] axis(Scenario scenario, int count) {
        double low = low(scenario);
        double high = high(scenario);
        double[] axis = new double[count];
        for (int i = 0; i < count; i++) {
            axis[i] = i == count - 1 ? high : low + i * (high - low) / (count - 1);
        }
        return axis;
    }
}
