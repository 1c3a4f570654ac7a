package org.placewise.model.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.OwnEntries;
import org.placewise.model.difference.Difference.Group;
import org.placewise.model.quantity.Figure;
import org.placewise.model.quantity.Source;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Requirement;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Subject;
import org.placewise.model.scenario.Talk;
import org.placewise.model.scenario.TalkScene;
import org.placewise.model.scenario.TalkStep;
import org.placewise.model.score.ValueFunction;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;

/**
 * Changes a scenario in every single place it has, down to the last number of the last record, and looks whether the
 * differences name it. Who gives a scenario something new and forgets the differences is told here.
 */
class DifferencesCoverScenarioTest {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    /** Whether a value was judged or measured and by whom: told as a whole, where nothing else differs. */
    private static final Set<String> TOLD_AS_A_WHOLE = Set.of("assumptions.values{}.source.ref",
            "assumptions.values{}.source.tier", "assumptions.values{}.source.quote", "grades{}{}.reasonKey",
            "grades{}{}.citation", "grades{}{}.basis", "options[].assumed{}.source.ref",
            "options[].assumed{}.source.tier", "options[].assumed{}.source.quote");
    /** What cannot change alone: weights sum to 1, own entries are always own, a grade goes with what it replaced. */
    private static final Set<String> NEVER_ALONE = Set.of("criteria[].weight", "own.accelerators[].own",
            "own.models[].own", "grades{}{}.replaced");

    /** A value with something changed, and where. */
    private record Changed(String place, Object value) {
    }

    private final Set<String> unchanged = new TreeSet<>();

    /** A scenario in which nothing is empty, and an option is missing so that another can take its place. */
    private static Scenario full(String preset) {
        Scenario from = new PresetStore().preset(preset);
        List<Option> all = from.options();
        Option kept = all.getFirst();
        Option first = new Option(kept.site(), kept.silicon(), kept.acceleratorId(), 2, from.workload().task().modelId(),
                from.workload().task().weights(), "software", kept.supply(), Map.of(AcceleratorField.values()[0],
                new Figure(1, Source.assumption("guess"))));
        List<Option> shown = new ArrayList<>(List.of(first));
        shown.addAll(all.subList(1, 4));
        List<Judgement> criteria = new ArrayList<>(from.criteria());
        ValueFunction function = criteria.getFirst().value();
        criteria.set(0, criteria.getFirst().withValue(new ValueFunction(ValueFunction.Shape.PIECEWISE, function.worst(),
                function.best(), List.of(new ValueFunction.Knot((function.worst() + function.best()) / 2, 0.4)))));
        return from.withName("mine").withCriteria(criteria).withOptions(shown, all.subList(4, 5))
                .withRequirement(new Requirement(Requirement.Kind.COST_UNDER, 5000))
                .withEvidence(from.evidence().withOwn(kept.id(), Criterion.COST_PER_MONTH, OptionalDouble.of(9)))
                .withOwn(new OwnEntries(CATALOGUE.accelerators().subList(0, 1), CATALOGUE.models().subList(0, 1),
                        CATALOGUE.prices().apiPrices().subList(0, 1)))
                .withTalk(Talk.USUAL.with(0, _ -> new TalkScene("claim", "slowly", 90, 80, List.of(
                        new TalkStep(Subject.FACT, "token-prices", Map.of(Criterion.COST_PER_MONTH, 0.5)),
                        new TalkStep(Subject.MIX)))));
    }

    /** The differences of every possible change, by place; the places without an index. */
    private Map<String, Set<Group>> told(Scenario scenario) {
        Map<String, Set<Group>> told = new TreeMap<>();
        for (Changed changed : changes("", scenario)) {
            Scenario other = (Scenario) changed.value;
            if (!other.equals(scenario)) {
                told.computeIfAbsent(changed.place, _ -> new TreeSet<>()).addAll(Differences.between(scenario, other,
                        CATALOGUE).stream().map(Difference::group).toList());
            }
        }
        return told;
    }

    @Test
    void everyPlaceOfAScenarioHasItsDifference() {
        Map<String, Set<Group>> told = new TreeMap<>(told(full("ai-glasses")));
        told(full("security-video")).forEach((place, groups) -> told.merge(place, groups, (one, other) ->
                Stream.concat(one.stream(), other.stream()).collect(Collectors.toCollection(TreeSet::new))));
        Set<String> quiet = told.entrySet().stream().filter(entry -> entry.getValue().equals(Set.of(Group.OTHER)))
                .map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
        quiet.removeIf(place -> TOLD_AS_A_WHOLE.contains(place.replaceFirst("^hidden", "options")));
        assertEquals(Set.of(), quiet, "Differences must compare what stands at these places of a scenario");
        unchanged.removeIf(place -> told.keySet().stream().anyMatch(other -> other.startsWith(place)));
        unchanged.removeAll(NEVER_ALONE);
        assertEquals(Set.of(), unchanged, "this test must be taught to change these places");
        for (RecordComponent component : Scenario.class.getRecordComponents()) {
            assertTrue(told.keySet().stream().anyMatch(place -> place.matches(component.getName() + "\\b.*")),
                    component.getName());
        }
        assertTrue(told.size() > 50, told.keySet().toString());
    }

    private List<Changed> changes(String place, Object value) {
        List<Changed> changes = switch (value) {
            case String text -> simple(place, text + "x", "assumption");
            case Integer number -> simple(place, number + 1, number - 1);
            case Double number -> simple(place, number * 1.01, number * 0.99, number + 0.25, number - 0.25);
            case Boolean flag -> simple(place, !flag);
            case Enum<?> constant -> simple(place, Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                    .filter(other -> other != constant).toArray());
            case Record whole -> record(place, whole);
            case List<?> list -> list(place + "[]", list);
            case Set<?> set -> list(place + "[]", List.copyOf(set)).stream()
                    .map(changed -> new Changed(changed.place, Set.copyOf((List<?>) changed.value))).toList();
            case Map<?, ?> map -> map(place + "{}", map);
            default -> throw new AssertionError("this test must be taught to change a " + value.getClass());
        };
        if (changes.isEmpty()) {
            unchanged.add(place);
        }
        return changes;
    }

    private static List<Changed> simple(String place, Object... others) {
        return Arrays.stream(others).map(other -> new Changed(place, other)).toList();
    }

    private List<Changed> record(String place, Record whole) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        List<Changed> changes = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            Object part = get(components[i], whole);
            String inside = place.isEmpty() ? components[i].getName() : place + "." + components[i].getName();
            int before = changes.size();
            for (Changed changed : part == null || List.of().equals(part)
                    ? missing(inside, components[i]) : changes(inside, part)) {
                Object[] parts = Arrays.stream(components).map(component -> get(component, whole)).toArray();
                parts[i] = changed.value;
                make(whole.getClass(), components, parts).filter(made -> !made.equals(whole))
                        .ifPresent(made -> changes.add(new Changed(changed.place, made)));
            }
            if (changes.size() == before) {
                unchanged.add(inside);
            }
        }
        return changes;
    }

    /** What could stand where nothing stands. */
    private static List<Changed> missing(String place, RecordComponent component) {
        Class<?> type = component.getType();
        boolean texts = component.getGenericType().getTypeName().equals("java.util.List<java.lang.String>");
        return texts ? simple(place, List.of("x")) : type == String.class ? simple(place, "x") : type == Double.class ? simple(place, 1.0)
                : type.isEnum() ? simple(place, type.getEnumConstants()) : List.of();
    }

    private List<Changed> list(String place, List<?> list) {
        List<Changed> changes = new ArrayList<>();
        for (int i = 0; i < Math.min(2, list.size()); i++) {
            for (Changed changed : changes(place, list.get(i))) {
                List<Object> copy = new ArrayList<>(list);
                copy.set(i, changed.value);
                changes.add(new Changed(changed.place, copy));
            }
        }
        if (!list.isEmpty()) {
            changes.add(new Changed(place, list.subList(1, list.size())));
        }
        return changes;
    }

    private List<Changed> map(String place, Map<?, ?> map) {
        List<Changed> changes = new ArrayList<>();
        map.entrySet().stream().sorted(Comparator.comparing(entry -> entry.getKey().toString())).limit(2)
                .forEach(entry -> {
                    for (Changed changed : changes(place, entry.getValue())) {
                        Map<Object, Object> copy = new LinkedHashMap<>(map);
                        copy.put(entry.getKey(), changed.value);
                        changes.add(new Changed(changed.place, copy));
                    }
                    Map<Object, Object> copy = new LinkedHashMap<>(map);
                    copy.remove(entry.getKey());
                    changes.add(new Changed(place, copy));
                });
        return changes;
    }

    private static Object get(RecordComponent component, Record whole) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException exception) {
            throw new AssertionError(exception);
        }
    }

    /** The record with those parts; empty where it refuses them. */
    private static Optional<Object> make(Class<?> type, RecordComponent[] components, Object[] parts) {
        try {
            return Optional.of(type.getDeclaredConstructor(Arrays.stream(components)
                    .map(RecordComponent::getType).toArray(Class<?>[]::new)).newInstance(parts));
        } catch (InvocationTargetException _) {
            return Optional.empty();
        } catch (ReflectiveOperationException exception) {
            throw new AssertionError(exception);
        }
    }
}
