package org.placewise.view.compare;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.placewise.model.scenario.Evidence;
import org.placewise.model.scenario.Evidence.Kind;
import org.placewise.model.text.Message;
import org.placewise.view.Ui;
import org.placewise.view.plot.Choice;
import org.placewise.view.weights.FormDialog;
import org.placewise.view.weights.OwnForm;

/** Chooses what the options are judged on: the report's view, the estimates, or the user's own numbers. */
final class EvidenceSwitch extends FlowPane {
    private final Choice<Kind> choice;
    private final Button edit;

    EvidenceSwitch(Ui ui) {
        getStyleClass().add("evidence");
        Label name = new Label(ui.text("view.evidence"));
        name.getStyleClass().add("evidence-name");
        name.setMinWidth(USE_PREF_SIZE);
        choice = new Choice<>(ui.text("view.evidence"), List.of(Kind.values()),
                kind -> ui.text("view.evidence." + kind.name().toLowerCase(Locale.ROOT)), kind ->
                ui.workspace().update(Message.of("view.undo.evidence", Message.of("view.evidence."
                        + kind.name().toLowerCase(Locale.ROOT))),
                        scenario -> scenario.withEvidence(scenario.evidence().with(kind))));
        choice.setMinWidth(USE_PREF_SIZE);
        edit = new Button(ui.text("view.own.edit"));
        edit.getStyleClass().add("pill");
        edit.setMinWidth(USE_PREF_SIZE);
        edit.setTooltip(new Tooltip(ui.text("view.own.how")));
        edit.setAccessibleText(ui.text("view.own.title"));
        edit.managedProperty().bind(edit.visibleProperty());
        edit.setOnAction(_ -> FormDialog.show(ui, new OwnForm(ui), this));
        getChildren().addAll(name, choice, edit);
        show(ui.workspace().scenario().evidence());
    }

    /** Marks what is judged on now. */
    void show(Evidence evidence) {
        choice.show(evidence.kind());
        edit.setVisible(evidence.kind() == Kind.USER);
    }

    Choice<Kind> choice() {
        return choice;
    }

    Button edit() {
        return edit;
    }
}
