package org.placewise.model.estimate;

import org.placewise.model.catalogue.Site;
import org.placewise.model.quantity.Basis;
import org.placewise.model.quantity.Trace;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Task;
import org.placewise.model.scenario.Traffic;

/** How the load of one place and the number of groups that it needs came about. */
final class LoadTraces {
    private final Deployment deployment;
    private final Engine engine;
    private final Traffic traffic;

    LoadTraces(Deployment deployment) {
        this.deployment = deployment;
        this.engine = deployment.engine();
        this.traffic = deployment.scenario().workload().traffic();
    }

    private Inputs inputs() {
        return new Inputs(deployment.scenario().assumptions());
    }

    private boolean onDevice() {
        return deployment.option().site() == Site.DEVICE;
    }

    /** l, requests per second at one place in the busiest hour. */
    Inputs peak() {
        double users = switch (deployment.option().site()) {
            case CLOUD -> traffic.users();
            case EDGE -> Math.min(traffic.users(), traffic.usersPerSite());
            case DEVICE -> 1;
        };
        Inputs inputs = inputs().asked("users_here", "n_u", users, Unit.COUNT)
                .asked("requests_per_user", "r", traffic.requestsPerUserPerDay(), Unit.COUNT)
                .asked("peak_factor", "f", traffic.peakFactor(), Unit.RATIO);
        Trace trace;
        if (deployment.task() instanceof Task.Vision vision) {
            trace = inputs.asked("stream", "v", vision.framesPerSecond(), Unit.REQUESTS_PER_SECOND)
                    .trace("peak_load_streams", "l = max(n_u r f / 86400, v)");
        } else {
            trace = inputs.trace("peak_load", "l = n_u r f / 86400");
        }
        return inputs().worked("peak_load", "l", deployment.load().peak(), Unit.REQUESTS_PER_SECOND, Basis.USER,
                trace);
    }

    /** l_m, requests per second at one place, averaged over the day. */
    Inputs mean() {
        Trace trace = inputs().asked("requests_per_day", "N", traffic.requestsPerDay(), Unit.COUNT).all(places())
                .trace("mean_load", "l_m = N / (86400 n_p)");
        return inputs().worked("mean_load", "l_m", deployment.load().mean(), Unit.REQUESTS_PER_SECOND, Basis.USER,
                trace);
    }

    private Inputs places() {
        return inputs().asked("places", "n_p", deployment.load().places(), Unit.COUNT);
    }

    /** X, requests per second that one group completes with its largest batch. */
    Inputs capacity() {
        int batch = deployment.batch();
        double capacity = deployment.sizing().capacity();
        Basis basis = engine.timeBasis();
        Inputs inputs = inputs().worked("batch", "B", batch, Unit.COUNT, basis);
        Trace trace;
        if (deployment.task() instanceof Task.Language language) {
            double step = engine.seconds(true, batch);
            double read = (batch / capacity - (language.outputTokens() - 1) * step) / batch;
            trace = inputs.worked("read_in_full_pass", "t_f", Math.max(0, read), Unit.SECOND, basis)
                    .asked("output_tokens", "O", language.outputTokens(), Unit.COUNT)
                    .worked("step", "t_B", step, Unit.SECOND, basis, engine.secondsTrace(true, batch))
                    .trace("capacity_language", "X = B / (B t_f + (O - 1) t_B)");
        } else {
            trace = inputs.worked("inference", "t_B", engine.seconds(false, batch), Unit.SECOND, basis,
                    engine.secondsTrace(false, batch)).trace("capacity_vision", "X = B / t_B");
        }
        return inputs().worked("capacity", "X", capacity, Unit.REQUESTS_PER_SECOND, basis, trace);
    }

    /** G, groups of accelerators at one place. */
    Inputs groups() {
        Trace trace = onDevice() ? null : inputs().all(peak()).all(capacity())
                .read(world -> deployment.sizing().groups(world, 1))
                .trace("groups", "G = max(1, ceil(l / (X u_t))) + ceil(k)");
        return inputs().worked("groups", "G", deployment.groups(), Unit.COUNT, engine.timeBasis(), trace);
    }

    /** u, share of the capacity used in the busiest hour. */
    Inputs utilisation() {
        Trace trace = inputs().all(peak()).all(groups()).all(capacity()).trace("utilisation", "u = l / (G X)");
        return inputs().worked("utilisation", "u", deployment.utilisation(), Unit.SHARE, engine.timeBasis(), trace);
    }

    /** N, accelerators in all. */
    Inputs accelerators() {
        Trace trace = inputs().all(groups()).all(places())
                .asked("per_group", "n", deployment.option().count(), Unit.COUNT)
                .trace("accelerators", "N = G n_p n");
        return inputs().worked("accelerators", "N", deployment.accelerators(), Unit.COUNT, engine.timeBasis(), trace);
    }
}
