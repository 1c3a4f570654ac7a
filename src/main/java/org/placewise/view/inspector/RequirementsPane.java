package org.placewise.view.inspector;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.CheckBox;
import org.placewise.model.scenario.Requirement;
import org.placewise.model.scenario.Requirement.Kind;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Task;
import org.placewise.model.text.Message;
import org.placewise.view.Ui;

/** "Must have": limits that exclude an option which misses them. */
final class RequirementsPane extends Section {
    /** What a limit starts from when it is switched on for the first time, in the SI base of its unit. */
    private static final Map<Kind, Double> FIRST_LIMIT = Map.of(Kind.FIRST_TOKEN_WITHIN, 1.0, Kind.RESPONSE_WITHIN, 5.0,
            Kind.TIME_PER_TOKEN_WITHIN, 0.1, Kind.DEVICE_POWER_UNDER, 5.0, Kind.COST_UNDER, 100_000.0,
            Kind.CAPABILITY_OVER, 0.5, Kind.WORKS_OFFLINE, 0.0);
    private static final NumberField.Bounds LIMITS = new NumberField.Bounds(0, 1e12, false);

    private final Ui ui;
    private final Map<Kind, Row> rows = new EnumMap<>(Kind.class);
    private Boolean shownForLanguage;

    private record Row(CheckBox active, NumberField limit) {
    }

    RequirementsPane(Ui ui) {
        super(ui.text("view.requirements.title"));
        this.ui = ui;
    }

    void show(Scenario scenario) {
        boolean language = scenario.workload().task() instanceof Task.Language;
        if (shownForLanguage == null || shownForLanguage != language) {
            shownForLanguage = language;
            rebuild(language);
        }
        rows.forEach((kind, row) -> {
            boolean active = scenario.requirement(kind).isPresent();
            row.active.setSelected(active);
            if (row.limit != null) {
                row.limit.setDisable(!active);
                row.limit.show(kind.unit().shown(scenario.requirement(kind).map(Requirement::limit)
                        .orElse(FIRST_LIMIT.get(kind))));
            }
        });
    }

    private void rebuild(boolean language) {
        clearRows();
        rows.clear();
        for (Kind kind : Kind.values()) {
            if (language || kind != Kind.FIRST_TOKEN_WITHIN && kind != Kind.TIME_PER_TOKEN_WITHIN) {
                addRow(kind);
            }
        }
    }

    private void addRow(Kind kind) {
        String name = ui.text("common.requirement." + kind.key());
        CheckBox active = new CheckBox(name);
        NumberField limit = kind.criterion().isEmpty() ? null
                : new NumberField(ui, name, LIMITS, shown -> set(kind, kind.unit().fromShown(shown)));
        active.setOnAction(_ -> {
            if (active.isSelected()) {
                set(kind, FIRST_LIMIT.get(kind));
            } else {
                ui.workspace().update(undoName(kind), scenario -> scenario.withoutRequirement(kind));
            }
        });
        rows.put(kind, new Row(active, limit));
        if (limit == null) {
            addRow(active);
        } else {
            addRow(active, unit(ui, kind.unit()), limit);
        }
    }

    private void set(Kind kind, double limit) {
        ui.workspace().update(undoName(kind), scenario -> scenario.withRequirement(new Requirement(kind, limit)));
    }

    private static Message undoName(Kind kind) {
        return Message.of("view.undo.requirement", Message.of("common.requirement." + kind.key()));
    }
}
