package org.placewise.view.shell;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.placewise.model.calibrate.Observed;
import org.placewise.model.calibrate.Validation;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.text.Message;
import org.placewise.view.Ui;

/** The line at the bottom: that nothing leaves the machine, and what the numbers rest on. */
final class StatusBar extends BorderPane {
    private static final String ALL = "all";

    /**
     * @param accuracy how far estimates are off; empty if nobody has held them against measurements
     * @param problems one sentence for each row of the data that had to be left out
     */
    StatusBar(Ui ui, List<Validation.Row> accuracy, List<Message> problems, Runnable showProblems) {
        getStyleClass().add("status");
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        Label offline = new Label(ui.text("view.status.offline"), dot);
        Catalogue catalogue = ui.workspace().catalogue();
        Label figures = new Label(ui.text("view.status.figures", catalogue.accelerators().size(),
                catalogue.models().size(), figures(catalogue)));
        FlowPane start = new FlowPane(offline);
        accuracy.stream().filter(row -> row.observed() == Observed.DECODE && row.group().equals(ALL)).findFirst()
                .ifPresent(row -> start.getChildren().add(new Label(ui.text("view.status.accuracy",
                        ui.messages().numbers().percent(row.median()), row.n()))));
        start.getChildren().add(figures);
        if (!problems.isEmpty()) {
            Button warning = new Button(ui.text("view.status.problems", problems.size()));
            warning.setId("problems");
            warning.getStyleClass().add("warning");
            warning.setOnAction(_ -> showProblems.run());
            start.getChildren().add(warning);
        }
        setCenter(new TwoEnds(start, new FlowPane(new Label(ui.text("view.status.source")))));
    }

    private static int figures(Catalogue catalogue) {
        return catalogue.accelerators().stream().mapToInt(accelerator -> accelerator.figures().size()).sum()
                + catalogue.models().stream().mapToInt(model -> model.figures().size()).sum();
    }
}
