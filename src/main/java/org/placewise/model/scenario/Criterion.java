package org.placewise.model.scenario;

import java.util.Arrays;
import java.util.Optional;
import org.placewise.model.quantity.Unit;

/** What options are judged by. The key is the name in files and output. */
public enum Criterion {
    /** Whole response, or one frame: median. */
    LATENCY_P50("latency_p50", Unit.SECOND, false),
    /** Whole response, or one frame: 95th percentile in the busiest hour. */
    LATENCY_P95("latency_p95", Unit.SECOND, false),
    /** From sending the prompt to the first token: 95th percentile. Language models only. */
    FIRST_TOKEN_P95("first_token_p95", Unit.SECOND, false),
    /** Between two tokens of one answer. Language models only. */
    TIME_PER_TOKEN("time_per_token", Unit.SECOND, false),
    /** Power under load where the inference runs: one group of accelerators with its host, or the device's chip. */
    POWER("power", Unit.WATT, false),
    /** Power that the user's own device must supply and cool: its chip, or its radio. */
    DEVICE_POWER("device_power", Unit.WATT, false),
    /** Whole chain per request: accelerators, host, idle share, building, radio. */
    ENERGY("energy_per_request", Unit.JOULE, false),
    /** Battery used per day on the user's device; only where it has a battery. */
    BATTERY("battery_per_day", Unit.SHARE, false),
    COST_PER_MONTH("cost_per_month", Unit.USD_PER_MONTH, false),
    COST_PER_THOUSAND_REQUESTS("cost_per_thousand_requests", Unit.USD_PER_THOUSAND_REQUESTS, false),
    /** Per million tokens, prompt and answer together. Language models only. */
    COST_PER_MILLION_TOKENS("cost_per_million_tokens", Unit.USD_PER_MILLION_TOKENS, false),
    /** Capacity installed over peak load. */
    HEADROOM("headroom", Unit.RATIO, true),
    CARBON("carbon_per_year", Unit.KG_CO2_PER_YEAR, false),
    /** Published benchmark score of the model that runs there. */
    CAPABILITY("capability", Unit.SHARE, true),
    RELIABILITY("reliability", Unit.GRADE, true),
    PRIVACY("privacy", Unit.GRADE, true),
    NETWORK_INDEPENDENCE("network_independence", Unit.GRADE, true),
    FLEXIBILITY("flexibility", Unit.GRADE, true),
    CUSTOMISATION("customisation", Unit.GRADE, true),
    /** What the report says of latency, as a grade; used only where the report is the evidence. */
    REPORT_LATENCY("report_latency", Unit.GRADE, true),
    /** The same of power. */
    REPORT_POWER("report_power", Unit.GRADE, true),
    /** The same of cost. */
    REPORT_COST("report_cost", Unit.GRADE, true),
    /** The same of throughput. */
    REPORT_THROUGHPUT("report_throughput", Unit.GRADE, true);

    private final String key;
    private final Unit unit;
    private final boolean moreIsBetter;

    Criterion(String key, Unit unit, boolean moreIsBetter) {
        this.key = key;
        this.unit = unit;
        this.moreIsBetter = moreIsBetter;
    }

    public String key() {
        return key;
    }

    public Unit unit() {
        return unit;
    }

    public boolean moreIsBetter() {
        return moreIsBetter;
    }

    /** Whether it is a judgement from 1 (worst) to 5 (best) and not a quantity. */
    public boolean isGrade() {
        return unit == Unit.GRADE;
    }

    /**
     * The attribute of the report that this criterion is about: a grade, for quantities one of the report's own; empty
     * where the report says nothing of it.
     */
    public Optional<Criterion> attribute() {
        return switch (this) {
            case LATENCY_P50, LATENCY_P95, FIRST_TOKEN_P95, TIME_PER_TOKEN -> Optional.of(REPORT_LATENCY);
            case POWER, DEVICE_POWER, ENERGY, BATTERY -> Optional.of(REPORT_POWER);
            case COST_PER_MONTH, COST_PER_THOUSAND_REQUESTS, COST_PER_MILLION_TOKENS -> Optional.of(REPORT_COST);
            case HEADROOM -> Optional.of(REPORT_THROUGHPUT);
            case CARBON, CAPABILITY -> Optional.empty();
            default -> Optional.of(this);
        };
    }

    /** Whether it is an attribute that only the report's view has. */
    public boolean isOfReport() {
        return this == REPORT_LATENCY || this == REPORT_POWER || this == REPORT_COST || this == REPORT_THROUGHPUT;
    }

    public static Optional<Criterion> ofKey(String key) {
        return Arrays.stream(values()).filter(criterion -> criterion.key.equals(key)).findFirst();
    }
}
