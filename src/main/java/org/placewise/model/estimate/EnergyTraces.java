package org.placewise.model.estimate;

import org.placewise.model.catalogue.Site;
import org.placewise.model.estimate.EnergyAccount.Factors;
import org.placewise.model.quantity.Basis;
import org.placewise.model.quantity.Source;
import org.placewise.model.quantity.Trace;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Traffic;

/** How power at work and the energy of one request came about. */
final class EnergyTraces {
    private static final Source RADIO_TIMER = new Source("https://th4.ilovetranslation.com/ApdWkRTfRlL=d", "tertiary",
            "Inactivity timer value is set by the network operator with a typical value of 10 seconds");
    private final Deployment deployment;
    private final Engine engine;
    private final EnergyAccount account;
    private final Traffic traffic;
    private final LoadTraces loads;

    EnergyTraces(Deployment deployment, LoadTraces loads) {
        this.deployment = deployment;
        this.engine = deployment.engine();
        this.account = deployment.energy();
        this.traffic = deployment.scenario().workload().traffic();
        this.loads = loads;
    }

    private Inputs inputs() {
        return new Inputs(deployment.scenario().assumptions());
    }

    private boolean onDevice() {
        return deployment.option().site() == Site.DEVICE;
    }

    private double joules(EnergyPart part) {
        return account.joules(part, deployment.world(), deployment.groups(), Factors.NONE);
    }

    // Power of a group at work

    String busySymbols() {
        return engine.isLanguage() ? deployment.peak().restSeconds() > 0 ? "P_g = (t_p P_p + t_d P_d) / (t_p + t_d)"
                : "P_g = P_p" : "P_g = P_i";
    }

    Trace busyPower() {
        return busyInputs().trace("busy_power", busySymbols());
    }

    Inputs busyInputs() {
        Point peak = deployment.peak();
        if (!engine.isLanguage()) {
            return inputs().all(watts("inference_power", "P_i", false, peak.firstBatch()));
        }
        if (peak.restSeconds() == 0) {
            return inputs().all(watts("prefill_power", "P_p", false, peak.firstBatch()));
        }
        return inputs().all(seconds("prefill_share", "t_p", peak.firstSeconds()))
                .all(watts("prefill_power", "P_p", false, peak.firstBatch()))
                .all(seconds("decode_share", "t_d", peak.restSeconds()))
                .all(watts("decode_power", "P_d", true, peak.restBatch()));
    }

    private Inputs seconds(String name, String symbol, double value) {
        return inputs().worked(name, symbol, value, Unit.SECOND, engine.timeBasis());
    }

    private Inputs watts(String name, String symbol, boolean rest, double batch) {
        Basis basis = engine.powerBasis();
        int below = (int) batch;
        Trace trace = batch == below ? engine.wattsTrace(rest, below)
                : inputs().worked("mean_batch", "n", batch, Unit.COUNT, engine.timeBasis())
                .worked("batch_below", "n_1", below, Unit.COUNT, engine.timeBasis())
                .worked("power_below", "P_1", engine.watts(rest, below), Unit.WATT, basis,
                        engine.wattsTrace(rest, below))
                .worked("power_above", "P_2", engine.watts(rest, below + 1), Unit.WATT, basis,
                        engine.wattsTrace(rest, below + 1))
                .trace("between_powers", "P = P_1 + (n - n_1) (P_2 - P_1)");
        return inputs().worked(name, symbol, engine.watts(rest, batch), Unit.WATT, basis, trace);
    }

    // Energy of one request

    /** E as an input of another formula. */
    Inputs total(Basis basis) {
        double total = account.total(deployment.world(), deployment.groups(), Factors.NONE);
        return inputs().worked("energy", "E", total, Unit.JOULE, basis,
                inputs(basis).trace("energy_per_request", symbols()));
    }

    String symbols() {
        return onDevice() ? "E = " + work() : "E = (" + work() + ") (1 + h) PUE + E_r";
    }

    private String work() {
        return engine.isLanguage() ? "E_p + E_d + E_i" : "E_n + E_i";
    }

    Inputs inputs(Basis basis) {
        Inputs inputs = inputs().all(atSite(basis));
        return onDevice() ? inputs : inputs.all(radioPart());
    }

    /** E_s, what the meter of the site sees of one request. */
    Inputs site(Basis basis) {
        double atSite = account.atSite(deployment.world(), deployment.groups(), Factors.NONE);
        return inputs().worked("site_energy", "E_s", atSite, Unit.JOULE, basis, atSite(basis).trace("site_energy",
                "E_s = " + (onDevice() ? work() : "(" + work() + ") (1 + h) PUE")));
    }

    private Inputs atSite(Basis basis) {
        Point mean = deployment.mean();
        Inputs inputs = inputs();
        if (engine.isLanguage()) {
            inputs.all(work(EnergyPart.PREFILL, "E_p", mean.firstSeconds(), mean.firstBatch(), basis))
                    .all(work(EnergyPart.DECODE, "E_d", mean.restSeconds(), mean.restBatch(), basis));
        } else {
            inputs.all(work(EnergyPart.INFERENCE, "E_n", mean.firstSeconds(), mean.firstBatch(), basis));
        }
        inputs.worked("energy.idle", "E_i", joules(EnergyPart.IDLE), Unit.JOULE, basis, idle());
        return onDevice() ? inputs : inputs.read(world -> account.atSite(world, deployment.groups(), Factors.NONE));
    }

    private Inputs work(EnergyPart part, String symbol, double seconds, double batch, Basis basis) {
        boolean rest = part == EnergyPart.DECODE;
        Trace trace = seconds == 0 ? null : inputs().all(seconds("busy_seconds", "t", seconds))
                .all(watts(rest ? "decode_power" : engine.isLanguage() ? "prefill_power" : "inference_power", "P", rest,
                        batch))
                .trace("work_energy", symbol + " = t P");
        String name = switch (part) {
            case PREFILL -> "energy.prefill";
            case DECODE -> "energy.decode";
            default -> "energy.inference";
        };
        return inputs().worked(name, symbol, joules(part), Unit.JOULE, basis, trace);
    }

    private Trace idle() {
        Inputs inputs = inputs().worked("idle_power", "P_0", account.idleWatts(), Unit.WATT, engine.powerBasis());
        if (onDevice()) {
            return inputs.asked("gap", "t_g", account.gapSeconds(), Unit.SECOND)
                    .all(seconds("busy_seconds", "t_b", account.busySeconds()))
                    .trace("idle_energy_device", "E_i = P_0 max(0, t_g - t_b)");
        }
        return inputs.all(loads.groups()).all(loads.mean())
                .all(seconds("busy_seconds", "t_b", account.busySeconds()))
                .trace("idle_energy", "E_i = P_0 max(0, G / l_m - t_b)");
    }

    /** E_r, what the user's device spends on its radio. */
    Inputs radioPart() {
        Trace trace = radio().read(account.radio()::joules)
                .trace("radio_energy", "E_r = e_r (U + D) / 10^6 + E_w min(1, t_r / t_a)");
        return inputs().worked("energy.radio", "E_r", joules(EnergyPart.RADIO), Unit.JOULE, Basis.SPEC, trace);
    }

    Inputs radio() {
        return inputs().asked("upload", "U", traffic.uploadBytes(), Unit.BYTE)
                .asked("download", "D", traffic.downloadBytes(), Unit.BYTE)
                .asked("interval", "t_r", account.radio().interval(), Unit.SECOND)
                .fixed("awake", "t_a", Radio.AWAKE_SECONDS, Unit.SECOND, RADIO_TIMER);
    }

    double carbonIntensity(World world) {
        return world.value(Assumption.CARBON);
    }

    double battery(World world) {
        return world.value(Assumption.BATTERY);
    }
}
