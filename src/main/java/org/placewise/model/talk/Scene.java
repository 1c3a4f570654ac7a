package org.placewise.model.talk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The scenes of the talk that every scenario has, from the report's claim to the verdict. */
public enum Scene {
    /** What the report claims of ASICs at the device. */
    CLAIM(2, 90),
    /** Why demand for inference grows. */
    DEMAND(0, 60),
    /** Prices of tokens fall. */
    PRICES(0, 60),
    /** Where inference can run, and on what. */
    PLACES(2, 60),
    /** What the graphics cards of the report's table draw, against what devices can bear. */
    POWER(0, 60),
    /** What has to be served. */
    WORKLOAD(0, 60),
    /** Which option is best. */
    COMPARISON(0, 120),
    /** What would put another first. */
    FLIP(0, 90),
    /** The verdict, and where the numbers come from. */
    VERDICT(0, 60);

    private final int builds;
    private final int targetSeconds;

    Scene(int builds, int targetSeconds) {
        this.builds = builds;
        this.targetSeconds = targetSeconds;
    }

    /** Stable key, as in {@code claim}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many further steps it has. */
    public int builds() {
        return builds;
    }

    public int targetSeconds() {
        return targetSeconds;
    }

    /** The further steps of each scene of the talk. */
    public static List<Integer> allBuilds() {
        return Arrays.stream(values()).map(Scene::builds).toList();
    }
}
