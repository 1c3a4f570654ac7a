package org.placewise.model.difference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Model;
import org.placewise.model.difference.Difference.Group;
import org.placewise.model.quantity.Figure;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Assumed;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Grade;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Precision;
import org.placewise.model.scenario.Requirement;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Task;
import org.placewise.model.scenario.Traffic;
import org.placewise.model.score.ValueFunction;
import org.placewise.model.text.Message;
import org.placewise.model.text.Named;
import org.placewise.model.text.Quantity;

/** In what the inputs of two scenarios differ, thing by thing. */
public final class Differences {
    /** Weights closer than this look the same on every screen. */
    private static final double SAME_WEIGHT = 1e-9;
    private static final Message NONE = Message.of("files.value.none");

    private final Scenario before;
    private final Scenario after;
    private final Catalogue catalogue;
    private final Catalogue earlier;
    private final List<Difference> found = new ArrayList<>();

    private Differences(Scenario before, Scenario after, Catalogue catalogue) {
        this.before = before;
        this.after = after;
        this.catalogue = catalogue.with(after.own());
        this.earlier = catalogue.with(before.own());
    }

    /**
     * The differences in the order of {@link Group}; empty where the scenarios are equal. Sources and notes are not
     * named one by one: they count where nothing else differs.
     *
     * @param catalogue gives accelerators and models their names
     */
    public static List<Difference> between(Scenario before, Scenario after, Catalogue catalogue) {
        if (before.equals(after)) {
            return List.of();
        }
        Differences differences = new Differences(before, after, catalogue);
        differences.compareNames();
        differences.compareTasks(before.workload().task(), after.workload().task());
        differences.compareTraffic(before.workload().traffic(), after.workload().traffic());
        differences.compareOptions();
        differences.compareAssumptions();
        differences.compareCriteria();
        differences.compareRequirements();
        differences.compareGrades();
        differences.compareEvidence();
        differences.found.addAll(OwnDifferences.between(before.own(), after.own(), catalogue));
        differences.found.addAll(TalkDifferences.between(before.talk(), after.talk()));
        if (differences.found.isEmpty()) {
            differences.add(Group.OTHER, Message.of("files.about.rest"), Message.of("files.value.was"),
                    Message.of("files.value.changed"));
        }
        return List.copyOf(differences.found);
    }

    private void compareNames() {
        compare(Group.NAME, Message.of("files.about.name"), before, after, Differences::name);
        compare(Group.NAME, Message.of("files.about.preset"), before, after, scenario ->
                scenario.presetId() == null ? NONE : Message.of("files.value",
                        new Named("preset." + scenario.presetId() + ".name", scenario.presetId())));
    }

    private static Message name(Scenario scenario) {
        return scenario.name() == null ? Message.of("files.value.unnamed") : text(scenario.name());
    }

    private void compareTasks(Task one, Task other) {
        task("model", one, other, task -> text(modelName(task.modelId())));
        task("weights", one, other, task -> text(name(task.weights())));
        if (one instanceof Task.Language before && other instanceof Task.Language after) {
            task("kv", before, after, task -> text(name(task.kv())));
            task("prompt", before, after, task -> number(task.promptTokens()));
            task("output", before, after, task -> number(task.outputTokens()));
        } else if (one instanceof Task.Vision before && other instanceof Task.Vision after) {
            task("frames", before, after, task -> number(task.framesPerSecond()));
        } else {
            task("task", one, other, task -> Message.of(task instanceof Task.Language ? "files.value.language"
                    : "files.value.vision"));
        }
    }

    private <T> void task(String key, T one, T other, Function<T, Message> shown) {
        compare(Group.WORKLOAD, Message.of("files.about." + key), one, other, shown);
    }

    private void compareTraffic(Traffic one, Traffic other) {
        task("users", one, other, traffic -> number(traffic.users()));
        task("users_per_site", one, other, traffic -> number(traffic.usersPerSite()));
        task("requests", one, other, traffic -> number(traffic.requestsPerUserPerDay()));
        task("peak", one, other, traffic -> quantity(traffic.peakFactor(), Unit.RATIO));
        task("upload", one, other, traffic -> quantity(traffic.uploadBytes(), Unit.BYTE));
        task("download", one, other, traffic -> quantity(traffic.downloadBytes(), Unit.BYTE));
    }

    private void compareOptions() {
        Set<String> ids = new LinkedHashSet<>();
        Stream.of(before, after).flatMap(Differences::options).map(Option::id).forEach(ids::add);
        for (String id : ids) {
            Option one = option(before, id);
            Option other = option(after, id);
            Message name = Message.of("common.option." + id);
            if (one == null || other == null) {
                add(Group.OPTION, name, one == null ? NONE : hardware(one), other == null ? NONE : hardware(other));
            } else {
                compare(Group.OPTION, Message.of("files.about.shown", name), before, after, scenario ->
                        Message.of(isHidden(scenario, id) ? "files.value.hidden" : "files.value.shown"));
                compare(Group.OPTION, Message.of("files.about.hardware", name), one, other, this::hardware);
                option("model", name, one, other, option -> option.modelId() == null
                        ? Message.of("files.value.as_workload") : text(modelName(option.modelId())));
                option("weights", name, one, other, option -> option.weights() == null
                        ? Message.of("files.value.as_workload") : text(name(option.weights())));
                option("software", name, one, other, option -> option.software() == null ? NONE
                        : text(option.software()));
                option("supply", name, one, other, option -> Message.of("files.value."
                        + option.supply().name().toLowerCase(Locale.ROOT)));
                compareFigures(name, one.assumed(), other.assumed());
            }
        }
    }

    private void option(String key, Message name, Option one, Option other, Function<Option, Message> shown) {
        compare(Group.OPTION, Message.of("files.about.option." + key, name), one, other, shown);
    }

    private void compareFigures(Message name, Map<AcceleratorField, Figure> one, Map<AcceleratorField, Figure> other) {
        for (AcceleratorField field : AcceleratorField.values()) {
            compare(Group.OPTION, Message.of("files.about.figure", Message.of("files.field." + field.key()), name), one,
                    other, figures -> figures.containsKey(field) ? quantity(figures.get(field).value(), field.unit())
                            : Message.of("files.value.catalogue"));
        }
    }

    /** Those that are shown, then those that are set aside. */
    private static Stream<Option> options(Scenario scenario) {
        return Stream.concat(scenario.options().stream(), scenario.hidden().stream());
    }

    private static Option option(Scenario scenario, String id) {
        return options(scenario).filter(option -> option.id().equals(id)).findFirst().orElse(null);
    }

    private static boolean isHidden(Scenario scenario, String id) {
        return scenario.hidden().stream().anyMatch(option -> option.id().equals(id));
    }

    private Message hardware(Option option) {
        String name = catalogue.accelerator(option.acceleratorId())
                .or(() -> earlier.accelerator(option.acceleratorId())).map(Accelerator::name)
                .orElse(option.acceleratorId());
        return Message.of("common.accelerator.count", name, option.count());
    }

    private void compareAssumptions() {
        for (Assumption assumption : Assumption.values()) {
            Assumed one = before.assumptions().get(assumption);
            Assumed other = after.assumptions().get(assumption);
            if (one.value() != other.value() || one.low() != other.low() || one.high() != other.high()) {
                boolean onlyRange = one.value() == other.value();
                Function<Assumed, Message> shown = onlyRange ? assumed -> Message.of("files.value.range",
                        new Quantity(assumed.low(), assumption.unit()), new Quantity(assumed.high(), assumption.unit()))
                        : assumed -> quantity(assumed.value(), assumption.unit());
                add(Group.ASSUMPTION, Message.of("estimate.assumption." + assumption.key()), shown.apply(one),
                        shown.apply(other));
            }
        }
    }

    private void compareCriteria() {
        Set<Criterion> criteria = new LinkedHashSet<>(before.criteria().stream().map(Judgement::criterion).toList());
        criteria.addAll(after.criteria().stream().map(Judgement::criterion).toList());
        List<Difference> scales = new ArrayList<>();
        for (Criterion criterion : criteria) {
            Message name = Message.of("common.criterion." + criterion.key());
            Judgement one = judgement(before, criterion);
            Judgement other = judgement(after, criterion);
            if (one == null || other == null || Math.abs(one.weight() - other.weight()) > SAME_WEIGHT) {
                add(Group.WEIGHT, Message.of("files.about.weight", name), weight(one), weight(other));
            }
            if (one != null && other != null && one.locked() != other.locked()) {
                add(Group.WEIGHT, Message.of("files.about.lock", name), lock(one), lock(other));
            }
            if (one != null && other != null && !one.value().equals(other.value())) {
                scales.add(new Difference(Group.SCALE, Message.of("files.about.scale", name), scale(one), scale(other)));
            }
        }
        found.addAll(scales);
    }

    private static Judgement judgement(Scenario scenario, Criterion criterion) {
        return scenario.criteria().stream().filter(judgement -> judgement.criterion() == criterion).findFirst()
                .orElse(null);
    }

    private static Message weight(Judgement judgement) {
        return judgement == null ? NONE : quantity(judgement.weight(), Unit.SHARE);
    }

    private static Message lock(Judgement judgement) {
        return Message.of(judgement.locked() ? "files.value.locked" : "files.value.free");
    }

    private static Message scale(Judgement judgement) {
        ValueFunction value = judgement.value();
        Unit unit = judgement.criterion().unit();
        return Message.of("files.value.scale", new Quantity(value.worst(), unit), new Quantity(value.best(), unit),
                Message.of("files.value.scale." + value.shape().name().toLowerCase(Locale.ROOT)));
    }

    private void compareRequirements() {
        for (Requirement.Kind kind : Requirement.Kind.values()) {
            compare(Group.REQUIREMENT, Message.of("common.requirement." + kind.key()), before, after,
                    scenario -> scenario.requirement(kind).map(requirement -> kind.criterion().isEmpty()
                            ? Message.of("files.value.required") : quantity(requirement.limit(), kind.unit()))
                            .orElse(NONE));
        }
    }

    private void compareGrades() {
        Set<String> ids = new TreeSet<>(before.grades().keySet());
        ids.addAll(after.grades().keySet());
        for (String id : ids) {
            for (Criterion criterion : Criterion.values()) {
                compare(Group.GRADE, Message.of("files.about.grade", Message.of("common.criterion." + criterion.key()),
                        Message.of("common.option." + id)), before, after, scenario ->
                        grade(scenario.grades().getOrDefault(id, Map.of()).get(criterion)));
            }
        }
    }

    private static Message grade(Grade grade) {
        return grade == null ? NONE : Message.of("files.value.grade", grade.value(), grade.low(), grade.high());
    }

    private void compareEvidence() {
        compare(Group.EVIDENCE, Message.of("view.evidence"), before, after, scenario -> Message.of("view.evidence."
                + scenario.evidence().kind().name().toLowerCase(Locale.ROOT)));
        Set<String> ids = new TreeSet<>(before.evidence().own().keySet());
        ids.addAll(after.evidence().own().keySet());
        for (String id : ids) {
            for (Criterion criterion : Criterion.values()) {
                compare(Group.EVIDENCE, Message.of("files.about.own", Message.of("common.criterion." + criterion.key()),
                        Message.of("common.option." + id)), before, after, scenario -> own(scenario, id, criterion));
            }
        }
    }

    private static Message own(Scenario scenario, String id, Criterion criterion) {
        OptionalDouble number = scenario.evidence().own(id, criterion);
        return number.isEmpty() ? NONE : quantity(number.getAsDouble(), criterion.unit());
    }

    private String modelName(String id) {
        return catalogue.model(id).or(() -> earlier.model(id)).map(Model::name).orElse(id);
    }

    private static String name(Precision precision) {
        return precision.id().toUpperCase(Locale.ROOT);
    }

    private <T> void compare(Group group, Message about, T one, T other, Function<T, Message> shown) {
        Message was = shown.apply(one);
        Message is = shown.apply(other);
        if (!was.equals(is)) {
            add(group, about, was, is);
        }
    }

    private void add(Group group, Message about, Message was, Message is) {
        found.add(new Difference(group, about, was, is));
    }

    private static Message text(String text) {
        return Message.of("files.value", text);
    }

    private static Message number(double number) {
        return Message.of("files.value", number);
    }

    private static Message quantity(double value, Unit unit) {
        return Message.of("files.value", new Quantity(value, unit));
    }
}
