package org.placewise.store;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Scenario;

/** A small scenario file and defaults of its own, so that tests do not depend on the shipped ones. */
final class SampleScenarios {
    /** All that a file must say, and one of each thing that it may say. */
    static final String FILE = """
            {"format": "placewise", "version": 1, "preset": "ai-glasses", "name": "眼镜 \\"A\\"",
             "workload": {
               "task": {"kind": "language", "model": "qwen2.5-7b", "weights": "int4", "kv": "fp16",
                        "prompt_tokens": 600, "output_tokens": 150},
               "traffic": {"users": 20000, "users_per_site": 2000, "requests_per_user_per_day": 20.5,
                           "peak_factor": 2.5, "upload_bytes": 3000, "download_bytes": 900}},
             "options": [
               {"site": "cloud", "silicon": "gpu", "accelerator": "h100-sxm", "count": 2, "supply": "rent",
                "assumed": {"memory_bandwidth_gb_s": {"value": 273.1, "source": {"ref": "sheet"}}}},
               {"site": "device", "silicon": "asic", "accelerator": "hailo-10h", "model": "qwen2.5-1.5b",
                "weights": "int8", "software": "HailoRT", "supply": "buy"}],
             "assumptions": {"edge_rtt": {"value": 0.01, "low": 0.005, "high": 0.02,
                             "source": {"ref": "a guess", "tier": "assumption", "quote": null}}},
             "criteria": [
               {"criterion": "latency_p95", "weight": 0.3, "locked": true, "shape": "logarithmic",
                "worst": 5, "best": 0.3},
               {"criterion": "privacy", "weight": 0.7, "shape": "linear", "worst": 1, "best": 5}],
             "requirements": [{"kind": "first_token_within", "limit": 0.8}, {"kind": "works_offline"}],
             "grades": {"cloud-gpu": {"privacy": {"value": 2.5, "low": 2, "high": 3, "reason": "common.untitled",
                        "citation": "", "basis": "user"}}}}
            """;

    private static final String GRADES = """
            {"cloud-gpu": {"privacy": {"value": 1, "reason": "common.untitled", "basis": "report"},
                           "reliability": {"value": 3, "reason": "common.untitled", "basis": "report"}},
             "device-asic": {"privacy": {"value": 5, "reason": "common.untitled", "citation": "local-benefits",
                             "basis": "report"}}}""";

    private SampleScenarios() {
    }

    /** Every assumption is 1, which is in the bounds of each. */
    static Defaults defaults() {
        String assumptions = Arrays.stream(Assumption.values())
                .map(a -> "\"" + a.key() + "\": {\"value\": 1, \"source\": {\"ref\": \"default\"}}")
                .collect(Collectors.joining(",", "{", "}"));
        try {
            return Defaults.read(new StringReader(assumptions), new StringReader(GRADES));
        } catch (FaultException | IOException exception) {
            throw new AssertionError(exception);
        }
    }

    static Loaded<Scenario> parse(String text, Catalogue catalogue) throws StoreException {
        Loaded<Stored> loaded = stored(text, catalogue);
        return new Loaded<>(loaded.value().scenario(), loaded.problems());
    }

    static Loaded<Stored> stored(String text, Catalogue catalogue) throws StoreException {
        return ScenarioStore.parse(text, "my.placewise", catalogue, defaults());
    }
}
