package org.placewise.model.performance;

import org.placewise.model.quantity.Trace;
import org.placewise.model.quantity.Unit;

/**
 * Watts of a group at work, from the shares of the data sheet's rates that are in use, or from a measurement of the
 * very configuration: never below idle, and above the rated power only as far as the calculation is.
 */
final class Draw {
    private final Configuration configuration;
    private final LoadPower power;
    private final Correction correction;

    Draw(Configuration configuration, LoadPower power, Correction correction) {
        this.configuration = configuration;
        this.power = power;
        this.correction = correction;
    }

    /** Shares of the data sheet's rates that are in use, of all accelerators that work at once. */
    record Use(double compute, double memory) {
    }

    static Use prefill(LanguageRoofline roofline, double batch, double prompt, double seconds) {
        double rows = batch * prompt;
        return language(roofline, roofline.linearOperations(rows) + roofline.prefillAttentionOperations(batch, prompt),
                roofline.linearTraffic(rows) + roofline.prefillCacheTraffic(batch, prompt), seconds);
    }

    static Use decode(LanguageRoofline roofline, double batch, double context, double seconds) {
        return language(roofline,
                roofline.linearOperations(batch) + roofline.decodeAttentionOperations(batch, context),
                roofline.linearTraffic(batch) + roofline.decodeCacheTraffic(batch, context), seconds);
    }

    private static Use language(LanguageRoofline roofline, double operations, double traffic, double seconds) {
        return new Use(operations / (roofline.peak() * seconds), traffic / (roofline.bandwidth() * seconds));
    }

    double watts(double batch, Use use) {
        double calculated = calculated(use);
        if (!correction.isPresent()) {
            return calculated;
        }
        double rated = configuration.count() * (power.idle() + power.range());
        return Math.clamp(correction.ratio(batch) * calculated, Math.min(calculated, idle()),
                Math.max(calculated, rated));
    }

    /** Where layers work in turn, one accelerator works and the others wait. */
    private double calculated(Use use) {
        double working = power.watts(use.compute, use.memory);
        return configuration.parallelism() == Parallelism.TENSOR ? configuration.count() * working
                : working + (configuration.count() - 1) * power.idle();
    }

    double idle() {
        return configuration.count() * power.idle();
    }

    Trace trace(double batch, Use use, PerformanceTrace traces) {
        Trace calculation = traces.power(power, use.compute, use.memory);
        return correction.isPresent() ? correction.trace(batch, calculated(use), watts(batch, use), Unit.WATT,
                calculation, traces.inputs()) : calculation;
    }
}
