package org.placewise.model.estimate;

import org.placewise.model.catalogue.Site;
import org.placewise.model.quantity.Basis;
import org.placewise.model.quantity.Trace;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Task;

/** How waiting and working times in the busiest hour came about. */
final class TimeTraces {
    static final String PER_TOKEN = "t_t = t_s / (1 - q)";
    private static final double P50_REST = 0.5;
    private static final double P95_REST = 0.05;
    private final Deployment deployment;
    private final Engine engine;
    private final Point peak;
    private final Basis basis;
    private final LoadTraces loads;

    TimeTraces(Deployment deployment, LoadTraces loads) {
        this.deployment = deployment;
        this.engine = deployment.engine();
        this.peak = deployment.peak();
        this.basis = engine.timeBasis();
        this.loads = loads;
    }

    private Inputs inputs() {
        return new Inputs(deployment.scenario().assumptions());
    }

    /** t_p, reading the prompt. */
    Inputs prefill() {
        return inputs().worked("prefill", "t_p", peak.first(), Unit.SECOND, basis,
                between(inputs(), engine, false, peak.firstBatch()));
    }

    /** t_i, one pass of a fixed network. */
    Inputs inference() {
        return inputs().worked("inference", "t_i", peak.first(), Unit.SECOND, basis,
                between(inputs(), engine, false, peak.inFlight()));
    }

    /** Time at a mean batch size: between those of the whole sizes below and above. */
    static Trace between(Inputs inputs, Engine engine, boolean rest, double batch) {
        int below = (int) batch;
        if (batch == below) {
            return engine.secondsTrace(rest, below);
        }
        Basis basis = engine.timeBasis();
        return inputs.worked("mean_batch", "n", batch, Unit.COUNT, basis)
                .worked("batch_below", "n_1", below, Unit.COUNT, basis)
                .worked("time_below", "t_1", engine.seconds(rest, below), Unit.SECOND, basis,
                        engine.secondsTrace(rest, below))
                .worked("time_above", "t_2", engine.seconds(rest, below + 1), Unit.SECOND, basis,
                        engine.secondsTrace(rest, below + 1))
                .trace("between_times", "t = t_1 + (n - n_1) (t_2 - t_1)");
    }

    Trace perToken() {
        return perTokenInputs().trace("time_per_token", PER_TOKEN);
    }

    Inputs perTokenInputs() {
        return inputs().all(step()).all(readShare());
    }

    private double stepSeconds() {
        return Steps.interpolate(batch -> engine.seconds(true, batch), peak.inFlight());
    }

    /** t_s, a decoding step with the sequences in flight. */
    private Inputs step() {
        return inputs().worked("step", "t_s", stepSeconds(), Unit.SECOND, basis,
                between(inputs(), engine, true, peak.inFlight()));
    }

    /** Share of time in which prompts are read. */
    private double reading() {
        return Math.min(Service.MOST_BUSY, deployment.load().peak() / deployment.groups() * peak.firstSeconds());
    }

    private double others() {
        return (deployment.batch() - 1.0) / deployment.batch();
    }

    private Inputs batch() {
        return inputs().worked("batch", "B", deployment.batch(), Unit.COUNT, basis);
    }

    /** q, share of time in which prompts of others are read. */
    private Inputs readShare() {
        Trace trace = inputs().all(batch()).all(loads.peak()).all(loads.groups())
                .worked("read_one", "t_1", peak.firstSeconds(), Unit.SECOND, basis)
                .trace("read_share", "q = (B - 1) / B min(0.98, l t_1 / G)");
        return inputs().worked("read_share", "q", others() * reading(), Unit.SHARE, basis, trace);
    }

    /** t_q, waiting. */
    Inputs queue(boolean p95) {
        if (deployment.option().site() == Site.DEVICE) {
            return inputs();
        }
        Trace trace = deployment.task() instanceof Task.Language language ? languageQueue(language, p95)
                : visionQueue(p95);
        return inputs().worked(p95 ? "queue_p95" : "queue_p50", "t_q", peak.queue(p95), Unit.SECOND, basis, trace);
    }

    private static String rest(boolean p95) {
        return Double.toString(p95 ? P95_REST : P50_REST);
    }

    private double wait(double utilisation) {
        return 1 / (deployment.groups() * deployment.sizing().capacity() * (1 - utilisation));
    }

    private Trace languageQueue(Task.Language language, boolean p95) {
        double utilisation = Math.min(Service.MOST_BUSY, deployment.utilisation());
        double servers = deployment.groups() * deployment.batch();
        Trace busy = inputs().all(batch()).all(loads.groups()).all(loads.utilisation())
                .trace("erlang", "C = erlang(G B, min(0.98, u))");
        Trace place = inputs().all(loads.groups()).all(loads.capacity()).all(loads.utilisation())
                .trace("place_wait", "t_w = 1 / (G X (1 - min(0.98, u)))");
        double decoding = deployment.load().peak() / deployment.groups() * (language.outputTokens() - 1)
                * peak.perToken();
        double stepping = others() * (1 - reading()) * -Math.expm1(-decoding);
        String rest = rest(p95);
        return inputs().worked("no_place", "C", Queue.busyProbability(servers, utilisation), Unit.SHARE, basis, busy)
                .worked("place_wait", "t_w", wait(utilisation), Unit.SECOND, basis, place)
                .all(readShare())
                .worked("read_wait", "t_r", readWait(), Unit.SECOND, basis)
                .worked("stepping", "s", stepping, Unit.SHARE, basis).all(step())
                .trace("queue_language", "t_q = t_w max(0, ln(C / " + rest + ")) + t_r max(0, ln(q / " + rest
                        + ")) + t_s max(0, 1 - " + rest + " / s)");
    }

    /** Wait for prompts that are read before: half a pass, longer the more of the time passes take. */
    private double readWait() {
        double capacity = deployment.sizing().capacity();
        int batch = deployment.batch();
        double steps = deployment.task() instanceof Task.Language language ? language.outputTokens() - 1 : 0;
        double readFull = (batch / capacity - steps * engine.seconds(true, batch)) / batch;
        double busy = Math.min(Service.MOST_BUSY, deployment.load().peak() / deployment.groups() * readFull);
        return peak.first() / 2 / (1 - others() * busy);
    }

    private Trace visionQueue(boolean p95) {
        double rate = deployment.load().peak() / deployment.groups();
        double frames = deployment.task() instanceof Task.Vision vision ? vision.framesPerSecond() : rate;
        double variability = 1 - 1 / Math.max(1, rate / frames);
        double utilisation = Math.min(Service.MOST_BUSY, deployment.utilisation());
        Trace wait = inputs().worked("variability", "v", variability, Unit.SHARE, basis).all(inference())
                .all(loads.utilisation()).trace("frame_wait", "t_w = v t_i / (2 (1 - min(0.98, u)))");
        String rest = rest(p95);
        return inputs().worked("busy_share", "b", Math.min(1, rate * peak.firstSeconds()), Unit.SHARE, basis)
                .worked("frame_wait", "t_w", variability * peak.first() / 2 / (1 - utilisation), Unit.SECOND, basis,
                        wait)
                .trace("queue_vision", "t_q = t_w max(0, ln(b / " + rest + "))");
    }
}
