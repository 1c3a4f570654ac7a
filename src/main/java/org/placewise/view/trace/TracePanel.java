package org.placewise.view.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.quantity.Trace;
import org.placewise.model.scenario.Criterion;
import org.placewise.view.Scroller;
import org.placewise.view.TraceOpener;
import org.placewise.view.Ui;

/**
 * The answer to "why?" at the right of the window. While open it follows the comparison: the same question is answered
 * anew after every change. The focus goes in when it opens and back where it was when it closes.
 */
public final class TracePanel extends BorderPane implements TraceOpener {
    /**
     * What was asked.
     *
     * @param criterion empty for the score
     * @param path      keys of the intermediate results, or first the criterion of a score, that were opened since
     */
    public record Question(String optionId, Optional<Criterion> criterion, List<String> path) {
        public Question {
            path = List.copyOf(path);
        }

        private Question up(int levels) {
            return new Question(optionId, criterion, path.subList(0, levels));
        }

        private Question down(String key) {
            List<String> longer = new ArrayList<>(path);
            longer.add(key);
            return new Question(optionId, criterion, longer);
        }
    }

    private final Ui ui;
    private final TraceModels models;
    private final Label title = new Label();
    private final FlowPane crumbs = new FlowPane();
    private final Button close = new Button();
    private final ScrollPane scroll = new Scroller();
    private Question question;
    private List<TraceModel> shown = List.of();
    private Node before;

    public TracePanel(Ui ui, Evidence evidence) {
        this.ui = ui;
        models = new TraceModels(ui.messages(), evidence);
        getStyleClass().add("trace-panel");
        setAccessibleRole(AccessibleRole.PARENT);
        title.getStyleClass().add("trace-title");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        close.setId("trace-close");
        close.setText("\u00d7");
        close.getStyleClass().add("trace-close");
        close.setAccessibleText(ui.text("view.trace.close"));
        close.setTooltip(new Tooltip(ui.text("view.trace.close")));
        close.setOnAction(_ -> close());
        close.setMinWidth(USE_PREF_SIZE);
        HBox heading = new HBox(title, close);
        heading.setAlignment(Pos.TOP_LEFT);
        crumbs.getStyleClass().add("trace-crumbs");
        crumbs.managedProperty().bind(crumbs.visibleProperty());
        VBox top = new VBox(heading, crumbs);
        top.getStyleClass().add("trace-heading");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setTop(top);
        setCenter(scroll);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    @Override
    public void open(OptionResult result, Criterion criterion) {
        ask(new Question(result.option().id(), Optional.of(criterion), List.of()));
    }

    @Override
    public void openScore(OptionResult result) {
        ask(new Question(result.option().id(), Optional.empty(), List.of()));
    }

    /** Answers a question, if the comparison has an answer, and takes the focus. */
    public void ask(Question asked) {
        Comparison comparison = ui.workspace().comparisonProperty().get();
        if (comparison == null || !answer(comparison, asked)) {
            return;
        }
        if (!isVisible()) {
            before = getScene() == null ? null : getScene().getFocusOwner();
            setVisible(true);
        }
        scroll.setVvalue(0);
        close.requestFocus();
    }

    /** What is being answered; empty while the panel is closed. */
    public Optional<Question> question() {
        return isVisible() ? Optional.of(question) : Optional.empty();
    }

    /** Answers the same question from another comparison; closes where there is no answer any more. */
    public void show(Comparison comparison) {
        boolean inside = hasFocus();
        if (isVisible() && !answer(comparison, question)) {
            close();
        } else if (inside && !hasFocus()) {
            close.requestFocus();
        }
    }

    public void close() {
        boolean focused = hasFocus();
        setVisible(false);
        question = null;
        if (focused && before != null && before.getScene() == getScene()) {
            before.requestFocus();
        }
        before = null;
    }

    private boolean hasFocus() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at == this;
    }

    /** Shows the answer; false where there is none. A way that no longer leads anywhere ends where it still leads. */
    private boolean answer(Comparison comparison, Question asked) {
        Optional<OptionResult> found = comparison.options().stream()
                .filter(option -> option.option().id().equals(asked.optionId)).findFirst();
        List<TraceModel> levels = found.map(result -> levels(comparison, result, asked)).orElse(List.of());
        if (levels.isEmpty()) {
            return false;
        }
        question = asked.up(levels.size() - 1);
        if (levels.equals(shown)) {
            return true;
        }
        shown = levels;
        TraceModel last = levels.getLast();
        title.setText(last.title());
        setAccessibleText(ui.text("view.trace.panel", last.title(), last.value()));
        fillCrumbs(levels);
        scroll.setContent(new TraceContent(ui, last, key -> ask(question.down(key))));
        return true;
    }

    private List<TraceModel> levels(Comparison comparison, OptionResult result, Question asked) {
        List<TraceModel> levels = new ArrayList<>();
        List<String> path = asked.path;
        Optional<Criterion> criterion = asked.criterion;
        if (criterion.isEmpty()) {
            if (result.score().isEmpty()) {
                return levels;
            }
            levels.add(models.score(result, result.score().get(), comparison.scenario()));
            if (path.isEmpty()) {
                return levels;
            }
            criterion = Criterion.ofKey(path.getFirst());
            path = path.subList(1, path.size());
        }
        Optional<Estimate> estimate = criterion.flatMap(result::value);
        if (estimate.isEmpty()) {
            return levels;
        }
        levels.add(models.of(result, criterion.get(), estimate.get()));
        Trace trace = estimate.get().trace();
        for (String key : path) {
            Optional<Trace.Input> input = trace.inputs().stream()
                    .filter(each -> each.symbol().equals(key) && each.origin().isPresent()).findFirst();
            if (input.isEmpty()) {
                break;
            }
            trace = input.get().trace();
            levels.add(models.of(input.get(), trace));
        }
        return levels;
    }

    /** The way from the number that was asked about to the one shown; every station but the last can be gone back to. */
    private void fillCrumbs(List<TraceModel> levels) {
        crumbs.getChildren().clear();
        crumbs.setVisible(levels.size() > 1);
        for (int i = 0; i < levels.size() - 1; i++) {
            int level = i;
            Button crumb = new Button(levels.get(i).title());
            crumb.getStyleClass().add("trace-crumb");
            crumb.setAccessibleText(ui.text("view.trace.back", levels.get(i).title()));
            crumb.setOnAction(_ -> ask(question.up(level)));
            Label arrow = new Label("\u203a");
            arrow.getStyleClass().add("trace-muted");
            crumbs.getChildren().addAll(crumb, arrow);
        }
    }
}
