package org.placewise.model.estimate;

import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.Model;
import org.placewise.model.catalogue.Site;
import org.placewise.model.quantity.Figure;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Supply;
import org.placewise.model.scenario.Task;

/**
 * An option worked out: how it is built and how it does at its loads. All figures and traces are read off from here.
 *
 * @param service how one group serves the task
 * @param batch  largest batch a group runs
 * @param groups of accelerators at one place
 * @param peak   in the busiest hour
 * @param mean   at the load averaged over the day
 * @param price  list price or hourly rental of one accelerator; null where not known
 * @param cost   null where the price is not known
 */
record Deployment(Plan plan, Service service, Sizing sizing, int batch, double groups, Point peak, Point mean,
                  EnergyAccount energy, Figure price, CostAccount cost) {
    /**
     * The hardware of an option before its load is known: what it is, and the batch its memory allows.
     *
     * @param task with the option's model and number format
     */
    record Plan(Scenario scenario, Option option, Accelerator accelerator, Model model, Task task, Engine engine,
                Load load, NetworkDelay network, int mostBatch) {
        World world() {
            return scenario.assumptions()::value;
        }
    }

    static Deployment of(Plan plan) {
        Service service = plan.engine.service(plan.mostBatch, plan.task);
        int batch = batch(plan, service);
        Sizing sizing = sizing(plan, service, batch);
        double groups = sizing.groups(plan.world(), 1);
        Point peak = busiest(plan, service, batch, 1, 1);
        Point mean = service.at(plan.load.mean() / groups, batch, groups, 1, 1);
        EnergyAccount energy = energy(plan, mean);
        Option option = plan.option;
        Figure price = plan.accelerator.figure(option.supply() == Supply.BUY ? AcceleratorField.LIST_PRICE
                : AcceleratorField.RENTAL).orElse(null);
        CostAccount cost = price == null ? null : new CostAccount(option.site(), option.silicon(), option.supply(),
                price.value(), option.count(), plan.load.places(), plan.scenario.workload().traffic(), energy);
        return new Deployment(plan, service, sizing, batch, groups, peak, mean, energy, price, cost);
    }

    /** In the busiest hour, with all times at the low end of their range and a fleet sized for that. */
    Point quick() {
        return busiest(plan, service, batch, plan.engine.firstRange().low(), plan.engine.restRange().low());
    }

    /** In the busiest hour, with all times at the high end of their range and a fleet sized for that. */
    Point slow() {
        return busiest(plan, service, batch, plan.engine.firstRange().high(), plan.engine.restRange().high());
    }

    Scenario scenario() {
        return plan.scenario;
    }

    Option option() {
        return plan.option;
    }

    Accelerator accelerator() {
        return plan.accelerator;
    }

    Model model() {
        return plan.model;
    }

    Task task() {
        return plan.task;
    }

    Engine engine() {
        return plan.engine;
    }

    Load load() {
        return plan.load;
    }

    NetworkDelay network() {
        return plan.network;
    }

    private static Sizing sizing(Plan plan, Service service, int batch) {
        return new Sizing(plan.option.site(), plan.load.peak(), service.capacity(batch));
    }

    /** The busiest hour with the fleet that the load needs, were times so many times as long. */
    private static Point busiest(Plan plan, Service service, int batch, double early, double late) {
        double capacity = service.capacity(batch, early, late);
        double groups = new Sizing(plan.option.site(), plan.load.peak(), capacity).groups(plan.world(), 1);
        Point point = service.at(plan.load.peak() / groups, batch, groups, early, late);
        return plan.option.site() == Site.DEVICE ? point.withoutQueue() : point;
    }

    /**
     * The largest batch, which is the cheapest, that meets the latency requirements: first without a queue, then,
     * halving it as often as needed, with the queue in the busiest hour. Where no batch meets them with the queue the
     * first answer stands, and where not even a single request does, requests are served one at a time.
     */
    private static int batch(Plan plan, Service service) {
        World world = plan.world();
        Limits limits = Limits.of(plan.scenario, plan.network.first(world, true), plan.network.response(world, true));
        int unqueued = Steps.largest(plan.mostBatch, batch -> service.holds(limits, batch));
        for (int batch = unqueued; batch >= 1; batch /= 2) {
            if (limits.hold(busiest(plan, service, batch, 1, 1))) {
                return batch;
            }
        }
        return Math.max(1, unqueued);
    }

    private static EnergyAccount energy(Plan plan, Point mean) {
        double interval = 1 / plan.load.perUser();
        Radio radio = switch (plan.option.site()) {
            case CLOUD, EDGE -> new Radio(plan.network, interval);
            case DEVICE -> null;
        };
        return new EnergyAccount(plan.option.site(), plan.engine.joules(mean), mean.groupSeconds(),
                plan.engine.idleWatts(), plan.load.mean(), plan.engine.isLanguage() ? 0 : interval, radio);
    }

    World world() {
        return plan.world();
    }

    double utilisation() {
        return sizing.utilisation(groups);
    }

    double accelerators() {
        return groups * plan.load.places() * plan.option.count();
    }

    Fleet fleet() {
        return new Fleet(groups * plan.load.places(), plan.option.count(), batch, sizing.capacity(), utilisation(),
                plan.engine.idleWatts());
    }
}
