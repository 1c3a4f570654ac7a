package org.placewise.view.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.placewise.i18n.Names;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Option;
import org.placewise.model.text.Message;
import org.placewise.view.Ui;

/** Lets the user take another accelerator of the catalogue for an option, or another number of them. */
final class AcceleratorChooser {
    private static final double WIDTH = 24;
    private static final double HEIGHT = 25;
    private final Ui ui;
    private final PopOver popOver = new PopOver();

    AcceleratorChooser(Ui ui) {
        this.ui = ui;
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        // Without an arrow it needs no transparent ground, which not every screen has.
        popOver.setArrowSize(0);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
    }

    /** What can stand in an option's place, by name: the accelerators for its site and silicon that match a search. */
    static List<Accelerator> choices(Catalogue catalogue, Option option, String search) {
        List<String> words = List.of(search.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return catalogue.accelerators().stream()
                .filter(accelerator -> accelerator.silicon() == option.silicon()
                        && accelerator.sites().contains(option.site()))
                .filter(accelerator -> {
                    String text = (accelerator.name() + " " + accelerator.vendor()).toLowerCase(Locale.ROOT);
                    return words.stream().allMatch(text::contains);
                })
                .sorted(Comparator.comparing(Accelerator::name, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    void show(String optionId, Node owner) {
        popOver.setContentNode(content(optionId));
        // A pop-over has a scene of its own, which looks like the one it belongs to.
        Parent window = owner.getScene().getRoot();
        popOver.getRoot().getStylesheets().setAll(window.getStylesheets());
        window.getStyleClass().stream().filter(style -> !popOver.getRoot().getStyleClass().contains(style))
                .forEach(popOver.getRoot().getStyleClass()::add);
        popOver.getRoot().setStyle(window.getStyle());
        popOver.show(owner);
    }

    void hide() {
        popOver.hide();
    }

    /** Search, list and number for one option. */
    VBox content(String optionId) {
        Option option = ui.workspace().scenario().option(optionId);
        String name = ui.text("common.option." + optionId);
        Label title = new Label(ui.text("view.compare.choose", name));
        title.getStyleClass().add("chooser-title");
        ListView<Accelerator> list = new ListView<>();
        list.setAccessibleText(title.getText());
        list.setCellFactory(_ -> new AcceleratorCell());
        list.setPlaceholder(new Label(ui.text("view.compare.search.none")));
        TextField search = new TextField();
        search.setPromptText(ui.text("view.compare.search"));
        search.setAccessibleText(ui.text("view.compare.search"));
        search.textProperty().subscribe(text -> {
            list.getItems().setAll(choices(ui.workspace().catalogue(), option, text));
            select(list, option);
        });
        Spinner<Integer> count = new Spinner<>(1, Option.MAX_COUNT, option.count());
        count.setEditable(true);
        count.setAccessibleText(ui.text("view.compare.count"));
        count.getStyleClass().add("chooser-count");
        count.valueProperty().subscribe((_, value) -> {
            if (value != null) {
                change("view.undo.count", optionId, o -> o.withCount(value));
            }
        });
        Label countLabel = new Label(ui.text("view.compare.count"));
        countLabel.setLabelFor(count);
        HBox.setHgrow(countLabel, Priority.ALWAYS);
        countLabel.setWrapText(true);
        countLabel.setMinHeight(Region.USE_PREF_SIZE);
        countLabel.setMaxWidth(Double.MAX_VALUE);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 1) {
                take(list, optionId);
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take(list, optionId);
                event.consume();
            }
        });
        search.setOnAction(_ -> {
            if (list.getSelectionModel().getSelectedItem() == null) {
                list.getSelectionModel().selectFirst();
            }
            take(list, optionId);
        });
        HBox row = new HBox(countLabel, count);
        row.getStyleClass().add("chooser-row");
        Button aside = new Button(ui.text("view.compare.hide", name));
        aside.setDisable(ui.workspace().scenario().options().size() < 2);
        aside.setOnAction(_ -> {
            hide();
            HiddenSlot.hide(ui, optionId);
        });
        VBox content = new VBox(title, search, list, row, aside);
        content.getStyleClass().add("chooser-content");
        double em = title.getFont().getSize();
        content.setPrefSize(WIDTH * em, HEIGHT * em);
        return content;
    }

    private static void select(ListView<Accelerator> list, Option option) {
        list.getItems().stream().filter(a -> a.id().equals(option.acceleratorId())).findFirst()
                .ifPresent(accelerator -> {
                    list.getSelectionModel().select(accelerator);
                    list.scrollTo(accelerator);
                });
    }

    private void take(ListView<Accelerator> list, String optionId) {
        Accelerator chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            hide();
            change("view.undo.accelerator", optionId, option -> option.acceleratorId().equals(chosen.id()) ? option
                    : option.withAccelerator(chosen.id()));
        }
    }

    private void change(String what, String optionId, UnaryOperator<Option> change) {
        ui.workspace().update(Message.of(what, Message.of("common.option." + optionId)),
                scenario -> scenario.withOption(optionId, change));
    }

    private final class AcceleratorCell extends ListCell<Accelerator> {
        @Override
        protected void updateItem(Accelerator accelerator, boolean empty) {
            super.updateItem(accelerator, empty);
            setText(empty || accelerator == null ? null : Names.of(accelerator, ui.messages()));
        }
    }
}
