package org.placewise.view.data;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.placewise.controller.LatestTask;
import org.placewise.controller.ScenarioChanges;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.explore.HardwareFinder;
import org.placewise.model.explore.HardwareSearch;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;
import org.placewise.view.Ui;

/**
 * "Which hardware do I need?": asks the whole catalogue on behalf of the open scenario, again whenever what the answer
 * depends on changes, and puts what was found into the scenario at a click. A search that was overtaken is stopped.
 */
final class NeedPane extends VBox {
    private final Ui ui;
    private final Library library;
    private final NeedQuestion question;
    private final ProgressBar progress = new ProgressBar();
    private final Button stop;
    private final Label answer = new Label();
    private final NeedAnswer found;
    private final LatestTask<Optional<HardwareSearch.Result>> searching;
    private AtomicBoolean cancelled = new AtomicBoolean();
    private HardwareFinder.Subject asked;
    private Comparison comparison;

    NeedPane(Ui ui, Library library) {
        this.ui = ui;
        this.library = library;
        getStyleClass().addAll("catalogue-pane", "need-pane");
        question = new NeedQuestion(ui, this::ask);
        progress.setAccessibleText(ui.text("view.data.need.progress"));
        stop = new Button(ui.text("view.data.need.stop"));
        stop.getStyleClass().add("pill");
        stop.setOnAction(_ -> stopOrGoOn());
        HBox state = new HBox(progress, stop);
        state.getStyleClass().add("axes-pair");
        state.setAlignment(Pos.CENTER_LEFT);
        state.setMinWidth(USE_PREF_SIZE);
        state.managedProperty().bind(stop.visibleProperty());
        answer.setWrapText(true);
        answer.setMinHeight(USE_PREF_SIZE);
        answer.getStyleClass().add("need-answer");
        answer.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(answer, Priority.ALWAYS);
        HBox line = new HBox(answer, state);
        line.getStyleClass().add("need-line");
        found = new NeedAnswer(ui, this::use);
        VBox.setVgrow(found, Priority.ALWAYS);
        getChildren().addAll(question, line, found);
        searching = new LatestTask<>(library.background(), library.publisher(), this::publish, failure -> {
            showSearching(false);
            library.failed().accept(failure);
        });
        showSearching(false);
    }

    /** Shows what fits a scenario; searches if anything has changed that matters. */
    void show(Comparison shown) {
        comparison = shown;
        found.show(shown);
        ask();
    }

    private void ask() {
        Scenario scenario = comparison.scenario();
        HardwareFinder.Subject subject = HardwareFinder.Subject.of(question.question(), scenario);
        if (subject.equals(asked)) {
            return;
        }
        asked = subject;
        cancelled.set(true);
        AtomicBoolean mine = new AtomicBoolean();
        cancelled = mine;
        Catalogue catalogue = ui.workspace().analysis().catalogue();
        AtomicLong waiting = new AtomicLong();
        showSearching(true);
        searching.request(() -> HardwareFinder.answer(catalogue, scenario, subject.question(), (done, all) -> {
            // One at a time is enough: whoever comes to show it shows the latest.
            if (waiting.getAndSet(done) == 0) {
                library.publisher().execute(() -> {
                    double share = (double) waiting.getAndSet(0) / all;
                    if (!mine.get()) {
                        progress.setProgress(share);
                    }
                });
            }
        }, mine::get));
    }

    private void publish(Optional<HardwareSearch.Result> result) {
        showSearching(false);
        if (result.isEmpty()) {
            answer.setText(ui.text("view.data.need.stopped"));
            stop.setText(ui.text("view.data.need.again"));
            stop.setVisible(true);
            return;
        }
        answer.setText(new NeedTexts(ui, ui.workspace().catalogue()).answer(result.get()));
        found.show(HardwareFinder.found(result.get()));
    }

    private void stopOrGoOn() {
        if (progress.isVisible()) {
            cancelled.set(true);
        } else {
            asked = null;
            ask();
        }
    }

    private void showSearching(boolean busy) {
        progress.setProgress(0);
        progress.setVisible(busy);
        stop.setText(ui.text("view.data.need.stop"));
        stop.setVisible(busy);
    }

    private void use(HardwareSearch.Found wanted) {
        NeedTexts texts = new NeedTexts(ui, ui.workspace().catalogue());
        ui.workspace().update(Message.of("view.data.need.undo", texts.hardware(wanted.option()),
                Message.of("common.option." + wanted.option().id())),
                scenario -> ScenarioChanges.useHardware(scenario, wanted.option()));
    }

    NeedQuestion question() {
        return question;
    }

    Label answer() {
        return answer;
    }

    NeedAnswer found() {
        return found;
    }

    Button stop() {
        return stop;
    }

    List<HardwareSearch.Found> rows() {
        return List.copyOf(found.table().getItems());
    }
}
