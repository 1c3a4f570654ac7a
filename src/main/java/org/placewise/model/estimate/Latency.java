package org.placewise.model.estimate;

import java.util.EnumMap;
import java.util.Map;
import org.placewise.model.catalogue.Site;

/** The time of one response, put together from its parts. */
final class Latency {
    private Latency() {
    }

    /** Seconds by part, without parts that do not apply here. */
    static Map<LatencyPart, Double> parts(Deployment deployment, boolean p95) {
        return parts(deployment, deployment.peak(), p95);
    }

    /** The same at another load than the deployment's own. */
    static Map<LatencyPart, Double> parts(Deployment deployment, Point point, boolean p95) {
        Map<LatencyPart, Double> parts = new EnumMap<>(LatencyPart.class);
        if (deployment.option().site() != Site.DEVICE) {
            parts.put(LatencyPart.LINK, deployment.network().transferSeconds(deployment.world()));
            parts.put(LatencyPart.DISTANCE, deployment.network().distance(deployment.world(), p95));
        }
        parts.put(LatencyPart.QUEUE, point.queue(p95));
        if (deployment.engine().isLanguage()) {
            parts.put(LatencyPart.PREFILL, point.first());
            parts.put(LatencyPart.DECODE, point.rest());
        } else {
            parts.put(LatencyPart.INFERENCE, point.first());
        }
        return parts;
    }

    /** Seconds until the first token by part, without parts that do not apply here. */
    static Map<LatencyPart, Double> firstParts(Deployment deployment, Point point, boolean p95) {
        Map<LatencyPart, Double> parts = new EnumMap<>(LatencyPart.class);
        if (deployment.option().site() != Site.DEVICE) {
            parts.put(LatencyPart.LINK, deployment.network().sending(deployment.world()));
            parts.put(LatencyPart.DISTANCE, deployment.network().distance(deployment.world(), p95));
        }
        parts.put(LatencyPart.QUEUE, point.queue(p95));
        parts.put(deployment.engine().isLanguage() ? LatencyPart.PREFILL : LatencyPart.INFERENCE, point.first());
        return parts;
    }

    /** Seconds at the place of inference until the whole response is there. */
    static double response(Point point, boolean p95) {
        return point.queue(p95) + point.first() + point.rest();
    }

    /** Seconds at the place of inference until the first token. */
    static double first(Point point) {
        return point.queueP95() + point.first();
    }
}
