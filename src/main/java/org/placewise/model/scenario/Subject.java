package org.placewise.model.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a step of a talk shows: one of the scenes that every scenario has, or a chart of a page. */
public enum Subject {
    /** What the report claims of ASICs at the device. */
    CLAIM(2, 90),
    /** Why demand for inference grows. */
    DEMAND(60),
    /** Prices of tokens fall. */
    PRICES(60),
    /** Where inference can run, and on what. */
    PLACES(2, 60),
    /** What the graphics cards of the report's table draw, against what devices can bear. */
    POWER(60),
    /** What has to be served. */
    WORKLOAD(60),
    /** Which option is best. */
    COMPARISON(120),
    /** What would put another first. */
    FLIP(90),
    /** The verdict, and where the numbers come from. */
    VERDICT(60),
    TRADEOFF("compare"),
    PROFILES("compare"),
    ANATOMY("latency"),
    LOAD("latency"),
    MONTH("cost"),
    CASH("cost"),
    TRAFFIC("cost"),
    WATTS("power"),
    ENERGY("power"),
    LADDER("power"),
    CARBON("power"),
    MIX("sensitivity"),
    TORNADO("sensitivity"),
    RANKS("sensitivity"),
    MAP("sensitivity"),
    PAIRS("sensitivity"),
    SPLIT("sensitivity"),
    AGREEMENT("sensitivity"),
    /** A figure of the report, named by the step. */
    FACT(60);

    /** The subjects of the talk that every scenario has, in its order. */
    public static final List<Subject> USUAL = List.of(CLAIM, DEMAND, PRICES, PLACES, POWER, WORKLOAD, COMPARISON, FLIP,
            VERDICT);
    private final int builds;
    private final int targetSeconds;
    private final String page;

    Subject(int builds, int targetSeconds, String page) {
        this.builds = builds;
        this.targetSeconds = targetSeconds;
        this.page = page;
    }

    Subject(int builds, int targetSeconds) {
        this(builds, targetSeconds, "");
    }

    Subject(int targetSeconds) {
        this(0, targetSeconds, "");
    }

    Subject(String page) {
        this(0, 60, page);
    }

    /** Stable key, as in {@code claim}; of a chart the chart's own. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many further steps it has of itself. */
    public int builds() {
        return builds;
    }

    /** How long a scene of it usually takes, in seconds. */
    public int targetSeconds() {
        return targetSeconds;
    }

    /** Key of the page whose chart it is; empty where it is none. */
    public Optional<String> page() {
        return page.isEmpty() ? Optional.empty() : Optional.of(page);
    }

    /** The subject that shows a chart of a page. */
    public static Optional<Subject> of(String page, String chart) {
        return Arrays.stream(values()).filter(subject -> subject.page.equals(page) && subject.key().equals(chart))
                .findFirst();
    }
}
