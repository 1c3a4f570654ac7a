package org.placewise.store;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.placewise.model.catalogue.OwnEntries;
import org.placewise.model.scenario.Assumed;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Assumptions;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Evidence;
import org.placewise.model.scenario.Grade;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Talk;
import org.placewise.model.scenario.Workload;

/**
 * Scenario files. Values are in the SI base of their unit, shares from 0 to 1. Assumptions, grades and evidence
 * that a file leaves out are the defaults; written files leave out nothing but hidden options, evidence, own entries and
 * a talk where there are none, only estimates or the usual one, and always have the same order. What is not known here is looked after by {@link Extras}:
 * a new section needs a reader, a writer, and its name in the entries.
 */
final class ScenarioFormat {
    private static final String NAME = "placewise";
    private static final int LONGEST_NAME = 200;
    private static final Set<String> ENTRIES = Set.of("format", "version", "preset", "name", "workload", "options",
            "assumptions", "criteria", "requirements", "grades", "hidden", "evidence", "own", "talk");

    private ScenarioFormat() {
    }

    /**
     * @param root of the present version, see {@link Migrations}
     */
    static Scenario read(Node root, Reading reading) throws FaultException {
        reading.expectOnly(root, ENTRIES);
        Node preset = root.find("preset").orElse(null);
        Node name = root.find("name").orElse(null);
        OwnEntries own = OwnFormat.read(root.find("own").orElse(null), reading);
        reading.add(own);
        Workload workload = WorkloadFormat.read(root.get("workload"), reading);
        List<Option> options = OptionFormat.read(root.get("options"), WorkloadFormat.kind(workload.task()), reading);
        Node hidden = root.find("hidden").orElse(null);
        Node requirements = root.find("requirements").orElse(null);
        return new Scenario(preset == null ? null : preset.text(LONGEST_NAME),
                name == null ? null : Node.oneLine(name.text(LONGEST_NAME)), workload, options,
                assumptions(root, reading), CriteriaFormat.readCriteria(root.get("criteria"), reading),
                requirements == null ? List.of() : CriteriaFormat.readRequirements(requirements, reading),
                grades(root, reading), hidden == null ? List.of()
                        : OptionFormat.readHidden(hidden, options, WorkloadFormat.kind(workload.task()), reading),
                EvidenceFormat.read(root.find("evidence").orElse(null), reading), own,
                TalkFormat.read(root.find("talk").orElse(null), reading));
    }

    private static Assumptions assumptions(Node root, Reading reading) throws FaultException {
        Map<Assumption, Assumed> values = new EnumMap<>(Assumption.class);
        values.putAll(reading.defaults().assumptions());
        Node object = root.find("assumptions").orElse(null);
        if (object != null) {
            AssumptionFormat.read(object, reading, values);
        }
        return new Assumptions(values);
    }

    private static Map<String, Map<Criterion, Grade>> grades(Node root, Reading reading) throws FaultException {
        Node object = root.find("grades").orElse(null);
        return object == null ? reading.defaults().grades() : GradeFormat.read(object, reading);
    }

    /** The text of a file. */
    static String write(Scenario scenario) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.PRETTY);
            write(json, scenario);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return text.append('\n').toString();
    }

    private static void write(JsonWriter json, Scenario scenario) throws IOException {
        json.beginObject();
        json.name("format").value(NAME);
        json.name("version").value(Migrations.OF_SCENARIOS.version());
        json.name("preset").value(scenario.presetId());
        json.name("name").value(scenario.name());
        json.name("workload");
        WorkloadFormat.write(json, scenario.workload());
        json.name("options");
        OptionFormat.write(json, scenario.options());
        json.name("assumptions");
        AssumptionFormat.write(json, scenario.assumptions());
        json.name("criteria");
        CriteriaFormat.writeCriteria(json, scenario.criteria());
        json.name("requirements");
        CriteriaFormat.writeRequirements(json, scenario.requirements());
        json.name("grades");
        GradeFormat.write(json, scenario.grades());
        if (!scenario.hidden().isEmpty()) {
            json.name("hidden");
            OptionFormat.write(json, scenario.hidden());
        }
        if (!scenario.evidence().equals(Evidence.ESTIMATES)) {
            json.name("evidence");
            EvidenceFormat.write(json, scenario.evidence());
        }
        if (!scenario.own().isEmpty()) {
            json.name("own");
            OwnFormat.write(json, scenario.own());
        }
        if (!scenario.talk().equals(Talk.USUAL)) {
            json.name("talk");
            TalkFormat.write(json, scenario.talk());
        }
        json.endObject();
    }
}
