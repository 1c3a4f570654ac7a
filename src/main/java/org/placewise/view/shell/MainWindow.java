package org.placewise.view.shell;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.controlsfx.control.NotificationPane;
import org.placewise.controller.Dialogs;
import org.placewise.controller.Documents;
import org.placewise.controller.Workspace;
import org.placewise.i18n.Messages;
import org.placewise.i18n.Names;
import org.placewise.model.OptionResult;
import org.placewise.model.calibrate.Validation;
import org.placewise.model.report.Report;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;
import org.placewise.view.TraceOpener;
import org.placewise.view.Ui;
import org.placewise.view.export.ExportDialog;
import org.placewise.view.present.PresentPage;
import org.placewise.view.present.TalkWindows;
import org.placewise.view.theme.Appearance;
import org.placewise.view.theme.Look;
import org.placewise.view.trace.Evidence;
import org.placewise.view.trace.TracePanel;

/**
 * The window: one workspace in one look. When the look changes, everything inside is built anew and the page and the
 * focus stay where they were.
 */
public final class MainWindow {
    private static final List<String> ICONS = List.of("/icons/placewise-32.png", "/icons/placewise-64.png",
            "/icons/placewise-256.png");
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 480;

    /**
     * What the window is made for.
     *
     * @param problems one sentence for each row of the data that had to be left out
     * @param accuracy how far estimates are off
     * @param pages    makes the pages in one language and theme
     * @param evidence that is shown beside the answer to "why?"
     * @param report   what a talk cites
     */
    public record Parts(Workspace workspace, Documents documents, Dialogs dialogs, Presets presets,
                        List<Message> problems, List<Validation.Row> accuracy,
                        Function<Ui, List<Page>> pages, Evidence evidence, Supplier<Report> report) {
        public Parts(Workspace workspace, Documents documents, Dialogs dialogs, Presets presets,
                     List<Message> problems, Function<Ui, List<Page>> pages) {
            this(workspace, documents, dialogs, presets, problems, List.of(), pages, Evidence.NONE, () -> {
                throw new IllegalStateException("there is no report");
            });
        }
    }

    private final Parts parts;
    private final Look look;
    private final NotificationPane banner;
    private final StackPane root;
    private final Actions actions = new Actions();
    private Frame frame;
    private String page = "";
    private final Talks talks;
    private Output output;

    /**
     * @param banner surrounds the content and shows what is told to the user
     */
    public MainWindow(Parts parts, Look look, NotificationPane banner) {
        this.parts = parts;
        this.look = look;
        this.banner = banner;
        this.root = new StackPane(banner);
        banner.setFocusTraversable(false);
        // At the bottom it covers nothing that is needed meanwhile.
        banner.setShowFromTop(false);
        talks = new Talks(parts.workspace(), parts.dialogs(), () -> root);
        addActions();
        root.addEventFilter(KeyEvent.KEY_PRESSED, actions::dispatch);
        root.addEventHandler(PresentPage.START, _ -> talks.present(0));
        root.addEventHandler(PresentPage.REHEARSE, _ -> talks.rehearse());
        new FileDrop(parts.documents()::openInstead).on(root);
        rebuild();
        look.onChange(this::rebuild);
    }

    /** Everything inside the window. */
    public StackPane root() {
        return root;
    }

    /** Puts the window on a stage and shows it. */
    public void show(Stage stage) {
        ICONS.forEach(icon -> stage.getIcons().add(new Image(MainWindow.class.getResource(icon).toExternalForm())));
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setScene(new Scene(root, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight())));
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        parts.workspace().scenarioProperty().subscribe(_ -> entitle(stage));
        look.onChange(() -> entitle(stage));
        stage.addEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, event -> {
            if (parts.workspace().state().edited()) {
                // What is saved first takes a moment, and then the window closes by itself.
                event.consume();
                parts.documents().leave(stage::hide);
            }
        });
        stage.show();
        PagesAhead ahead = pagesAhead();
        ahead.in(stage.getScene());
        look.onChange(() -> {
            ahead.reset();
            ahead.putOff();
        });
    }

    private PagesAhead pagesAhead() {
        return new PagesAhead(() -> parts.workspace().comparisonProperty().get() != null, () -> frame.pages(),
                (page, next) -> frame.rehearsal(page, next));
    }

    /**
     * Prepares all pages at once as otherwise in quiet moments.
     *
     * @param step runs each of the steps
     */
    public void prepare(Consumer<Runnable> step) {
        PagesAhead ahead = pagesAhead();
        boolean[] more = {parts.workspace().comparisonProperty().get() != null};
        while (more[0]) {
            step.accept(() -> more[0] = ahead.step());
        }
    }

    private void entitle(Stage stage) {
        stage.setTitle(look.messages().get("view.title.scenario", name()));
    }

    private String name() {
        return Names.of(parts.workspace().scenario(), look.messages());
    }

    private void addActions() {
        Workspace workspace = parts.workspace();
        Documents documents = parts.documents();
        actions.add(Actions.UNDO, workspace.stateProperty().map(state -> state.undo().isPresent()), workspace::undo,
                "Shortcut+Z");
        actions.add(Actions.REDO, workspace.stateProperty().map(state -> state.redo().isPresent()), workspace::redo,
                "Shortcut+Shift+Z", "Shortcut+Y");
        actions.add(Actions.HISTORY, workspace.stateProperty().map(state -> state.undo().isPresent()
                || state.redo().isPresent()), this::showHistory, "Shortcut+H");
        actions.add(Actions.NEW, () -> documents.open(this::blank), "Shortcut+N");
        actions.add(Actions.OPEN, documents::open, "Shortcut+O");
        actions.add(Actions.DUPLICATE, () -> documents.duplicate(look.messages().get("files.copy", name())),
                "Shortcut+D");
        actions.add(Actions.REVERT, workspace.stateProperty().map(Workspace.State::edited), documents::revert);
        actions.add(Actions.SAVE, () -> documents.save(name()), "Shortcut+S");
        actions.add(Actions.SAVE_AS, () -> documents.saveAs(name()), "Shortcut+Shift+S");
        actions.add(Actions.EXPORT, workspace.comparisonProperty().map(_ -> true).orElse(false), () -> send(Output::export),
                "Shortcut+E");
        actions.add(Actions.PRINT, workspace.comparisonProperty().map(_ -> true).orElse(false), () -> send(Output::print),
                "Shortcut+P");
        actions.add(Actions.LANGUAGE, this::switchLanguage, "Shortcut+L");
        actions.add(Actions.JUMP, () -> frame.jump(), "F6");
        actions.add(Actions.PRESENT, () -> talks.present(0), "F5");
        actions.add(Actions.PRESENT_HERE, () -> talks.present(Pages.scene(frame.place(), parts.workspace().scenario().talk()).orElse(0)), "Shift+F5");
        actions.add(Actions.CAPTURE, () -> talks.capture(frame.place()), "Shortcut+Shift+C");
        actions.add(Actions.QUIT, this::quit, "Shortcut+Q");
    }

    private Scenario blank() {
        return parts.presets().byId().apply(parts.presets().ids().getFirst())
                .withName(look.messages().get("files.new.name"));
    }

    private void showHistory() {
        new HistoryList(ui(look)).show(root.lookup("#" + Actions.HISTORY));
    }

    /** Brings a page to the front. */
    public void showPage(String key) {
        frame.bringToFront(key);
    }

    /** Offers talks on the open scenario. */
    public void offerTalks(TalkWindows windows) {
        talks.use(windows);
    }

    /** Offers files for others. */
    public void offerExports(ExportDialog.Tools tools) {
        output = new Output(tools, parts.workspace(), parts.report(), this::picture);
    }

    private void send(BiConsumer<Output, Output.Front> what) {
        if (output != null) {
            what.accept(output, new Output.Front(root, frame.place(), look));
        }
    }

    private void quit() {
        Window window = root.getScene().getWindow();
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    private void switchLanguage() {
        Appearance now = look.appearance();
        int next = (Messages.LANGUAGES.indexOf(look.messages().locale()) + 1) % Messages.LANGUAGES.size();
        Locale language = Messages.LANGUAGES.get(next);
        look.appearanceProperty().set(now.withLanguage(language));
    }

    private void rebuild() {
        List<Integer> focus = frame == null || frame.getScene() == null || frame.getScene().getFocusOwner() == null
                ? List.of() : Focus.path(frame.getScene().getFocusOwner(), frame);
        Optional<TracePanel.Question> asked = frame == null ? Optional.empty() : frame.why().question();
        String place = frame == null ? page : frame.place();
        if (frame != null) {
            frame.dispose();
        }
        frame = frame(ui(look), look, place, chosen -> page = chosen);
        look.dress(root);
        banner.setContent(frame);
        asked.ifPresent(frame.why()::ask);
        if (!focus.isEmpty()) {
            root.applyCss();
            root.layout();
            Focus.at(focus, frame).ifPresent(Node::requestFocus);
        }
    }

    private Ui ui(Look dressed) {
        return new Ui(dressed.messages(), dressed.palette(), parts.workspace(), new Why());
    }

    private Frame frame(Ui ui, Look dressed, String key, Consumer<String> chosen) {
        FileMenu file = new FileMenu(ui, actions, parts.documents());
        Header header = new Header(ui, actions, file, parts.presets(),
                id -> parts.documents().open(() -> parts.presets().byId().apply(id)), dressed.appearance(),
                dressed.appearanceProperty()::set);
        StatusBar status = new StatusBar(ui, parts.accuracy(), parts.problems(),
                () -> parts.dialogs().list(Message.of("view.problems.title"), parts.problems()));
        List<Page> pages = parts.pages().apply(ui);
        for (int i = 0; i < pages.size(); i++) {
            String pageKey = pages.get(i).key();
            actions.add("page-" + pageKey, () -> frame.bringToFront(pageKey), "Shortcut+" + (i + 1));
        }
        Frame built = new Frame(ui, header, pages, status, parts.evidence(), chosen);
        built.bringToFront(key);
        return built;
    }

    /**
     * Draws the window as it would look in another size, without showing it.
     *
     * @param key    of the page to show, or {@code page:part}; the first page if there is none of that name
     * @param scale  pixels of the picture for each pixel of the window
     */
    public BufferedImage picture(String key, double width, double height, double scale) {
        return picture(look, new WindowPicture.Shot(key, width, height, scale)).take();
    }

    private WindowPicture picture(Look dressed, WindowPicture.Shot shot) {
        Ui ui = ui(dressed);
        return new WindowPicture(ui, dressed, shot, parts.report(), () -> frame(ui, dressed, shot.place(), _ -> { }));
    }

    /** Opens answers in the frame that stands when somebody asks. */
    private final class Why implements TraceOpener {
        @Override
        public void open(OptionResult result, Criterion criterion) {
            frame.why().open(result, criterion);
        }

        @Override
        public void openScore(OptionResult result) {
            frame.why().openScore(result);
        }
    }
}
