package org.placewise.model.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;

/** Something a scenario assumes or asks for that could be otherwise. */
public sealed interface Input permits AssumptionInput, WorkloadInput {
    /** Stable name. */
    String key();

    /** What people call it. */
    Message label();

    Unit unit();

    /** Where it is, in the SI base of its unit. */
    double value(Scenario scenario);

    /** The range that the tornado moves it over: low end. */
    double low(Scenario scenario);

    /** High end of that range. */
    double high(Scenario scenario);

    /** The scenario with this elsewhere. */
    Scenario with(Scenario scenario, double value);

    /** Whether equal ratios of it, rather than equal differences, deserve equal lengths on an axis. */
    boolean isLogarithmic();

    /** Values for an axis of a map, ascending from the lowest to the highest that are worth a look. */
    double[] axis(Scenario scenario, int count);

    /** Everything in a scenario that has a range: its workload, then its assumptions. */
    static List<Input> of(Scenario scenario) {
        Stream<Input> workload = Arrays.stream(WorkloadInput.values()).filter(input -> input.isPartOf(scenario))
                .map(input -> input);
        Stream<Input> assumptions = Arrays.stream(Assumption.values()).map(AssumptionInput::new);
        return Stream.concat(workload, assumptions).filter(input -> input.low(scenario) < input.high(scenario))
                .toList();
    }
}
