package org.placewise.view.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.placewise.controller.ScenarioChanges;
import org.placewise.controller.Workspace;
import org.placewise.model.Comparison;
import org.placewise.model.text.Message;
import org.placewise.view.Scroller;
import org.placewise.view.Ui;
import org.placewise.view.chart.ChartView;
import org.placewise.view.inspector.Inspector;
import org.placewise.view.trace.Evidence;
import org.placewise.view.trace.TracePanel;

/** Everything inside the window in one language, theme and size. */
final class Frame extends BorderPane {
    private final Ui ui;
    private final List<Page> pages;
    private final Header header;
    private final Rail rail;
    private final Inspector inspector;
    private final TracePanel why;
    private final StackPane centre = new StackPane();
    private final Consumer<String> pageChosen;
    private final Subscription subscriptions;
    private Page shown;

    /**
     * @param pageChosen told the key of a page that is brought to the front
     */
    Frame(Ui ui, Header header, List<Page> pages, StatusBar status, Evidence evidence,
          Consumer<String> pageChosen) {
        this.ui = ui;
        this.header = header;
        this.pages = pages;
        this.pageChosen = pageChosen;
        rail = new Rail(ui, pages, this::bringToFront);
        inspector = new Inspector(ui, this::resetWeights);
        why = new TracePanel(ui, evidence);
        inspector.visibleProperty().bind(why.visibleProperty().not());
        getStyleClass().add("frame");
        centre.getStyleClass().add("centre");
        // The order of the children is the order of Tab: as read.
        setTop(header);
        setLeft(rail);
        setCenter(centre);
        setRight(new StackPane(inspector, why));
        setBottom(status);
        Workspace workspace = ui.workspace();
        subscriptions = Subscription.combine(
                workspace.scenarioProperty().subscribe(scenario -> {
                    header.show(scenario);
                    inspector.show(scenario);
                }),
                workspace.stateProperty().subscribe(header::show),
                workspace.comparisonProperty().subscribe(_ -> render()));
    }

    private void resetWeights() {
        Workspace workspace = ui.workspace();
        workspace.update(Message.of("view.undo.reset"),
                scenario -> ScenarioChanges.resetWeights(scenario, workspace.origin()));
    }

    /**
     * Brings a page to the front; the first where there is none of that name.
     *
     * @param place key of the page, or {@code page:part} with a part of it
     */
    void bringToFront(String place) {
        String[] parts = place.split(":", 2);
        pages.stream().filter(page -> page.key().equals(parts[0])).findFirst()
                .or(() -> pages.stream().findFirst()).ifPresent(page -> {
                    if (parts.length > 1) {
                        page.open(parts[1]);
                    }
                    bringToFront(page);
                });
    }

    /** What is in front, as {@link #bringToFront(String)} takes it. */
    String place() {
        return shown.part().isEmpty() ? shown.key() : shown.key() + ":" + shown.part();
    }

    private void bringToFront(Page page) {
        shown = page;
        rail.mark(page);
        // What was painted once is quickly painted again: only a page that was never seen needs its picture.
        centre.getChildren().stream().filter(seen -> seen != page.content()).forEach(seen ->
                seen.lookupAll(".scroll-pane").stream().filter(Scroller.class::isInstance).map(Scroller.class::cast)
                        .forEach(Scroller::forgetPicture));
        centre.getChildren().setAll(page.content());
        pageChosen.accept(page.key());
        render();
    }

    private void render() {
        Comparison comparison = ui.workspace().comparisonProperty().get();
        if (shown != null && comparison != null) {
            shown.show(comparison);
            inspector.show(comparison);
            why.show(comparison);
        }
    }

    List<Page> pages() {
        return pages;
    }

    /**
     * The steps that get a page ready without anybody seeing it.
     *
     * @param next takes what a step finds out is to be done right after it
     */
    List<Runnable> rehearsal(Page page, Consumer<List<Runnable>> next) {
        return List.of(page::content, () -> fill(page),
                () -> rehearse(page, content -> next.accept(content.lookupAll(".chart-view").stream()
                        .map(ChartView.class::cast).<Runnable>map(view -> view::draw).toList())),
                // Letters and charts that were painted once are on the screen sooner.
                () -> rehearse(page, content -> content.snapshot(null, null)));
    }

    private void fill(Page page) {
        Comparison comparison = ui.workspace().comparisonProperty().get();
        if (page != shown && comparison != null) {
            page.show(comparison);
        }
    }

    /** Fills, styles and lays out a page as if it came to the front, and takes it away before the window is painted. */
    private void rehearse(Page page, Consumer<Region> use) {
        Comparison comparison = ui.workspace().comparisonProperty().get();
        Region content = page.content();
        if (page == shown || comparison == null) {
            return;
        }
        fill(page);
        centre.getChildren().addFirst(content);
        try {
            content.applyCss();
            centre.layout();
            use.accept(content);
        } finally {
            centre.getChildren().remove(content);
        }
    }

    /** The place that answers "why?"; while it is open it stands before the inspector. */
    TracePanel why() {
        return why;
    }

    /** Moves the focus from the right side to the page, or from anywhere else to the answer or the weights. */
    void jump() {
        Node focus = getScene().getFocusOwner();
        if (focus != null && Focus.isInside(focus, getRight())) {
            Focus.first(centre).ifPresent(Node::requestFocus);
        } else if (why.isVisible()) {
            Focus.first(why).ifPresent(Node::requestFocus);
        } else {
            inspector.firstSlider().requestFocus();
        }
    }

    /** Lets go of the workspace: another frame takes over. */
    void dispose() {
        subscriptions.unsubscribe();
    }
}
