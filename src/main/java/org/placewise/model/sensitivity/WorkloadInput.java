package org.placewise.model.sensitivity;

import java.util.Locale;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Task;
import org.placewise.model.scenario.Task.Language;
import org.placewise.model.scenario.Traffic;
import org.placewise.model.scenario.Workload;
import org.placewise.model.text.Message;

/** What is asked of the options. It has no range of its own, so that half and double of it are looked at. */
public enum WorkloadInput implements Input {
    USERS {
        @Override
        public double value(Scenario scenario) {
            return scenario.workload().traffic().users();
        }

        @Override
        Workload with(Workload workload, double value) {
            Traffic t = workload.traffic();
            return new Workload(workload.task(), new Traffic(value, t.usersPerSite(), t.requestsPerUserPerDay(),
                    t.peakFactor(), t.uploadBytes(), t.downloadBytes()));
        }
    },
    REQUESTS {
        @Override
        public double value(Scenario scenario) {
            return scenario.workload().traffic().requestsPerUserPerDay();
        }

        @Override
        Workload with(Workload workload, double value) {
            Traffic t = workload.traffic();
            return new Workload(workload.task(), new Traffic(t.users(), t.usersPerSite(), value, t.peakFactor(),
                    t.uploadBytes(), t.downloadBytes()));
        }
    },
    PEAK_FACTOR {
        @Override
        public double value(Scenario scenario) {
            return scenario.workload().traffic().peakFactor();
        }

        @Override
        Workload with(Workload workload, double value) {
            Traffic t = workload.traffic();
            return new Workload(workload.task(), new Traffic(t.users(), t.usersPerSite(), t.requestsPerUserPerDay(),
                    value, t.uploadBytes(), t.downloadBytes()));
        }
    },
    PROMPT_TOKENS {
        @Override
        public double value(Scenario scenario) {
            return language(scenario).promptTokens();
        }

        @Override
        Workload with(Workload workload, double value) {
            Language task = (Language) workload.task();
            return new Workload(new Language(task.modelId(), task.weights(), task.kv(), (int) Math.round(value),
                    task.outputTokens()), workload.traffic());
        }
    },
    OUTPUT_TOKENS {
        @Override
        public double value(Scenario scenario) {
            return language(scenario).outputTokens();
        }

        @Override
        Workload with(Workload workload, double value) {
            Language task = (Language) workload.task();
            return new Workload(new Language(task.modelId(), task.weights(), task.kv(), task.promptTokens(),
                    (int) Math.round(value)), workload.traffic());
        }
    };

    private static final double FACTOR = 2;
    /** A map shows a hundredfold range around the present value. */
    private static final double MAP_FACTOR = 10;

    private static Language language(Scenario scenario) {
        return (Language) scenario.workload().task();
    }

    abstract Workload with(Workload workload, double value);

    /** Whether the scenario's task knows of this. */
    boolean isPartOf(Scenario scenario) {
        return !isTokens() || scenario.workload().task() instanceof Task.Language;
    }

    private boolean isTokens() {
        return this == PROMPT_TOKENS || this == OUTPUT_TOKENS;
    }

    /** Users, tokens and the peak cannot be fewer than one. */
    private double least() {
        return this == REQUESTS ? 0 : 1;
    }

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Message label() {
        return Message.of("score.input." + key());
    }

    @Override
    public Unit unit() {
        return this == PEAK_FACTOR ? Unit.RATIO : Unit.COUNT;
    }

    @Override
    public double low(Scenario scenario) {
        return bounded(value(scenario) / FACTOR);
    }

    @Override
    public double high(Scenario scenario) {
        return bounded(value(scenario) * FACTOR);
    }

    private double bounded(double value) {
        double bounded = Math.max(least(), value);
        return isTokens() ? Math.round(bounded) : bounded;
    }

    @Override
    public Scenario with(Scenario scenario, double value) {
        return scenario.withWorkload(with(scenario.workload(), bounded(value)));
    }

    @Override
    public boolean isLogarithmic() {
        return true;
    }

    /** Even ratios from a tenth to ten times the present value. */
    @Override
    public double[] axis(Scenario scenario, int count) {
        double low = bounded(value(scenario) / MAP_FACTOR);
        double high = bounded(value(scenario) * MAP_FACTOR);
        double[] axis = new double[count];
        for (int i = 0; i < count; i++) {
            axis[i] = i == count - 1 ? high : low * Math.pow(high / low, (double) i / (count - 1));
        }
        return axis;
    }
}
