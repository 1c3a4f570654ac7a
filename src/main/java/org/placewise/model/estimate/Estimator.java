package org.placewise.model.estimate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Model;
import org.placewise.model.catalogue.ModelField;
import org.placewise.model.catalogue.ModelKind;
import org.placewise.model.catalogue.Site;
import org.placewise.model.estimate.Feasibility.Kind;
import org.placewise.model.estimate.Feasibility.Obstacle;
import org.placewise.model.performance.Configuration;
import org.placewise.model.performance.MissingFigureException;
import org.placewise.model.performance.Parallelism;
import org.placewise.model.performance.Performance;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Precision;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Supply;
import org.placewise.model.scenario.Task;
import org.placewise.model.text.Message;
import org.placewise.model.text.Quantity;

/** Estimates what an option takes to serve a scenario's workload: time, power, energy, money. */
public final class Estimator {
    /** Beyond all accelerators on earth no number of them is an answer. */
    private static final double MOST_ACCELERATORS = 1e12;
    private static final Message BEYOND_NUMBERS = Message.of("estimate.obstacle.range");
    private final Catalogue catalogue;

    public Estimator(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @throws IllegalArgumentException if the option names an accelerator or model that the catalogue lacks
     */
    public OptionEstimate estimate(Scenario scenario, Option option) {
        return outcome(scenario, option).estimate();
    }

    /**
     * The option's fleet as the scenario's load makes it, to be asked about other loads; also where this load is more
     * than it can serve. Empty where the option does not fit or is not known well enough.
     *
     * @throws IllegalArgumentException if the option names an accelerator or model that the catalogue lacks
     */
    public Optional<FixedFleet> fleet(Scenario scenario, Option option) {
        return outcome(scenario, option).deployment().map(FixedFleet::new);
    }

    /**
     * The option's figures without ranges and traces; empty where it does not fit, is not known well enough or cannot
     * serve the load. Costs about a tenth of an estimate.
     *
     * @throws IllegalArgumentException if the option names an accelerator or model that the catalogue lacks
     */
    public Optional<Glance> glance(Scenario scenario, Option option) {
        return outcome(scenario, option).deployment().filter(deployment -> deployment.utilisation() < 1
                && deployment.accelerators() <= MOST_ACCELERATORS).map(Glance::new);
    }

    private Outcome outcome(Scenario scenario, Option option) {
        Task task = option.task(scenario.workload().task());
        Model model = catalogue.model(task.modelId()).orElseThrow(
                () -> new IllegalArgumentException("no model " + task.modelId() + " in the catalogue"));
        Accelerator accelerator = catalogue.accelerator(option.acceleratorId()).orElseThrow(
                () -> new IllegalArgumentException("no accelerator " + option.acceleratorId() + " in the catalogue"))
                .with(option.assumed());
        Candidate candidate = new Candidate(scenario, option, accelerator, model, task);
        if ((task instanceof Task.Language) != (model.kind() == ModelKind.LANGUAGE)) {
            return candidate.fails(Kind.FIGURE_UNKNOWN, Message.of("estimate.obstacle.kind", model.name()));
        }
        try {
            Performance performance = Performance.of(configuration(option, accelerator, model, task),
                    catalogue.calibration());
            return candidate.deploy(performance);
        } catch (MissingFigureException missing) {
            return candidate.fails(Kind.FIGURE_UNKNOWN, missing.reason());
        }
    }

    private static Configuration configuration(Option option, Accelerator accelerator, Model model, Task task) {
        Precision kv = task instanceof Task.Language language ? language.kv() : Precision.FP16;
        return new Configuration(accelerator, option.count(), model, task.weights(), task.weights().bitsPerWeight(),
                kv, option.software(), Parallelism.TENSOR);
    }

    /**
     * What became of an option: how it is built, what that takes, or why it cannot be.
     *
     * @param figures works out all figures of the deployment
     */
    private record Outcome(Optional<Deployment> deployment, Supplier<OptionEstimate> figures) {
        OptionEstimate estimate() {
            return figures.get();
        }
    }

    /** An option on its way from "does it fit?" to its figures. */
    private record Candidate(Scenario scenario, Option option, Accelerator accelerator, Model model, Task task) {
        Outcome fails(Kind kind, Message reason) {
            return fails(kind, reason, Double.NaN, Double.NaN);
        }

        private Outcome fails(Kind kind, Message reason, double needed, double available) {
            return new Outcome(Optional.empty(), () -> obstructed(kind, reason, needed, available));
        }

        private OptionEstimate obstructed(Kind kind, Message reason, double needed, double available) {
            return OptionEstimate.infeasible(option, accelerator, model,
                    new Feasibility(Optional.of(new Obstacle(kind, reason)), needed, available));
        }

        Outcome deploy(Performance performance) {
            Engine engine = new Engine(performance, task, accelerator);
            double context = model.value(ModelField.CONTEXT_LENGTH).orElse(Double.POSITIVE_INFINITY);
            if (engine.isLanguage() && engine.tokens() > context) {
                return fails(Kind.CONTEXT_TOO_SHORT, Message.of("estimate.obstacle.context", model.name(), context,
                        engine.tokens()));
            }
            double usable = performance.memoryUsable();
            int mostBatch = option.site() == Site.DEVICE ? 1 : engine.mostBatch();
            int fitting = Steps.largest(mostBatch, batch -> engine.memoryNeeded(batch) <= usable);
            if (fitting == 0) {
                double needed = engine.memoryNeeded(1);
                return fails(Kind.TOO_LITTLE_MEMORY, Message.of("estimate.obstacle.memory",
                        new Quantity(needed, Unit.BYTE), new Quantity(usable, Unit.BYTE)), needed, usable);
            }
            NetworkDelay network = NetworkDelay.of(option.site(), scenario.workload().traffic());
            Load load = Load.of(option.site(), scenario.workload());
            Deployment.Plan plan = new Deployment.Plan(scenario, option, accelerator, model, task, engine, load,
                    network, fitting);
            double bits = network.bitsNeeded(load.perUser());
            if (!load.isWorkable() || !Double.isFinite(bits)) {
                return fails(Kind.SATURATED, BEYOND_NUMBERS);
            }
            double bandwidth = network.bandwidth(plan.world());
            if (bits > 0 && bits >= bandwidth) {
                return fails(Kind.SATURATED, Message.of("estimate.obstacle.network",
                        new Quantity(bits, Unit.BITS_PER_SECOND), new Quantity(bandwidth, Unit.BITS_PER_SECOND)));
            }
            Deployment deployment = Deployment.of(plan);
            return new Outcome(Optional.of(deployment), () -> estimate(performance, deployment, usable));
        }

        private OptionEstimate estimate(Performance performance, Deployment deployment, double usable) {
            if (!(deployment.utilisation() < 1)) {
                return saturated(Message.of("estimate.obstacle.saturated",
                        new Quantity(deployment.load().peak(), Unit.REQUESTS_PER_SECOND),
                        new Quantity(deployment.sizing().capacity(), Unit.REQUESTS_PER_SECOND)));
            }
            if (!(deployment.accelerators() <= MOST_ACCELERATORS)) {
                return saturated(Message.of("estimate.obstacle.fleet", MOST_ACCELERATORS));
            }
            Map<Criterion, Estimate> figures;
            try {
                figures = new Figures(deployment).all();
            } catch (ArithmeticException beyondNumbers) {
                return saturated(BEYOND_NUMBERS);
            }
            World world = deployment.world();
            boolean shown = deployment.cost() != null;
            double needed = deployment.engine().memoryNeeded(deployment.batch());
            return new OptionEstimate(option, accelerator, model, new Feasibility(Optional.empty(), needed,
                    Double.isInfinite(usable) ? Double.NaN : usable), Optional.of(deployment.fleet()), figures,
                    Latency.parts(deployment, false), Latency.parts(deployment, true),
                    deployment.energy().parts(world, deployment.groups()),
                    shown ? deployment.cost().parts(world, deployment.groups()) : new EnumMap<>(CostPart.class),
                    notes(performance, shown));
        }

        private OptionEstimate saturated(Message reason) {
            return obstructed(Kind.SATURATED, reason, Double.NaN, Double.NaN);
        }

        private List<Message> notes(Performance performance, boolean priced) {
            List<Message> notes = new ArrayList<>(performance.notes());
            if (!priced) {
                notes.add(Message.of(option.supply() == Supply.BUY ? "estimate.note.no_price"
                        : "estimate.note.no_rental", accelerator.name()));
            }
            return notes;
        }
    }
}
