package org.placewise.store;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.placewise.i18n.Messages;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.quantity.Basis;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Grade;

/** Grades in files: {@code {"cloud-gpu": {"reliability": {"value": .., "low": .., "high": .., "reason": .., ..}}}}. */
final class GradeFormat {
    /** Every option that a file can speak of, in the order of writing. */
    static final List<String> OPTIONS = Arrays.stream(Site.values()).flatMap(site -> Arrays.stream(
            Silicon.values()).map(silicon -> HardwareRows.key(site) + "-" + HardwareRows.key(silicon))).toList();
    private static final List<Criterion> GRADED = Arrays.stream(Criterion.values()).filter(Criterion::isGrade)
            .toList();
    private static final Set<String> CRITERIA = GRADED.stream().map(Criterion::key)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> ENTRIES = Set.of("value", "low", "high", "reason", "citation", "basis",
            "replaces");
    private static final int LONGEST = 400;

    private GradeFormat() {
    }

    /** The default grades with those of the object in their place. */
    static Map<String, Map<Criterion, Grade>> read(Node object, Reading reading) throws FaultException {
        reading.expectOnly(object, Set.copyOf(OPTIONS));
        Map<String, Node> entries = object.entries();
        Map<String, Map<Criterion, Grade>> grades = new LinkedHashMap<>();
        for (String option : OPTIONS) {
            Map<Criterion, Grade> ofOption = new EnumMap<>(Criterion.class);
            ofOption.putAll(reading.defaults().grades().getOrDefault(option, Map.of()));
            if (entries.containsKey(option)) {
                readOption(entries.get(option), reading, ofOption);
            }
            if (!ofOption.isEmpty()) {
                grades.put(option, Collections.unmodifiableMap(ofOption));
            }
        }
        return grades;
    }

    private static void readOption(Node object, Reading reading, Map<Criterion, Grade> grades)
            throws FaultException {
        reading.expectOnly(object, CRITERIA);
        Map<String, Node> entries = object.entries();
        for (Criterion criterion : GRADED) {
            Node entry = entries.get(criterion.key());
            if (entry != null) {
                reading.expectOnly(entry, ENTRIES);
                grades.put(criterion, grade(entry, grades.get(criterion), reading));
            }
        }
    }

    private static Grade grade(Node entry, Grade usual, Reading reading) throws FaultException {
        double value = entry.get("value").number(Grade.WORST, Grade.BEST);
        Node low = entry.find("low").orElse(null);
        Node high = entry.find("high").orElse(null);
        Node reason = entry.get("reason");
        String reasonKey = reason.text(LONGEST);
        if (reading.isChecked() && !Messages.of(Locale.ENGLISH).has(reasonKey)) {
            throw reason.wrong("store.fault.reason");
        }
        Node citation = entry.find("citation").orElse(null);
        boolean isCited = citation != null && !citation.isEmptyText();
        Grade grade = new Grade(value, low == null ? value : low.number(Grade.WORST, value),
                high == null ? value : high.number(value, Grade.BEST), reasonKey,
                isCited ? citation.text(LONGEST) : "", entry.get("basis").oneOf(Basis.values(), HardwareRows::key));
        if (grade.basis() == Basis.REPORT) {
            return grade;
        }
        // What the report says of it stays known, for its own view.
        Node replaced = entry.find("replaces").orElse(null);
        return grade.inPlaceOf(replaced == null ? usual : grade(replaced, null, reading));
    }

    static void write(JsonWriter json, Map<String, Map<Criterion, Grade>> grades) throws IOException {
        json.beginObject();
        for (String option : OPTIONS) {
            if (grades.containsKey(option)) {
                json.name(option).beginObject();
                for (Criterion criterion : GRADED) {
                    Grade grade = grades.get(option).get(criterion);
                    if (grade != null) {
                        json.name(criterion.key());
                        write(json, grade);
                    }
                }
                json.endObject();
            }
        }
        json.endObject();
    }

    private static void write(JsonWriter json, Grade grade) throws IOException {
        json.beginObject();
        json.name("value").value(Decimals.of(grade.value()));
        json.name("low").value(Decimals.of(grade.low()));
        json.name("high").value(Decimals.of(grade.high()));
        json.name("reason").value(grade.reasonKey());
        json.name("citation").value(grade.citation());
        json.name("basis").value(HardwareRows.key(grade.basis()));
        if (grade.replaced() != null) {
            json.name("replaces");
            write(json, grade.replaced());
        }
        json.endObject();
    }
}
