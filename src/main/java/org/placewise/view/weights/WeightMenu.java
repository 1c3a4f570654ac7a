package org.placewise.view.weights;

import java.util.function.Function;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Scenario;
import org.placewise.view.Ui;

/** The ways to find weights, and to say how values are read. */
public final class WeightMenu extends MenuButton {
    private final Ui ui;
    private final Menu values;

    public WeightMenu(Ui ui) {
        this.ui = ui;
        setText(ui.text("view.weights.find"));
        setId("weight-menu");
        getStyleClass().add("pill-menu");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(ui.text("view.weights.find.tooltip")));
        setAccessibleText(ui.text("view.weights.find.tooltip"));
        values = new Menu(ui.text("view.weights.values"));
        getItems().addAll(item("view.weights.swing", SwingForm::new), item("view.weights.pairs", PairsForm::new),
                item("view.weights.rank", RankForm::new), item("view.weights.vote", VoteForm::new),
                item("view.weights.spread", SpreadForm::new), new SeparatorMenuItem(), values);
    }

    private MenuItem item(String key, Function<Ui, Form> form) {
        MenuItem item = new MenuItem(ui.text("view.weights.more", ui.text(key)));
        item.setOnAction(_ -> open(form.apply(ui)));
        return item;
    }

    private void open(Form form) {
        FormDialog.show(ui, form, this);
    }

    /** Opens the editor for one criterion. */
    public void edit(Criterion criterion) {
        open(new ValueForm(ui, criterion));
    }

    /** Offers the criteria of a scenario. */
    public void show(Scenario scenario) {
        values.getItems().setAll(scenario.criteria().stream().map(Judgement::criterion).map(criterion -> {
            MenuItem item = new MenuItem(ui.text("view.weights.more", ui.text("common.criterion." + criterion.key())));
            item.setOnAction(_ -> edit(criterion));
            return item;
        }).toList());
    }
}
