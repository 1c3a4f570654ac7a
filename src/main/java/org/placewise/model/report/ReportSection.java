package org.placewise.model.report;

import java.util.List;
import java.util.Locale;

/** What the report's facts are about, in the order of the report. Every fact belongs to one section. */
public enum ReportSection {
    DEPLOYMENT("deploy-cloud", "deploy-edge", "deploy-device", "local-benefits"),
    NEEDS("train-vs-infer"),
    SHARE("idc-inference-share"),
    MODELS("table-1-models", "text-model-sizes", "scaling-law"),
    USERS("users-100m", "deepseek-users"),
    TRAINING("table-2-v3-training", "gpt4-training", "v3-tenth-of-gpt4o", "h100-price"),
    TOKENS("token-prices"),
    CHIPS("asic-advantages", "gpu-general", "gpu-ecosystem", "asic-applications"),
    POWER("table-3-power", "gpu-power-limits-device"),
    MARKET("asic-market"),
    OUTLOOK("companies", "risks");

    private final List<String> ids;

    ReportSection(String... ids) {
        this.ids = List.of(ids);
    }

    /** Ids of its facts in the order of showing. */
    public List<String> ids() {
        return ids;
    }

    /** Its facts in the order of showing, as far as the report has them. */
    public List<Fact> facts(Report report) {
        return ids.stream().flatMap(id -> report.fact(id).stream()).toList();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
