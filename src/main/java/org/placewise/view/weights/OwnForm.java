package org.placewise.view.weights;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Evidence;
import org.placewise.model.scenario.Grade;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;
import org.placewise.view.Ui;

/** The user's own numbers: a field for each option and criterion, empty where the estimate counts. */
public final class OwnForm extends Form {
    private final Ui ui;
    private final Scenario scenario;
    private final Map<Place, TextField> fields = new LinkedHashMap<>();
    private final Label message = new Label();

    /** What a field is about. */
    record Place(String option, Criterion criterion) {
    }

    public OwnForm(Ui ui) {
        super(ui.text("view.own.title"), ui.text("view.own.how"));
        this.ui = ui;
        scenario = ui.workspace().scenario();
        GridPane grid = new GridPane();
        grid.getStyleClass().add("own-grid");
        List<Option> options = scenario.options();
        for (int i = 0; i < options.size(); i++) {
            Label heading = new Label(option(options.get(i).id()));
            heading.getStyleClass().add("own-heading");
            heading.setWrapText(true);
            grid.add(heading, i + 1, 0);
        }
        List<Criterion> criteria = scenario.criteria().stream().map(Judgement::criterion)
                .filter(criterion -> !criterion.isOfReport()).toList();
        for (int row = 0; row < criteria.size(); row++) {
            Label name = new Label(name(criteria.get(row)));
            name.setMinWidth(USE_PREF_SIZE);
            grid.add(name, 0, row + 1);
            for (int i = 0; i < options.size(); i++) {
                grid.add(field(new Place(options.get(i).id(), criteria.get(row))), i + 1, row + 1);
            }
        }
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        message.getStyleClass().add("form-outcome");
        getChildren().addAll(grid, message);
        update();
    }

    private String option(String id) {
        return ui.text("common.option." + id);
    }

    /** The criterion with its unit. */
    private String name(Criterion criterion) {
        String unit = ui.messages().numbers().symbol(criterion.unit());
        String name = ui.text("common.criterion." + criterion.key());
        return unit.isEmpty() ? name : ui.text("view.own.row", name, unit);
    }

    private TextField field(Place place) {
        TextField field = new TextField(format(place, scenario.evidence().own(place.option, place.criterion)));
        field.getStyleClass().add("own-number");
        field.setPromptText(estimate(place));
        field.setAccessibleText(ui.text("view.own.field", name(place.criterion), option(place.option),
                field.getPromptText()));
        field.textProperty().subscribe((_, _) -> update());
        fields.put(place, field);
        return field;
    }

    private String format(Place place, OptionalDouble value) {
        return value.isEmpty() ? "" : ui.messages().numbers().fixed(place.criterion.unit().shown(value.getAsDouble()),
                0, 6);
    }

    /** What counts while the field is empty. */
    private String estimate(Place place) {
        Comparison comparison = ui.workspace().comparisonProperty().get();
        Optional<Double> value = comparison == null ? Optional.empty() : comparison.options().stream()
                .filter(result -> result.option().id().equals(place.option)).findFirst()
                .map(OptionResult::estimate).map(estimate -> estimate.figures().get(place.criterion))
                .map(Estimate::value);
        Grade grade = scenario.grades().getOrDefault(place.option, Map.of()).get(place.criterion);
        return value.or(() -> Optional.ofNullable(grade).map(Grade::value))
                .map(found -> ui.messages().numbers().number(place.criterion.unit().shown(found)))
                .orElse(ui.text("view.own.none"));
    }

    /** What stands in a field, in the SI base: NaN for what cannot be; what was shown unchanged is exactly that. */
    private double parse(Place place, String text) {
        OptionalDouble before = scenario.evidence().own(place.option, place.criterion);
        if (before.isPresent() && text.equals(format(place, before))) {
            return before.getAsDouble();
        }
        ParsePosition position = new ParsePosition(0);
        Number number = NumberFormat.getNumberInstance(ui.messages().locale()).parse(text, position);
        if (number == null || position.getIndex() < text.length()) {
            return Double.NaN;
        }
        double value = place.criterion.unit().fromShown(number.doubleValue());
        return value >= Evidence.least(place.criterion) && value <= Evidence.most(place.criterion) ? value : Double.NaN;
    }

    private void update() {
        Place wrong = null;
        for (Map.Entry<Place, TextField> entry : fields.entrySet()) {
            String text = entry.getValue().getText().strip();
            boolean bad = !text.isEmpty() && Double.isNaN(parse(entry.getKey(), text));
            entry.getValue().getStyleClass().remove("wrong");
            if (bad) {
                entry.getValue().getStyleClass().add("wrong");
                wrong = wrong == null ? entry.getKey() : wrong;
            }
        }
        setComplete(wrong == null);
        message.setText(wrong == null ? ui.text("view.own.count", numbers().count())
                : ui.text("view.own.wrong", name(wrong.criterion), option(wrong.option),
                        shown(wrong.criterion, Evidence.least(wrong.criterion)),
                        shown(wrong.criterion, Evidence.most(wrong.criterion)), fields.get(wrong).getText()));
    }

    private double shown(Criterion criterion, double value) {
        return criterion.unit().shown(value);
    }

    /** What the fields say; wrong ones say nothing. */
    private Evidence numbers() {
        Evidence evidence = scenario.evidence();
        for (Map.Entry<Place, TextField> entry : fields.entrySet()) {
            String text = entry.getValue().getText().strip();
            double value = text.isEmpty() ? Double.NaN : parse(entry.getKey(), text);
            evidence = evidence.withOwn(entry.getKey().option, entry.getKey().criterion,
                    Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value));
        }
        return evidence;
    }

    @Override
    public void apply() {
        Evidence mine = numbers().with(Evidence.Kind.USER);
        ui.workspace().update(Message.of("view.undo.own"), now -> now.withEvidence(mine));
    }

    TextField field(String option, Criterion criterion) {
        return fields.get(new Place(option, criterion));
    }

    String message() {
        return message.getText();
    }
}
