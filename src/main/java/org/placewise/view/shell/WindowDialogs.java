package org.placewise.view.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.NotificationPane;
import org.placewise.controller.Dialogs;
import org.placewise.model.text.Message;
import org.placewise.view.theme.Look;

/** Asks and tells with real dialogs over the window, in its language and colours. */
public final class WindowDialogs implements Dialogs {
    private static final Duration SHOWN = Duration.seconds(12);

    private final Stage owner;
    private final NotificationPane banner;
    private final Look look;
    private final PauseTransition hiding = new PauseTransition(SHOWN);
    private File folder;

    /**
     * @param banner where single sentences appear
     */
    public WindowDialogs(Stage owner, NotificationPane banner, Look look) {
        this.owner = owner;
        this.banner = banner;
        this.look = look;
        hiding.setOnFinished(_ -> banner.hide());
    }

    @Override
    public Optional<Path> askOpen(Kind kind) {
        return remember(chooser(kind).showOpenDialog(front()));
    }

    @Override
    public Optional<Path> askSave(Kind kind, String name) {
        FileChooser chooser = chooser(kind);
        chooser.setInitialFileName(name.replaceAll("[\\\\/:*?\"<>|]", "-") + "." + kind.ending());
        return remember(chooser.showSaveDialog(front()));
    }

    /** The window or dialog that somebody works in, which a chooser must stand before. */
    private Window front() {
        return Window.getWindows().stream().filter(Window::isFocused).findFirst().orElse(owner);
    }

    private FileChooser chooser(Kind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text(switch (kind) {
            case SCENARIO -> "view.title";
            case TABLE -> "entry.import";
            default -> "view.export";
        }));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(
                text(switch (kind) {
                    case SCENARIO -> "view.file.kind";
                    case TABLE -> "entry.import.kind";
                    default -> "export.dialog.format." + kind.ending();
                }), "*." + kind.ending()));
        if (kind == Kind.TABLE) {
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(text("entry.import.any"), "*.*"));
        }
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chooser;
    }

    private Optional<Path> remember(File chosen) {
        if (chosen != null) {
            folder = chosen.getParentFile();
        }
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    @Override
    public int choose(Question question) {
        List<ButtonType> buttons = new ArrayList<>();
        int last = question.answers().size() - 1;
        for (int i = 0; i <= last; i++) {
            buttons.add(new ButtonType(look.messages().text(question.answers().get(i)),
                    i == 0 ? ButtonData.OK_DONE : i == last ? ButtonData.CANCEL_CLOSE : ButtonData.OTHER));
        }
        String title = look.messages().text(question.title());
        Dialog<ButtonType> dialog = dialog(title, buttons.toArray(ButtonType[]::new));
        VBox content = new VBox(sentence(look.messages().text(question.text())));
        content.getStyleClass().add("question");
        if (!question.details().isEmpty()) {
            content.getChildren().add(sentences(title, question.details()));
            dialog.setResizable(true);
        }
        dialog.getDialogPane().setContent(content);
        return dialog.showAndWait().map(buttons::indexOf).filter(chosen -> chosen >= 0).orElse(last);
    }

    @Override
    public void tell(Message message) {
        banner.setText(look.messages().text(message));
        banner.show();
        if (banner.lookup(".close-button") instanceof Button close) {
            close.setAccessibleText(text("view.dialog.close"));
        }
        hiding.playFromStart();
    }

    @Override
    public void list(Message title, List<Message> sentences) {
        Dialog<ButtonType> dialog = dialog(look.messages().text(title), ok());
        boolean single = sentences.size() == 1;
        dialog.getDialogPane().setContent(single ? sentence(look.messages().text(sentences.getFirst()))
                : sentences(look.messages().text(title), sentences));
        dialog.setResizable(!single);
        dialog.showAndWait();
    }

    private ListView<String> sentences(String name, List<Message> sentences) {
        ListView<String> list = new ListView<>();
        list.getItems().setAll(sentences.stream().map(look.messages()::text).toList());
        list.setAccessibleText(name);
        list.setCellFactory(_ -> new WrappedCell());
        list.getStyleClass().add("sentences");
        return list;
    }

    /**
     * Tells that something unexpected happened.
     *
     * @param code    short name of the failure, for whoever mends it
     * @param details for the clipboard
     */
    public void fail(String code, String details) {
        ButtonType copy = new ButtonType(text("view.dialog.copy"), ButtonData.LEFT);
        Dialog<ButtonType> dialog = dialog(text("view.error.title"), copy, ok());
        dialog.getDialogPane().setContent(sentence(text("view.error.text", code)));
        // Shown without waiting: the failure may have happened in the middle of a layout.
        dialog.setOnHidden(_ -> {
            if (dialog.getResult() == copy) {
                ClipboardContent content = new ClipboardContent();
                content.putString(details);
                Clipboard.getSystemClipboard().setContent(content);
            }
        });
        dialog.show();
    }

    private Dialog<ButtonType> dialog(String title, ButtonType... buttons) {
        Dialog<ButtonType> dialog = new Dialog<>();
        if (owner.isShowing()) {
            dialog.initOwner(owner);
        }
        dialog.setTitle(title);
        dialog.getDialogPane().getButtonTypes().setAll(buttons);
        look.dress(dialog.getDialogPane());
        return dialog;
    }

    private ButtonType ok() {
        return new ButtonType(text("view.dialog.ok"), ButtonData.OK_DONE);
    }

    private String text(String key, Object... arguments) {
        return look.messages().get(key, arguments);
    }

    private static Label sentence(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("sentence");
        label.setWrapText(true);
        return label;
    }

    /** Breaks long sentences into lines. */
    private static final class WrappedCell extends ListCell<String> {
        private WrappedCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : item);
        }
    }
}
