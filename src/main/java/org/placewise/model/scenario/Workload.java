package org.placewise.model.scenario;

/** What has to be served: the work of one request, and who asks how often. */
public record Workload(Task task, Traffic traffic) {
}
