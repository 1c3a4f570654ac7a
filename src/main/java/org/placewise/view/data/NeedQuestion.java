package org.placewise.view.data;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.placewise.model.catalogue.Site;
import org.placewise.model.explore.HardwareFinder;
import org.placewise.model.explore.SearchSpace;
import org.placewise.view.Ui;
import org.placewise.view.inspector.NumberField;
import org.placewise.view.plot.Choice;

/** Where the work may run, which models may do it, and what it may cost. */
final class NeedQuestion extends FlowPane {
    private static final NumberField.Bounds BUDGETS = new NumberField.Bounds(0, 1e12, false);
    private static final double FIRST_BUDGET = 10_000;
    private final Map<Site, CheckBox> sites = new EnumMap<>(Site.class);
    private final Choice<SearchSpace.Models> choice;
    private final CheckBox limited;
    private final NumberField budget;
    private SearchSpace.Models models = SearchSpace.Models.SCENARIO;
    private double most = FIRST_BUDGET;

    /**
     * @param asked called when something else is asked
     */
    NeedQuestion(Ui ui, Runnable asked) {
        getStyleClass().addAll("filters", "need-question");
        for (Site site : Site.values()) {
            CheckBox box = new CheckBox(new Words(ui).site(site));
            box.setSelected(true);
            box.setOnAction(_ -> asked.run());
            sites.put(site, box);
            getChildren().add(box);
        }
        choice = new Choice<>(ui.text("view.data.need.models"), List.of(SearchSpace.Models.values()),
                value -> ui.text("view.data.need.models." + value.name().toLowerCase(Locale.ROOT)), value -> {
                    models = value;
                    asked.run();
                });
        choice.show(models);
        limited = new CheckBox(ui.text("view.data.need.budget"));
        budget = new NumberField(ui, limited.getText(), BUDGETS, value -> {
            most = value;
            asked.run();
        });
        budget.show(most);
        budget.disableProperty().bind(limited.selectedProperty().not());
        limited.setOnAction(_ -> asked.run());
        Label unit = new Label(ui.text("view.data.need.budget.unit"));
        unit.getStyleClass().add("axes-word");
        HBox pair = new HBox(limited, unit, budget);
        pair.getStyleClass().add("axes-pair");
        getChildren().addAll(choice, pair, budget.complaint());
    }

    HardwareFinder.Question question() {
        Set<Site> wanted = EnumSet.noneOf(Site.class);
        sites.forEach((site, box) -> {
            if (box.isSelected()) {
                wanted.add(site);
            }
        });
        return new HardwareFinder.Question(wanted, models,
                limited.isSelected() ? OptionalDouble.of(most) : OptionalDouble.empty());
    }

    CheckBox site(Site site) {
        return sites.get(site);
    }

    CheckBox limited() {
        return limited;
    }

    NumberField budget() {
        return budget;
    }

    Choice<SearchSpace.Models> models() {
        return choice;
    }
}
