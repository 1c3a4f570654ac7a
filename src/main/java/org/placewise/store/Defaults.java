package org.placewise.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.placewise.model.scenario.Assumed;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Grade;

/**
 * What a scenario file may leave out: an assumed value for everything around the accelerators, and a grade for every
 * option and graded criterion.
 */
record Defaults(Map<Assumption, Assumed> assumptions, Map<String, Map<Criterion, Grade>> grades) {
    private static final String ASSUMPTIONS = "data/assumptions.json";
    private static final String GRADES = "data/grades.json";

    /**
     * The defaults that ship with the program.
     *
     * @throws IllegalStateException if they are broken, which a test rules out
     */
    static Defaults load() {
        try (Reader assumptions = Assets.open(ASSUMPTIONS); Reader grades = Assets.open(GRADES)) {
            return read(assumptions, grades);
        } catch (FaultException fault) {
            throw new IllegalStateException(ASSUMPTIONS + " or " + GRADES + ": " + fault.getMessage(), fault);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    static Defaults read(Reader assumptions, Reader grades) throws FaultException, IOException {
        Reading reading = Reading.unchecked(new Defaults(Map.of(), Map.of()));
        Map<Assumption, Assumed> values = new EnumMap<>(Assumption.class);
        Node root = Json.parse(assumptions);
        AssumptionFormat.read(root, reading, values);
        for (Assumption assumption : Assumption.values()) {
            root.get(assumption.key());
        }
        Defaults defaults = new Defaults(values, GradeFormat.read(Json.parse(grades), reading));
        List<?> unknown = reading.notices();
        if (!unknown.isEmpty()) {
            throw new FaultException("store.notice.unknown", unknown.toString());
        }
        return defaults;
    }
}
