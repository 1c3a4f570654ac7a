package org.placewise.model.estimate;

import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.placewise.model.catalogue.ModelField;
import org.placewise.model.catalogue.Site;
import org.placewise.model.estimate.EnergyAccount.Factors;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Criterion;

/**
 * The figures of a deployment without their ranges and traces, for a look at very many. {@link Figures} takes its
 * values from here. SI units, money in USD.
 */
public final class Glance {
    private final Deployment deployment;

    Glance(Deployment deployment) {
        this.deployment = deployment;
    }

    /**
     * A figure, in the SI base of the criterion's unit; empty where it is not known or does not apply. Covers what
     * requirements limit and people shop for: latencies, power, energy, cost, headroom, capability.
     */
    public OptionalDouble value(Criterion criterion) {
        return switch (criterion) {
            case LATENCY_P50 -> OptionalDouble.of(latency(false));
            case LATENCY_P95 -> OptionalDouble.of(latency(true));
            case FIRST_TOKEN_P95 -> language(firstToken());
            case TIME_PER_TOKEN -> language(deployment.peak().perToken());
            case POWER -> OptionalDouble.of(power().applyAsDouble(deployment.world()));
            case DEVICE_POWER -> OptionalDouble.of(devicePower(deployment.world()));
            case ENERGY -> OptionalDouble.of(joules(deployment.world()));
            case COST_PER_MONTH -> deployment.cost() == null ? OptionalDouble.empty()
                    : OptionalDouble.of(costPerMonth());
            case HEADROOM -> OptionalDouble.of(1 / deployment.utilisation());
            case CAPABILITY -> deployment.model().value(ModelField.CAPABILITY);
            default -> OptionalDouble.empty();
        };
    }

    /** Accelerators over all places. */
    public double accelerators() {
        return deployment.accelerators();
    }

    private OptionalDouble language(double value) {
        return deployment.engine().isLanguage() ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private boolean onDevice() {
        return deployment.option().site() == Site.DEVICE;
    }

    double latency(boolean p95) {
        double value = 0;
        for (double part : Latency.parts(deployment, p95).values()) {
            value += part;
        }
        return value;
    }

    double firstToken() {
        return deployment.network().first(deployment.world(), true) + Latency.first(deployment.peak());
    }

    double busyWatts() {
        return deployment.engine().busyWatts(deployment.peak());
    }

    double devicePower(World world) {
        return onDevice() ? busyWatts() : deployment.energy().radio().watts(world);
    }

    /** Joules of one request over the whole chain, with the fleet that this world needs. */
    double joules(World world) {
        return deployment.energy().total(world, deployment.sizing().groups(world, 1), Factors.NONE);
    }

    private double costPerMonth() {
        return deployment.cost().total(deployment.world(), deployment.groups(), Factors.NONE);
    }

    /** Watts of a group at work, the machine around it included. */
    ToDoubleFunction<World> power() {
        double watts = busyWatts();
        return onDevice() ? _ -> watts : w -> watts * (1 + w.value(Assumption.HOST_POWER_SHARE));
    }
}
