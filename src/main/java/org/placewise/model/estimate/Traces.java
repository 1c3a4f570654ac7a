package org.placewise.model.estimate;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.placewise.model.catalogue.Site;
import org.placewise.model.estimate.EnergyAccount.Factors;
import org.placewise.model.performance.Metric;
import org.placewise.model.quantity.Basis;
import org.placewise.model.quantity.Figure;
import org.placewise.model.quantity.Trace;
import org.placewise.model.quantity.Trace.Input;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Supply;
import org.placewise.model.scenario.Task;
import org.placewise.model.scenario.Traffic;

/** How each figure of a deployment came about. Inputs are put together only when somebody asks. */
final class Traces {
    private final Deployment deployment;
    private final Engine engine;
    private final Point peak;
    private final Traffic traffic;

    Traces(Deployment deployment) {
        this.deployment = deployment;
        this.engine = deployment.engine();
        this.peak = deployment.peak();
        this.traffic = deployment.scenario().workload().traffic();
    }

    private static Trace trace(String formula, String symbols, Supplier<List<Input>> inputs) {
        return Trace.lazy("estimate.formula." + formula, symbols, inputs);
    }

    private Inputs inputs() {
        return new Inputs(deployment.scenario().assumptions());
    }

    private boolean onDevice() {
        return deployment.option().site() == Site.DEVICE;
    }

    Trace latency(Criterion criterion, boolean p95) {
        String jitter = p95 ? "J + " : "";
        String away = onDevice() ? "" : "RTT + " + jitter + "8 (U + D) / w + ";
        String symbols = "t = " + away + (engine.isLanguage() ? "t_q + t_p + (O - 1) t_t" : "t_q + t_i");
        return trace(criterion.key(), symbols, () -> {
            Inputs inputs = inputs();
            if (!onDevice()) {
                inputs.asked("upload", "U", traffic.uploadBytes(), Unit.BYTE)
                        .asked("download", "D", traffic.downloadBytes(), Unit.BYTE)
                        .read(world -> deployment.network().response(world, p95));
            }
            serving(inputs);
            inputs.worked(p95 ? "queue_p95" : "queue_p50", "t_q", peak.queue(p95), Unit.SECOND, engine.timeBasis());
            return hardware(inputs).list();
        });
    }

    Trace firstToken() {
        String away = onDevice() ? "" : "RTT + J + 8 U / w + ";
        return trace("first_token_p95", "t = " + away + "t_q + t_p", () -> {
            Inputs inputs = inputs();
            if (!onDevice()) {
                inputs.asked("upload", "U", traffic.uploadBytes(), Unit.BYTE)
                        .read(world -> deployment.network().first(world, true));
            }
            serving(inputs);
            return inputs.worked("queue_p95", "t_q", peak.queueP95(), Unit.SECOND, engine.timeBasis())
                    .worked("prefill", "t_p", peak.first(), Unit.SECOND, engine.timeBasis())
                    .all(engine.trace(Metric.PREFILL_TIME, peak.firstBatch()).inputs()).list();
        });
    }

    Trace timePerToken() {
        return trace("time_per_token", "t_t = t_s / (1 - q)", () -> {
            Inputs inputs = inputs();
            serving(inputs);
            return inputs.worked("per_token", "t_t", peak.perToken(), Unit.SECOND, engine.timeBasis())
                    .all(engine.trace(Metric.DECODE_TIME, peak.inFlight()).inputs()).list();
        });
    }

    /** How many groups of accelerators share the load, and how many requests they work on at once. */
    private void serving(Inputs inputs) {
        inputs.asked("peak_load", "l", deployment.load().peak(), Unit.REQUESTS_PER_SECOND)
                .worked("batch", "B", deployment.batch(), Unit.COUNT, engine.timeBasis())
                .worked("capacity", "X", deployment.sizing().capacity(), Unit.REQUESTS_PER_SECOND, engine.timeBasis());
        if (!onDevice()) {
            inputs.read(world -> deployment.sizing().groups(world, 1));
        }
        inputs.worked("groups", "G", deployment.groups(), Unit.COUNT, engine.timeBasis())
                .worked("utilisation", "u", deployment.utilisation(), Unit.SHARE, engine.timeBasis())
                .worked(engine.isLanguage() ? "in_flight" : "frames_together", "n", peak.inFlight(), Unit.COUNT,
                        engine.timeBasis());
    }

    private Inputs hardware(Inputs inputs) {
        Basis basis = engine.timeBasis();
        return switch (deployment.task()) {
            case Task.Language language -> inputs.worked("prefill", "t_p", peak.first(), Unit.SECOND, basis)
                    .all(engine.trace(Metric.PREFILL_TIME, peak.firstBatch()).inputs())
                    .asked("output_tokens", "O", language.outputTokens(), Unit.COUNT)
                    .worked("per_token", "t_t", peak.perToken(), Unit.SECOND, basis)
                    .all(engine.trace(Metric.DECODE_TIME, peak.inFlight()).inputs());
            case Task.Vision ignored -> inputs.worked("inference", "t_i", peak.first(), Unit.SECOND, basis)
                    .all(engine.trace(Metric.INFERENCE_TIME, peak.inFlight()).inputs());
        };
    }

    Trace power(double watts, ToDoubleFunction<World> group) {
        return onDevice() ? chipPower(watts) : trace("power", "P = P_g (1 + h)",
                () -> chip(watts).read(group).list());
    }

    Trace chipPower(double watts) {
        return trace("chip_power", "P = P_g", () -> chip(watts).list());
    }

    private Inputs chip(double watts) {
        double batch = engine.isLanguage() && peak.restSeconds() > 0 ? peak.restBatch() : peak.firstBatch();
        return inputs().worked("busy_power", "P_g", watts, Unit.WATT, engine.powerBasis())
                .all(engine.trace(Metric.POWER, batch).inputs());
    }

    private Inputs radio() {
        Radio radio = deployment.energy().radio();
        return inputs().asked("upload", "U", traffic.uploadBytes(), Unit.BYTE)
                .asked("download", "D", traffic.downloadBytes(), Unit.BYTE)
                .asked("interval", "t_r", radio.interval(), Unit.SECOND)
                .worked("awake", "t_a", Radio.AWAKE_SECONDS, Unit.SECOND, Basis.SPEC);
    }

    Trace radioPower() {
        return trace("radio_power", "P = (e_r (U + D) + E_w min(1, t_r / t_a)) / min(t_r, 8 (U + D) / w + t_a)",
                () -> radio().read(deployment.energy().radio()::watts).list());
    }

    Trace energy(Basis basis) {
        return trace("energy_per_request", "E = (E_a + E_i) (1 + h) PUE + E_r", () -> energyInputs(basis).list());
    }

    private Inputs energyInputs(Basis basis) {
        EnergyAccount account = deployment.energy();
        Inputs inputs = onDevice() ? inputs() : radio();
        inputs.asked("mean_load", "l_m", deployment.load().mean(), Unit.REQUESTS_PER_SECOND)
                .worked("groups", "G", deployment.groups(), Unit.COUNT, engine.timeBasis())
                .worked("busy_seconds", "t_b", account.busySeconds(), Unit.SECOND, engine.timeBasis())
                .worked("idle_power", "P_i", account.idleWatts(), Unit.WATT, engine.powerBasis())
                .read(world -> account.total(world, deployment.sizing().groups(world, 1), Factors.NONE));
        account.parts(deployment.world(), deployment.groups()).forEach((part, joules) ->
                inputs.worked("energy." + part.name().toLowerCase(Locale.ROOT), "E", joules, Unit.JOULE,
                        basis));
        return inputs;
    }

    Trace carbon(Basis basis) {
        return trace("carbon_per_year", "M = E N g", () -> energyInputs(basis)
                .asked("requests_per_day", "N", traffic.requestsPerDay(), Unit.COUNT)
                .read(world -> world.value(Assumption.CARBON)).list());
    }

    Trace chipBattery(Basis basis) {
        return trace("battery_chip", "s = E n / A", () -> battery(energyInputs(basis)));
    }

    Trace radioBattery() {
        return trace("battery_radio", "s = E_r n / A",
                () -> battery(radio().read(deployment.energy().radio()::joules)));
    }

    private List<Input> battery(Inputs inputs) {
        return inputs.asked("requests_per_user", "n", traffic.requestsPerUserPerDay(), Unit.COUNT)
                .read(world -> world.value(Assumption.BATTERY)).list();
    }

    private Inputs costInputs(Basis basis) {
        boolean bought = deployment.option().supply() == Supply.BUY;
        Inputs inputs = inputs();
        inputs.figure(bought ? "list_price" : "rental", "c", deployment.price(), bought ? Unit.USD
                        : Unit.USD_PER_HOUR)
                .worked("accelerators", "N", deployment.accelerators(), Unit.COUNT, engine.timeBasis())
                .asked("requests_per_month", "R", traffic.requestsPerMonth(), Unit.COUNT)
                .worked("utilisation", "u", deployment.utilisation(), Unit.SHARE, engine.timeBasis())
                .read(world -> deployment.cost().total(world, deployment.sizing().groups(world, 1), Factors.NONE));
        deployment.cost().parts(deployment.world(), deployment.groups()).forEach((part, usd) ->
                inputs.worked("cost." + part.name().toLowerCase(Locale.ROOT), "C", usd, Unit.USD_PER_MONTH,
                        basis));
        return inputs;
    }

    Trace costPerMonth(Basis basis) {
        String symbols = deployment.option().supply() == Supply.BUY
                ? "C = N c (a(r) + h_c a(r) + (1 + h_c) m / 12) + e E R + c_n R (U + D) + c_p a(0)"
                : "C = N c 730.5 h + c_n R (U + D) + c_p a(0)";
        return trace(deployment.option().supply() == Supply.BUY ? "cost_bought" : "cost_rented", symbols,
                () -> costInputs(basis).list());
    }

    Trace costPerThousand(Basis basis) {
        return trace("cost_per_thousand_requests", "1000 C / R", () -> costInputs(basis).list());
    }

    Trace costPerTokens(Basis basis) {
        return trace("cost_per_million_tokens", "10^6 C / (R (S + O))", () -> {
            Inputs inputs = costInputs(basis);
            if (deployment.task() instanceof Task.Language language) {
                inputs.asked("prompt_tokens", "S", language.promptTokens(), Unit.COUNT)
                        .asked("output_tokens", "O", language.outputTokens(), Unit.COUNT);
            }
            return inputs.list();
        });
    }

    Trace headroom() {
        return trace("headroom", "G X / l", () -> {
            Inputs inputs = inputs();
            serving(inputs);
            return inputs.list();
        });
    }

    Trace capability(Figure score) {
        return trace("capability", "s", () -> inputs().figure("score", "s", score, Unit.SHARE).list());
    }
}
