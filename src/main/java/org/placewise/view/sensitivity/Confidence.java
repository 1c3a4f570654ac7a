package org.placewise.view.sensitivity;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.placewise.controller.Analysis;
import org.placewise.controller.LiveTask;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.sensitivity.Acceptability;
import org.placewise.model.sensitivity.HiddenOptions;
import org.placewise.view.Ui;
import org.placewise.view.chart.MarkNode;

/**
 * How far a verdict can be trusted, in one line: how often its winner is first when the inputs are drawn, and whom the
 * other scoring methods put first. And while options are hidden, whether that changes the order of the others.
 */
public final class Confidence extends VBox {
    private final Ui ui;
    private final Label draws = new Label();
    private final HBox marks = new HBox();
    private final Label agreement = new Label();
    private final Label hidden = new Label();
    private final LiveTask<Lines> task;
    private List<AgreementModel.Row> shown = List.of();

    /** What is worked out in the background. */
    private record Lines(String draws, String hidden) {
    }

    public Confidence(Ui ui) {
        this.ui = ui;
        FlowPane line = new FlowPane();
        line.getStyleClass().add("confidence");
        line.setRowValignment(VPos.CENTER);
        draws.managedProperty().bind(draws.visibleProperty());
        agreement.getStyleClass().add("agreement");
        agreement.managedProperty().bind(agreement.visibleProperty());
        marks.getStyleClass().add("agreement-marks");
        marks.managedProperty().bind(marks.visibleProperty());
        marks.visibleProperty().bind(agreement.visibleProperty());
        line.getChildren().addAll(draws, agreement, marks);
        hidden.setWrapText(true);
        hidden.setMinHeight(USE_PREF_SIZE);
        hidden.managedProperty().bind(hidden.visibleProperty());
        hidden.setVisible(false);
        hidden.getStyleClass().add("agreement");
        agreement.setTooltip(new Tooltip(ui.text("view.sensitivity.agreement.scales")));
        agreement.setAccessibleHelp(ui.text("view.sensitivity.agreement.scales"));
        getChildren().addAll(line, hidden);
        task = ui.workspace().analysis().task(this::publish);
    }

    /** Shows the methods at once and asks for the draws; the old sentence stays until the new one is there. */
    public void show(Comparison comparison) {
        AgreementModel model = AgreementModel.of(comparison, ui.messages());
        agreement.setVisible(!model.isEmpty());
        agreement.setText(model.spoken());
        if (!model.rows().equals(shown)) {
            shown = model.rows();
            marks.getChildren().setAll(shown.stream().filter(row -> !row.winners().isEmpty()).map(this::mark).toList());
        }
        Analysis analysis = ui.workspace().analysis();
        Messages messages = ui.messages();
        task.request(() -> new Lines(sentence(comparison, analysis, messages),
                HiddenOptions.of(comparison, analysis.catalogue()).map(found -> messages.text(found.sentence()))
                        .orElse("")));
    }

    private StackPane mark(AgreementModel.Row row) {
        StackPane mark = new StackPane();
        OptionName first = row.winners().getFirst();
        mark.getChildren().add(new MarkNode(first.site(), first.silicon(), ui.palette()));
        mark.getStyleClass().add(row.agrees() ? "agrees" : "differs");
        mark.setAccessibleRole(AccessibleRole.TEXT);
        mark.setAccessibleText(row.tip());
        Tooltip.install(mark, new Tooltip(row.tip()));
        return mark;
    }

    /** How often the option of the verdict is first; empty where there is nothing to lead. */
    private static String sentence(Comparison comparison, Analysis analysis, Messages messages) {
        return Acceptability.ofInputs(comparison, analysis.effects(comparison.scenario()), Acceptability.QUICK_DRAWS)
                .map(found -> messages.text(found.sentence(comparison.winners()))).orElse("");
    }

    private void publish(Lines lines) {
        draws.setText(lines.draws);
        draws.setVisible(!lines.draws.isEmpty());
        hidden.setText(lines.hidden);
        hidden.setVisible(!lines.hidden.isEmpty());
    }

    /** What it does to the others that options are hidden, in words; empty where none is. */
    public String hiddenText() {
        return hidden.getText();
    }

    /** How often the winner is first, in words. */
    public String sentence() {
        return draws.getText();
    }
}
