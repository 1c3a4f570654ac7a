package org.placewise.model.estimate;

import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.placewise.model.catalogue.Site;
import org.placewise.model.quantity.Basis;
import org.placewise.model.quantity.Figure;
import org.placewise.model.quantity.Trace;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Task;
import org.placewise.model.scenario.Traffic;

/**
 * How each figure of a deployment came about. Each formula in symbols gives its value from the inputs beside it, in SI
 * units; what was worked out on the way has a trace of its own. Inputs are put together only when somebody asks.
 */
final class Traces {
    private final Deployment deployment;
    private final Engine engine;
    private final Point peak;
    private final Traffic traffic;
    private final LoadTraces loads;
    private final TimeTraces times;
    private final EnergyTraces energies;
    private final CostTraces costs;

    Traces(Deployment deployment) {
        this.deployment = deployment;
        this.engine = deployment.engine();
        this.peak = deployment.peak();
        this.traffic = deployment.scenario().workload().traffic();
        loads = new LoadTraces(deployment);
        times = new TimeTraces(deployment, loads);
        energies = new EnergyTraces(deployment, loads);
        costs = new CostTraces(deployment, loads, energies);
    }

    private static Trace trace(String formula, String symbols, Supplier<Inputs> inputs) {
        return Trace.lazy("estimate.formula." + formula, symbols, () -> inputs.get().list());
    }

    private Inputs inputs() {
        return new Inputs(deployment.scenario().assumptions());
    }

    private boolean onDevice() {
        return deployment.option().site() == Site.DEVICE;
    }

    Trace latency(Criterion criterion, boolean p95) {
        String jitter = p95 ? "J + " : "";
        String away = onDevice() ? "" : "RTT + " + jitter + "8 (U + D) / w + t_q + ";
        return trace(criterion.key(), "t = " + away + (engine.isLanguage() ? "t_p + (O - 1) t_t" : "t_i"), () -> {
            Inputs inputs = inputs();
            if (!onDevice()) {
                inputs.read(world -> deployment.network().response(world, p95))
                        .asked("upload", "U", traffic.uploadBytes(), Unit.BYTE)
                        .asked("download", "D", traffic.downloadBytes(), Unit.BYTE)
                        .all(times.queue(p95));
            }
            return deployment.task() instanceof Task.Language language
                    ? inputs.all(times.prefill()).asked("output_tokens", "O", language.outputTokens(), Unit.COUNT)
                            .worked("per_token", "t_t", peak.perToken(), Unit.SECOND, engine.timeBasis(),
                                    times.perToken())
                    : inputs.all(times.inference());
        });
    }

    Trace firstToken() {
        return trace("first_token_p95", "t = " + (onDevice() ? "t_p" : "RTT + J + 8 U / w + t_q + t_p"), () -> {
            Inputs inputs = inputs();
            if (!onDevice()) {
                inputs.read(world -> deployment.network().first(world, true))
                        .asked("upload", "U", traffic.uploadBytes(), Unit.BYTE).all(times.queue(true));
            }
            return inputs.all(times.prefill());
        });
    }

    Trace timePerToken() {
        return trace("time_per_token", TimeTraces.PER_TOKEN, times::perTokenInputs);
    }

    Trace power(double watts, ToDoubleFunction<World> group) {
        return onDevice() ? chipPower() : trace("power", "P = P_g (1 + h)",
                () -> inputs().worked("busy_power", "P_g", watts, Unit.WATT, engine.powerBasis(),
                        energies.busyPower()).read(group));
    }

    Trace chipPower() {
        return trace("chip_power", energies.busySymbols(), energies::busyInputs);
    }

    Trace radioPower() {
        return trace("radio_power", "P = (e_r (U + D) / 10^6 + E_w min(1, t_r / t_a)) / min(t_r, 8 (U + D) / w + t_a)",
                () -> energies.radio().read(deployment.energy().radio()::watts));
    }

    Trace energy(Basis basis) {
        return trace("energy_per_request", energies.symbols(), () -> energies.inputs(basis));
    }

    Trace carbon(Basis basis) {
        return trace("carbon_per_year", "M = E N 365.25 g / (3.6 10^9)", () -> energies.total(basis)
                .asked("requests_per_day", "N", traffic.requestsPerDay(), Unit.COUNT)
                .read(energies::carbonIntensity));
    }

    Trace chipBattery(Basis basis) {
        return trace("battery_chip", "s = E n / (3600 A)", () -> battery(energies.total(basis)));
    }

    Trace radioBattery() {
        return trace("battery_radio", "s = E_r n / (3600 A)", () -> battery(inputs().all(energies.radioPart())));
    }

    private Inputs battery(Inputs inputs) {
        return inputs.asked("requests_per_user", "n", traffic.requestsPerUserPerDay(), Unit.COUNT)
                .read(energies::battery);
    }

    Trace costPerMonth(Basis basis) {
        return trace(costs.formula(), costs.symbols(), () -> costs.parts(basis));
    }

    Trace costPerThousand(Basis basis) {
        return trace("cost_per_thousand_requests", "c = 1000 C / R", () -> costs.month(basis));
    }

    Trace costPerTokens(Basis basis) {
        return trace("cost_per_million_tokens", "c = 10^6 C / (R (S + O))", () -> {
            Inputs inputs = costs.month(basis);
            if (deployment.task() instanceof Task.Language language) {
                inputs.asked("prompt_tokens", "S", language.promptTokens(), Unit.COUNT)
                        .asked("output_tokens", "O", language.outputTokens(), Unit.COUNT);
            }
            return inputs;
        });
    }

    Trace headroom() {
        return trace("headroom", "G X / l", () -> inputs().all(loads.groups()).all(loads.capacity())
                .all(loads.peak()));
    }

    Trace capability(Figure score) {
        return trace("capability", "s", () -> inputs().figure("score", "s", score, Unit.SHARE));
    }
}
