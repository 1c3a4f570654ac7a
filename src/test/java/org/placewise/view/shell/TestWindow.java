package org.placewise.view.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.NotificationPane;
import org.placewise.controller.Dialogs;
import org.placewise.controller.DocumentFiles;
import org.placewise.controller.Documents;
import org.placewise.controller.Exporting;
import org.placewise.controller.Workspace;
import org.placewise.export.ExportSamples;
import org.placewise.export.Exporter;
import org.placewise.model.Comparison;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;
import org.placewise.store.Extras;
import org.placewise.store.Loaded;
import org.placewise.store.Owner;
import org.placewise.store.Stamp;
import org.placewise.store.StoreException;
import org.placewise.store.Stored;
import org.placewise.view.Icons;
import org.placewise.view.Samples;
import org.placewise.view.Ui;
import org.placewise.view.export.ExportDialog;
import org.placewise.view.theme.Appearance;
import org.placewise.view.theme.Look;
import org.placewise.view.theme.Theme;

/** A window with invented data, a fake user, and files in memory. To be used on the JavaFX thread. */
final class TestWindow implements Dialogs, DocumentFiles {
    static final List<String> PRESETS = List.of("ai-glasses", "security-video");

    final ObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
    final Look look = new Look(new Appearance(Locale.ENGLISH, Theme.SYSTEM, 100), system);
    final Workspace workspace = Samples.workspace(Samples.scenario(PRESETS.getFirst()));
    final List<Message> told = new ArrayList<>();
    final Map<Path, Scenario> stored = new HashMap<>();
    final Map<Path, Owner> claimed = new HashMap<>();
    final List<Path> released = new ArrayList<>();
    final List<Question> asked = new ArrayList<>();
    /** What is answered to questions; less than 0: the last answer. */
    int answer = -1;
    final MainWindow window;
    final Scene scene;
    /** What the fake user answers. */
    Path chosen = Path.of("chosen.placewise");
    Comparison shown;

    TestWindow() {
        this(List.of());
    }

    TestWindow(List<Message> problems) {
        Documents documents = new Documents(workspace, this, this, Runnable::run, Runnable::run);
        Presets presets = new Presets(PRESETS, Samples::scenario);
        window = new MainWindow(new MainWindow.Parts(workspace, documents, this, presets, problems, this::pages), look,
                new NotificationPane());
        window.offerExports(new ExportDialog.Tools(new Exporter(Samples.catalogue(), ExportSamples.FIGURES,
                ExportSamples::origin), new Exporting(Runnable::run, Runnable::run, failure -> {
                    throw new IllegalStateException(failure);
                }), this));
        scene = new Scene(window.root(), 1440, 900);
        layout();
    }

    private List<Page> pages(Ui ui) {
        return List.of(Page.of("compare", Icons.compare(), () -> content(ui), (_, comparison) -> shown = comparison));
    }

    private static Region content(Ui ui) {
        Label label = new Label(ui.text("view.compare.title"));
        label.setId("page");
        return new StackPane(label);
    }

    void layout() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    <T extends Node> T find(String id, Class<T> type) {
        layout();
        return type.cast(Optional.ofNullable(scene.getRoot().lookup("#" + id)).orElseThrow());
    }

    /** Every node of the window that is visible, in reading order. */
    List<Node> nodes() {
        layout();
        return nodes(scene.getRoot());
    }

    static List<Node> nodes(Node root) {
        List<Node> nodes = new ArrayList<>();
        collect(root, nodes);
        return nodes;
    }

    /** Nodes that the keyboard reaches and that have no name to be read aloud. */
    static List<Node> nameless(List<Node> nodes) {
        return nodes.stream().filter(Node::isFocusTraversable).filter(node -> {
            Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
            return Objects.toString(node.getAccessibleText(), node instanceof Labeled labeled ? labeled.getText()
                    : Objects.toString(text, "")).isBlank();
        }).toList();
    }

    private static void collect(Node node, List<Node> nodes) {
        if (node.isVisible()) {
            nodes.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
            }
        }
    }

    <T extends Node> List<T> nodes(Class<T> type) {
        return nodes().stream().filter(type::isInstance).map(type::cast).toList();
    }

    void press(Node target, KeyCode code, boolean shift, boolean shortcut) {
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, shortcut, false, false));
    }

    @Override
    public Optional<Path> askOpen(Kind kind) {
        return Optional.ofNullable(chosen);
    }

    @Override
    public Optional<Path> askSave(Kind kind, String name) {
        return Optional.ofNullable(chosen);
    }

    @Override
    public void tell(Message message) {
        told.add(message);
    }

    @Override
    public void list(Message title, List<Message> sentences) {
        told.addAll(sentences);
    }

    @Override
    public int choose(Question question) {
        asked.add(question);
        return answer < 0 ? question.answers().size() - 1 : answer;
    }

    @Override
    public Loaded<Stored> read(Path file) throws StoreException {
        Scenario scenario = stored.get(file);
        if (scenario == null) {
            throw new StoreException(Message.of("store.read", file.toString(), Message.of("store.reason.absent")));
        }
        return new Loaded<>(new Stored(scenario, Extras.NONE, stamp(file)), List.of());
    }

    @Override
    public Stamp write(Scenario scenario, Extras extras, Path file) {
        stored.put(file, scenario);
        return stamp(file);
    }

    @Override
    public Stamp stamp(Path file) {
        return stored.containsKey(file) ? new Stamp(String.valueOf(stored.get(file).hashCode())) : Stamp.ABSENT;
    }

    @Override
    public boolean exists(Path file) {
        return stored.containsKey(file);
    }

    @Override
    public Optional<Owner> claim(Path file) {
        return Optional.ofNullable(claimed.get(file));
    }

    @Override
    public void seize(Path file) {
        claimed.remove(file);
    }

    @Override
    public void release(Path file) {
        released.add(file);
    }
}
