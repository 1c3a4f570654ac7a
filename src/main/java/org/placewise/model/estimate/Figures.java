package org.placewise.model.estimate;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.placewise.model.catalogue.ModelField;
import org.placewise.model.catalogue.Site;
import org.placewise.model.estimate.EnergyAccount.Factors;
import org.placewise.model.performance.Range;
import org.placewise.model.quantity.Basis;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.quantity.Figure;
import org.placewise.model.quantity.Trace;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Assumptions;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Task;
import org.placewise.model.scenario.Traffic;

/** The figures of a deployment by criterion, each with range, basis and trace. */
final class Figures {
    private static final double JOULES_PER_WATT_HOUR = 3600;
    private static final double JOULES_PER_KWH = 3.6e6;
    private static final double GRAMS_PER_KG = 1000;
    private static final double DAYS_PER_YEAR = 365.25;
    private final Deployment deployment;
    private final Glance glance;
    private final Engine engine;
    private final Point peak;
    private final Point quick;
    private final Point slow;
    private final Traffic traffic;
    private final Assumptions assumptions;
    private final World world;
    private final Traces traces;
    private final Map<Criterion, Estimate> figures = new EnumMap<>(Criterion.class);

    Figures(Deployment deployment) {
        this.deployment = deployment;
        this.glance = new Glance(deployment);
        this.engine = deployment.engine();
        this.peak = deployment.peak();
        this.quick = deployment.quick();
        this.slow = deployment.slow();
        this.traffic = deployment.scenario().workload().traffic();
        this.assumptions = deployment.scenario().assumptions();
        this.world = deployment.world();
        this.traces = new Traces(deployment);
    }

    /**
     * @throws ArithmeticException if a figure lies beyond the range of numbers
     */
    Map<Criterion, Estimate> all() {
        latency(Criterion.LATENCY_P50, false);
        latency(Criterion.LATENCY_P95, true);
        if (engine.isLanguage()) {
            firstToken();
            put(Criterion.TIME_PER_TOKEN, new Uncertainty(peak.perToken(), engine.stepBasis(peak.restBatch()))
                    .ends(quick.perToken(), slow.perToken()), traces.timePerToken());
        }
        power();
        energy();
        cost();
        headroom();
        deployment.model().figure(ModelField.CAPABILITY).ifPresent(score -> put(Criterion.CAPABILITY,
                new Uncertainty(score.value(), Basis.SPEC), traces.capability(score)));
        return figures;
    }

    private void put(Criterion criterion, Uncertainty uncertainty, Trace trace) {
        if (!uncertainty.isFinite()) {
            throw new ArithmeticException(criterion + " is beyond the range of numbers");
        }
        figures.put(criterion, uncertainty.estimate(criterion.unit(), trace));
    }

    private boolean onDevice() {
        return deployment.option().site() == Site.DEVICE;
    }

    private void latency(Criterion criterion, boolean p95) {
        double value = glance.latency(p95);
        double here = Latency.response(peak, p95);
        Uncertainty uncertainty = new Uncertainty(value, engine.timeBasis()).ends(
                value - here + Latency.response(quick, p95),
                value - here + Latency.response(slow, p95));
        put(criterion, network(uncertainty, w -> here + deployment.network().response(w, p95)),
                traces.latency(criterion, p95));
    }

    private void firstToken() {
        double here = Latency.first(peak);
        double away = deployment.network().first(world, true);
        Uncertainty uncertainty = new Uncertainty(glance.firstToken(), engine.timeBasis()).ends(
                away + Latency.first(quick), away + Latency.first(slow));
        put(Criterion.FIRST_TOKEN_P95, network(uncertainty, w -> here + deployment.network().first(w, true)),
                traces.firstToken());
    }

    private Uncertainty network(Uncertainty uncertainty, ToDoubleFunction<World> time) {
        return onDevice() ? uncertainty : uncertainty.assumptions(assumptions, time);
    }

    private void power() {
        double watts = glance.busyWatts();
        ToDoubleFunction<World> group = glance.power();
        put(Criterion.POWER, new Uncertainty(group.applyAsDouble(world), engine.powerBasis())
                .factor(engine.powerRange()).assumptions(assumptions, group), traces.power(watts, group));
        if (onDevice()) {
            put(Criterion.DEVICE_POWER, new Uncertainty(watts, engine.powerBasis()).factor(engine.powerRange()),
                    traces.chipPower());
        } else {
            Radio radio = deployment.energy().radio();
            put(Criterion.DEVICE_POWER, new Uncertainty(radio.watts(world), Basis.SPEC)
                    .assumptions(assumptions, radio::watts), traces.radioPower());
        }
    }

    /** Time and power of the accelerators are uncertain, and the world around them. */
    private Uncertainty energy(Energy energy, double scale) {
        Range capacity = engine.capacityRange();
        Range power = engine.powerRange();
        Uncertainty uncertainty = new Uncertainty(scale * energy.joules(world, Factors.NONE), engine.powerBasis());
        return uncertainty.weaken(engine.timeBasis())
                .ends(scale * energy.joules(world, new Factors(1 / capacity.high(), 1)),
                        scale * energy.joules(world, new Factors(1 / capacity.low(), 1)))
                .ends(scale * energy.joules(world, new Factors(1, power.low())),
                        scale * energy.joules(world, new Factors(1, power.high())));
    }

    /** Joules of one request of some kind. */
    @FunctionalInterface
    private interface Energy {
        double joules(World world, Factors factors);
    }

    private void energy() {
        EnergyAccount account = deployment.energy();
        double groups = deployment.groups();
        Energy total = (w, factors) -> account.total(w, groups, factors);
        Uncertainty perRequest = energy(total, 1).assumptions(assumptions, glance::joules);
        put(Criterion.ENERGY, perRequest, traces.energy(perRequest.basis()));
        double perYear = traffic.requestsPerDay() * DAYS_PER_YEAR / JOULES_PER_KWH / GRAMS_PER_KG;
        ToDoubleFunction<World> carbon = w -> glance.joules(w) * perYear * w.value(Assumption.CARBON);
        put(Criterion.CARBON, energy(total, perYear * world.value(Assumption.CARBON))
                .assumptions(assumptions, carbon), traces.carbon(perRequest.basis()));
        if (world.value(Assumption.BATTERY) > 0) {
            battery(account, groups, perRequest.basis());
        }
    }

    private void battery(EnergyAccount account, double groups, Basis basis) {
        Energy drawn = onDevice() ? (w, factors) -> account.atSite(w, groups, factors)
                : (w, factors) -> account.radio().joules(w);
        double perDay = traffic.requestsPerUserPerDay() / JOULES_PER_WATT_HOUR;
        ToDoubleFunction<World> share = w -> drawn.joules(w, Factors.NONE) * perDay
                / Math.max(Double.MIN_NORMAL, w.value(Assumption.BATTERY));
        Uncertainty uncertainty = onDevice() ? energy(drawn, perDay / world.value(Assumption.BATTERY))
                : new Uncertainty(share.applyAsDouble(world), Basis.SPEC);
        put(Criterion.BATTERY, uncertainty.assumptions(assumptions, share),
                onDevice() ? traces.chipBattery(basis) : traces.radioBattery());
    }

    private void cost() {
        CostAccount account = deployment.cost();
        if (account == null) {
            return;
        }
        Range capacity = engine.capacityRange();
        Range power = engine.powerRange();
        Figure price = deployment.price();
        Uncertainty month = new Uncertainty(account.total(world, deployment.groups(), Factors.NONE), Basis.SPEC)
                .weaken(engine.timeBasis()).weaken(price.source().isUsers() ? Basis.USER : Basis.SPEC)
                .ends(cost(world, capacity.low()), cost(world, capacity.high()))
                .ends(account.total(world, deployment.groups(), new Factors(1, power.low())),
                        account.total(world, deployment.groups(), new Factors(1, power.high())))
                .assumptions(assumptions, w -> cost(w, 1));
        put(Criterion.COST_PER_MONTH, month, traces.costPerMonth(month.basis()));
        double perRequest = 1 / traffic.requestsPerMonth();
        put(Criterion.COST_PER_THOUSAND_REQUESTS, month.times(1000 * perRequest),
                traces.costPerThousand(month.basis()));
        if (deployment.task() instanceof Task.Language language) {
            double tokens = (double) language.promptTokens() + language.outputTokens();
            put(Criterion.COST_PER_MILLION_TOKENS, month.times(1e6 * perRequest / tokens),
                    traces.costPerTokens(month.basis()));
        }
    }

    /** USD per month with the fleet that would be needed if a group had so many times the capacity. */
    private double cost(World w, double capacity) {
        return deployment.cost().total(w, deployment.sizing().groups(w, capacity), new Factors(1 / capacity, 1));
    }

    private void headroom() {
        ToDoubleFunction<World> headroom = w -> 1 / deployment.sizing().utilisation(
                deployment.sizing().groups(w, 1));
        put(Criterion.HEADROOM, new Uncertainty(1 / deployment.utilisation(), engine.timeBasis())
                .factor(engine.capacityRange()).assumptions(assumptions, headroom), traces.headroom());
    }
}
