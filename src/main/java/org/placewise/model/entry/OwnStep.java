package org.placewise.model.entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Model;
import org.placewise.model.catalogue.ModelKind;
import org.placewise.model.catalogue.OwnEntries;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Task;
import org.placewise.model.text.Message;

/** Changes of a scenario's own entries; one that would leave an option without its hardware or model is refused. */
public final class OwnStep {
    private final Catalogue catalogue;
    private final Scenario scenario;

    public OwnStep(Catalogue catalogue, Scenario scenario) {
        this.catalogue = catalogue;
        this.scenario = scenario;
    }

    /** An id for a new entry that no other has. */
    public <T> T renamed(Schema<T> schema, T entry) {
        Catalogue known = catalogue.with(scenario.own());
        return schema.withKey(entry, Entries.free(Entries.id(schema.name(entry)), id ->
                schema.published(known, id).isPresent()
                || schema.own(scenario.own()).stream().anyMatch(other -> schema.key(other).equals(id))));
    }

    /** Why a scenario cannot have these entries; empty if it can. */
    public Optional<Message> problem(OwnEntries own) {
        int most = Stream.of(own.accelerators(), own.models(), own.apiPrices()).mapToInt(List::size).max().orElse(0);
        if (most > OwnEntries.MOST) {
            return Optional.of(Message.of("entry.problem.many", most, OwnEntries.MOST));
        }
        Catalogue now = catalogue.with(scenario.own());
        Catalogue changed = catalogue.with(own);
        Task task = scenario.workload().task();
        ModelKind kind = task instanceof Task.Language ? ModelKind.LANGUAGE : ModelKind.VISION;
        if (lacks(changed, task.modelId(), kind)) {
            return Optional.of(Message.of("entry.problem.workload", name(now, task.modelId())));
        }
        for (Option option : Stream.concat(scenario.options().stream(), scenario.hidden().stream()).toList()) {
            Message name = Message.of("common.option." + option.id());
            Optional<Accelerator> accelerator = changed.accelerator(option.acceleratorId());
            if (accelerator.isEmpty() || accelerator.get().silicon() != option.silicon()) {
                return Optional.of(Message.of("entry.problem.accelerator", name,
                        now.accelerator(option.acceleratorId()).map(Accelerator::name)
                                .orElse(option.acceleratorId())));
            }
            if (option.modelId() != null && lacks(changed, option.modelId(), kind)) {
                return Optional.of(Message.of("entry.problem.model", name, name(now, option.modelId())));
            }
        }
        return Optional.empty();
    }

    private static boolean lacks(Catalogue catalogue, String modelId, ModelKind kind) {
        return catalogue.model(modelId).filter(model -> model.kind() == kind).isEmpty();
    }

    private static String name(Catalogue catalogue, String modelId) {
        return catalogue.model(modelId).map(Model::name).orElse(modelId);
    }
}
