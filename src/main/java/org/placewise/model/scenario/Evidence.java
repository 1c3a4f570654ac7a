package org.placewise.model.scenario;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What the options are judged on.
 *
 * @param own the user's own numbers by option id and criterion, in the SI base of the criterion's unit; kept, but not
 *            used, while the kind is another than {@link Kind#USER}
 */
public record Evidence(Kind kind, Map<String, Map<Criterion, Double>> own) {
    /** Whose word counts. */
    public enum Kind {
        /** The directions of the report as grades, and nothing else: neither estimates nor requirements. */
        REPORT,
        /** What the program works out, and grades where there is nothing to work out. */
        ESTIMATES,
        /** The estimates with the user's own numbers in their place. */
        USER
    }

    /** What a scenario starts with. */
    public static final Evidence ESTIMATES = new Evidence(Kind.ESTIMATES, Map.of());
    /** Own numbers above this are taken for slips. */
    public static final double MOST = 1e15;

    public Evidence {
        Objects.requireNonNull(kind, "kind");
        Map<String, Map<Criterion, Double>> copy = new LinkedHashMap<>();
        own.forEach((option, numbers) -> {
            numbers.forEach(Evidence::require);
            if (!numbers.isEmpty()) {
                copy.put(option, Collections.unmodifiableMap(new EnumMap<>(numbers)));
            }
        });
        own = Collections.unmodifiableMap(copy);
    }

    private static void require(Criterion criterion, double number) {
        if (!(number >= least(criterion) && number <= most(criterion))) {
            throw new IllegalArgumentException(criterion.key() + " cannot be " + number);
        }
    }

    /** The least that an own number can be. */
    public static double least(Criterion criterion) {
        return criterion.isGrade() ? Grade.WORST : 0;
    }

    /** The most that an own number can be. */
    public static double most(Criterion criterion) {
        return criterion.isGrade() ? Grade.BEST : criterion == Criterion.CAPABILITY ? 1 : MOST;
    }

    public Evidence with(Kind other) {
        return new Evidence(other, own);
    }

    /** The same with another own number; empty takes it back. */
    public Evidence withOwn(String optionId, Criterion criterion, OptionalDouble number) {
        Map<String, Map<Criterion, Double>> changed = new LinkedHashMap<>(own);
        Map<Criterion, Double> numbers = new EnumMap<>(Criterion.class);
        numbers.putAll(own.getOrDefault(optionId, Map.of()));
        numbers.remove(criterion);
        number.ifPresent(value -> numbers.put(criterion, value));
        changed.put(optionId, numbers);
        return new Evidence(kind, changed);
    }

    /** The user's own number; empty where there is none. */
    public OptionalDouble own(String optionId, Criterion criterion) {
        Double number = own.getOrDefault(optionId, Map.of()).get(criterion);
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    /** How many own numbers there are. */
    public int count() {
        return own.values().stream().mapToInt(Map::size).sum();
    }
}
