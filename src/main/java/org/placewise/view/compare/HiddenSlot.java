package org.placewise.view.compare;

import javafx.scene.control.Button;
import org.placewise.controller.ScenarioChanges;
import org.placewise.model.scenario.Option;
import org.placewise.model.text.Message;
import org.placewise.view.Ui;
import org.placewise.view.chart.MarkNode;

/** Stands in the place of an option that is set aside and brings it back. */
final class HiddenSlot extends Button {
    private static final String OPTION = "common.option.";

    HiddenSlot(Ui ui, Option option) {
        super(ui.text("view.compare.show", ui.text(OPTION + option.id())),
                new MarkNode(option.site(), option.silicon(), ui.palette()));
        getStyleClass().add("option-hidden");
        setWrapText(true);
        setOnAction(_ -> ui.workspace().update(Message.of("view.undo.show", Message.of(OPTION + option.id())),
                scenario -> ScenarioChanges.showOption(scenario, option.id())));
    }

    /** Sets an option aside. */
    static void hide(Ui ui, String id) {
        ui.workspace().update(Message.of("view.undo.hide", Message.of(OPTION + id)),
                scenario -> ScenarioChanges.hideOption(scenario, id));
    }
}
