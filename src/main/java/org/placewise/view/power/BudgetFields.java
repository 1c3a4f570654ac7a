package org.placewise.view.power;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.placewise.model.explore.PowerBudget;
import org.placewise.view.Ui;
import org.placewise.view.inspector.NumberField;

/** The budgets of devices, which can be changed while the page is open. */
final class BudgetFields extends FlowPane {
    private static final NumberField.Bounds WATTS = new NumberField.Bounds(0.01, 100_000, false);
    private final Map<PowerBudget.Kind, PowerBudget> budgets = new EnumMap<>(PowerBudget.Kind.class);
    private final Map<PowerBudget.Kind, NumberField> fields = new EnumMap<>(PowerBudget.Kind.class);

    BudgetFields(Ui ui, Runnable changed) {
        getStyleClass().add("budgets");
        for (PowerBudget.Kind kind : PowerBudget.Kind.values()) {
            budgets.put(kind, kind.usual());
            String name = ui.text("view.power.budget." + kind.name().toLowerCase(Locale.ROOT));
            NumberField field = new NumberField(ui, ui.text("view.power.budget.of", name), WATTS, watts -> {
                budgets.put(kind, new PowerBudget(kind, watts));
                changed.run();
            });
            field.show(kind.usual().watts());
            field.getStyleClass().add("budget-field");
            field.setTooltip(new Tooltip(ui.text("view.power.budget.assumed")));
            fields.put(kind, field);
            Label label = new Label(name);
            label.getStyleClass().add("axes-word");
            HBox pair = new HBox(label, field);
            pair.getStyleClass().add("axes-pair");
            pair.setAlignment(Pos.CENTER_LEFT);
            getChildren().addAll(pair, field.complaint());
        }
    }

    List<PowerBudget> budgets() {
        return new ArrayList<>(budgets.values());
    }

    NumberField field(PowerBudget.Kind kind) {
        return fields.get(kind);
    }
}
