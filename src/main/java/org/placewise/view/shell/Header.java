package org.placewise.view.shell;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.placewise.controller.Workspace;
import org.placewise.i18n.Names;
import org.placewise.model.scenario.Scenario;
import org.placewise.view.Icons;
import org.placewise.view.Ui;
import org.placewise.view.theme.Appearance;
import org.placewise.view.theme.Theme;

/** The bar at the top: which scenario is open, and what can be done with it and with the window. */
final class Header extends BorderPane {
    /** Of a description, in the height of its text. */
    private static final double LINE_LENGTH = 32;

    private final Ui ui;
    private final Actions actions;
    private final MenuButton presetMenu = new MenuButton();
    private final ToggleGroup presets = new ToggleGroup();
    private final Label state = new Label();
    private Scenario shown;

    /**
     * @param file the menu of what can be done with files
     */
    Header(Ui ui, Actions actions, FileMenu file, Presets offered, Consumer<String> openPreset, Appearance appearance,
           Consumer<Appearance> change) {
        this.ui = ui;
        this.actions = actions;
        getStyleClass().add("header");
        Label product = new Label(ui.text("view.title"));
        product.getStyleClass().add("product");
        state.getStyleClass().add("state");
        fillPresets(offered, openPreset);
        FlowPane start = new FlowPane(product, presetMenu, file, state);
        FlowPane end = new FlowPane(stepButton(Actions.UNDO), stepButton(Actions.REDO), historyButton(), languageButton(),
                themeMenu(appearance, change), scaleMenu(appearance, change), exportMenu());
        setCenter(new TwoEnds(start, end));
    }

    void show(Scenario scenario) {
        if (shown != null && Objects.equals(shown.presetId(), scenario.presetId())
                && Objects.equals(shown.name(), scenario.name())) {
            return;
        }
        shown = scenario;
        String name = Names.of(scenario, ui.messages());
        presetMenu.setText(name);
        presetMenu.setAccessibleText(ui.text("view.preset.choose", name));
        String description = "preset." + scenario.presetId() + ".description";
        presetMenu.setTooltip(ui.messages().has(description) ? described(ui.text(description)) : null);
        presets.getToggles().forEach(preset -> preset.setSelected(preset.getUserData().equals(scenario.presetId())));
    }

    private Tooltip described(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setOnShowing(_ -> tooltip.setMaxWidth(LINE_LENGTH * presetMenu.getFont().getSize()));
        return tooltip;
    }

    void show(Workspace.State now) {
        state.setText(now.edited() ? ui.text("view.file.edited")
                : now.file().isPresent() ? ui.text("view.file.saved") : "");
    }

    private void fillPresets(Presets offered, Consumer<String> open) {
        presetMenu.setId("presets");
        presetMenu.getStyleClass().add("scenario");
        for (String id : offered.ids()) {
            RadioMenuItem item = new RadioMenuItem(ui.text("preset." + id + ".name"));
            item.setUserData(id);
            item.setToggleGroup(presets);
            item.setOnAction(_ -> {
                open.accept(id);
                // Choosing marked the preset, but the user may have kept the scenario that was open.
                shown = null;
                show(ui.workspace().scenario());
            });
            presetMenu.getItems().add(item);
        }
    }

    private MenuButton exportMenu() {
        MenuButton menu = new MenuButton(ui.text("view.export"));
        menu.setId("exports");
        menu.getItems().add(actions.menuItem(Actions.EXPORT, ui.text("view.export.dialog")));
        menu.getItems().add(actions.menuItem(Actions.PRINT, ui.text("view.export.print")));
        return menu;
    }

    private Button stepButton(String key) {
        boolean undo = key.equals(Actions.UNDO);
        ObservableValue<String> name = ui.workspace().stateProperty().map(now -> undo
                ? now.undo().map(what -> ui.text("view.undo.what", what)).orElse(ui.text("view.undo"))
                : now.redo().map(what -> ui.text("view.redo.what", what)).orElse(ui.text("view.redo")));
        Button button = actions.button(key, name);
        button.setGraphic(undo ? Icons.undo() : Icons.redo());
        return button;
    }

    private Button historyButton() {
        Button button = actions.button(Actions.HISTORY, new ReadOnlyStringWrapper(ui.text("files.history")));
        button.setGraphic(Icons.history());
        return button;
    }

    private Button languageButton() {
        Button button = actions.button(Actions.LANGUAGE, new ReadOnlyStringWrapper(ui.text("view.language")));
        button.setText(ui.text("view.language.switch"));
        return button;
    }

    private MenuButton themeMenu(Appearance appearance, Consumer<Appearance> change) {
        MenuButton menu = new MenuButton();
        menu.setGraphic(Icons.theme());
        name(menu, "theme", ui.text("view.theme"));
        for (Theme theme : Theme.values()) {
            choice(menu, ui.text("view.theme." + theme.key()), theme == appearance.theme(),
                    () -> change.accept(appearance.withTheme(theme)));
        }
        return menu;
    }

    private MenuButton scaleMenu(Appearance appearance, Consumer<Appearance> change) {
        MenuButton menu = new MenuButton(ui.text("view.scale.percent", appearance.scalePercent()));
        name(menu, "scale", ui.text("view.scale"));
        for (int percent : Appearance.SCALES) {
            choice(menu, ui.text("view.scale.percent", percent), percent == appearance.scalePercent(),
                    () -> change.accept(appearance.withScale(percent)));
        }
        return menu;
    }

    private static void name(MenuButton menu, String id, String name) {
        menu.setId(id);
        menu.setAccessibleText(name);
        menu.setTooltip(new Tooltip(name));
    }

    private static void choice(MenuButton menu, String text, boolean chosen, Runnable choose) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setSelected(chosen);
        item.setOnAction(_ -> choose.run());
        menu.getItems().add(item);
    }
}
