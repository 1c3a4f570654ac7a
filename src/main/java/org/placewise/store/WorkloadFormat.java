package org.placewise.store;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Set;
import org.placewise.model.catalogue.ModelKind;
import org.placewise.model.scenario.Precision;
import org.placewise.model.scenario.Task;
import org.placewise.model.scenario.Traffic;
import org.placewise.model.scenario.Workload;

/** The workload in files: {@code {"task": {"kind": "language", ..}, "traffic": {..}}}. */
final class WorkloadFormat {
    private static final int MOST_TOKENS = 1_000_000;
    private static final double LEAST_FRAMES = 0.01;
    private static final double MOST_FRAMES = 1000;
    private static final double MOST_USERS = 1e10;
    private static final double LEAST_REQUESTS = 0.001;
    private static final double MOST_REQUESTS = 1e8;
    private static final double MOST_PEAK = 100;
    private static final double MOST_BYTES = 1e12;

    private WorkloadFormat() {
    }

    static Workload read(Node workload, Reading reading) throws FaultException {
        reading.expectOnly(workload, Set.of("task", "traffic"));
        return new Workload(task(workload.get("task"), reading), traffic(workload.get("traffic"), reading));
    }

    private static Task task(Node task, Reading reading) throws FaultException {
        ModelKind kind = task.get("kind").oneOf(ModelKind.values(), HardwareRows::key);
        String model = reading.modelId(task.get("model"), kind);
        Precision weights = precision(task.get("weights"));
        return switch (kind) {
            case LANGUAGE -> {
                reading.expectOnly(task, Set.of("kind", "model", "weights", "kv", "prompt_tokens", "output_tokens"));
                yield new Task.Language(model, weights, precision(task.get("kv")),
                        task.get("prompt_tokens").whole(1, MOST_TOKENS),
                        task.get("output_tokens").whole(1, MOST_TOKENS));
            }
            case VISION -> {
                reading.expectOnly(task, Set.of("kind", "model", "weights", "frames_per_second"));
                yield new Task.Vision(model, weights,
                        task.get("frames_per_second").number(LEAST_FRAMES, MOST_FRAMES));
            }
        };
    }

    static ModelKind kind(Task task) {
        return switch (task) {
            case Task.Language _ -> ModelKind.LANGUAGE;
            case Task.Vision _ -> ModelKind.VISION;
        };
    }

    static Precision precision(Node node) throws FaultException {
        return node.oneOf(Precision.values(), Precision::id);
    }

    private static Traffic traffic(Node traffic, Reading reading) throws FaultException {
        reading.expectOnly(traffic, Set.of("users", "users_per_site", "requests_per_user_per_day", "peak_factor",
                "upload_bytes", "download_bytes"));
        return new Traffic(traffic.get("users").number(1, MOST_USERS),
                traffic.get("users_per_site").number(1, MOST_USERS),
                traffic.get("requests_per_user_per_day").number(LEAST_REQUESTS, MOST_REQUESTS),
                traffic.get("peak_factor").number(1, MOST_PEAK),
                traffic.get("upload_bytes").number(0, MOST_BYTES),
                traffic.get("download_bytes").number(0, MOST_BYTES));
    }

    static void write(JsonWriter json, Workload workload) throws IOException {
        json.beginObject();
        json.name("task").beginObject();
        json.name("kind").value(HardwareRows.key(kind(workload.task())));
        json.name("model").value(workload.task().modelId());
        json.name("weights").value(workload.task().weights().id());
        switch (workload.task()) {
            case Task.Language language -> {
                json.name("kv").value(language.kv().id());
                json.name("prompt_tokens").value(language.promptTokens());
                json.name("output_tokens").value(language.outputTokens());
            }
            case Task.Vision vision -> json.name("frames_per_second").value(Decimals.of(vision.framesPerSecond()));
        }
        json.endObject();
        Traffic traffic = workload.traffic();
        json.name("traffic").beginObject();
        json.name("users").value(Decimals.of(traffic.users()));
        json.name("users_per_site").value(Decimals.of(traffic.usersPerSite()));
        json.name("requests_per_user_per_day").value(Decimals.of(traffic.requestsPerUserPerDay()));
        json.name("peak_factor").value(Decimals.of(traffic.peakFactor()));
        json.name("upload_bytes").value(Decimals.of(traffic.uploadBytes()));
        json.name("download_bytes").value(Decimals.of(traffic.downloadBytes()));
        json.endObject();
        json.endObject();
    }
}
