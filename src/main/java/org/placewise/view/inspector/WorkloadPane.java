package org.placewise.view.inspector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.placewise.i18n.Names;
import org.placewise.model.catalogue.Model;
import org.placewise.model.catalogue.ModelKind;
import org.placewise.model.scenario.Assumed;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Precision;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Task;
import org.placewise.model.scenario.Traffic;
import org.placewise.model.scenario.Workload;
import org.placewise.model.quantity.Source;
import org.placewise.model.text.Message;
import org.placewise.view.Ui;

/** "Workload": what has to be served, by whom it is asked, and under which conditions. */
final class WorkloadPane extends Section {
    private static final NumberField.Bounds TOKENS = new NumberField.Bounds(1, 1_000_000, true);
    private static final NumberField.Bounds FRAMES = new NumberField.Bounds(0.01, 1000, false);
    private static final NumberField.Bounds PEOPLE = new NumberField.Bounds(1, 1e10, true);
    private static final NumberField.Bounds REQUESTS = new NumberField.Bounds(0.001, 1e8, false);
    private static final NumberField.Bounds PEAK = new NumberField.Bounds(1, 100, false);
    private static final NumberField.Bounds MONTHS = new NumberField.Bounds(1, 120, true);
    private static final NumberField.Bounds POSITIVE = new NumberField.Bounds(0, 1e6, false);

    private final Ui ui;
    private final List<Runnable> refreshers = new ArrayList<>();
    private Scenario scenario;
    private Boolean shownForLanguage;
    private boolean showing;

    WorkloadPane(Ui ui) {
        super(ui.text("view.workload.title"));
        this.ui = ui;
    }

    void show(Scenario shown) {
        scenario = shown;
        showing = true;
        boolean language = shown.workload().task() instanceof Task.Language;
        if (shownForLanguage == null || shownForLanguage != language) {
            shownForLanguage = language;
            rebuild(language);
        }
        refreshers.forEach(Runnable::run);
        showing = false;
    }

    private void rebuild(boolean language) {
        clearRows();
        refreshers.clear();
        addModel(language ? ModelKind.LANGUAGE : ModelKind.VISION);
        addPrecision();
        if (language) {
            addTaskNumber("prompt", TOKENS, task -> ((Task.Language) task).promptTokens(),
                    (task, value) -> withTokens((Task.Language) task, value.intValue(), -1));
            addTaskNumber("output", TOKENS, task -> ((Task.Language) task).outputTokens(),
                    (task, value) -> withTokens((Task.Language) task, -1, value.intValue()));
        } else {
            addTaskNumber("frames", FRAMES, task -> ((Task.Vision) task).framesPerSecond(),
                    (task, value) -> new Task.Vision(task.modelId(), task.weights(), value));
        }
        addTraffic("users", PEOPLE, Traffic::users, (t, v) -> new Traffic(v, t.usersPerSite(),
                t.requestsPerUserPerDay(), t.peakFactor(), t.uploadBytes(), t.downloadBytes()));
        addTraffic("usersPerSite", PEOPLE, Traffic::usersPerSite, (t, v) -> new Traffic(t.users(), v,
                t.requestsPerUserPerDay(), t.peakFactor(), t.uploadBytes(), t.downloadBytes()));
        addTraffic("requests", REQUESTS, Traffic::requestsPerUserPerDay, (t, v) -> new Traffic(t.users(),
                t.usersPerSite(), v, t.peakFactor(), t.uploadBytes(), t.downloadBytes()));
        addTraffic("peak", PEAK, Traffic::peakFactor, (t, v) -> new Traffic(t.users(), t.usersPerSite(),
                t.requestsPerUserPerDay(), v, t.uploadBytes(), t.downloadBytes()));
        addAssumption(Assumption.CLOUD_RTT, POSITIVE);
        addAssumption(Assumption.EDGE_RTT, POSITIVE);
        addAssumption(Assumption.CLOUD_ELECTRICITY, POSITIVE);
        addAssumption(Assumption.EDGE_ELECTRICITY, POSITIVE);
        addAssumption(Assumption.HORIZON, MONTHS);
    }

    private static Task withTokens(Task.Language task, int prompt, int output) {
        return new Task.Language(task.modelId(), task.weights(), task.kv(), prompt < 0 ? task.promptTokens() : prompt,
                output < 0 ? task.outputTokens() : output);
    }

    private void addModel(ModelKind kind) {
        ComboBox<Model> choice = choice("model", models(kind), model -> Names.of(model, ui.messages()),
                model -> changeTask(task -> task.with(model.id(), task.weights())));
        refreshers.add(() -> {
            // The user's own models come and go.
            if (!choice.getItems().equals(models(kind))) {
                choice.getItems().setAll(models(kind));
            }
            choice.setValue(ui.workspace().catalogue().model(scenario.workload().task().modelId()).orElse(null));
        });
    }

    private List<Model> models(ModelKind kind) {
        return ui.workspace().catalogue().models().stream().filter(model -> model.kind() == kind).toList();
    }

    private void addPrecision() {
        ComboBox<Precision> choice = choice("precision", Arrays.asList(Precision.values()),
                precision -> precision.id().toUpperCase(ui.messages().locale()),
                precision -> changeTask(task -> task.with(task.modelId(), precision)));
        refreshers.add(() -> choice.setValue(scenario.workload().task().weights()));
    }

    private <T> ComboBox<T> choice(String key, List<T> items, Function<T, String> text,
                                   Consumer<T> choose) {
        String name = ui.text("view.workload." + key);
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(items);
        box.setAccessibleText(name);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : text.apply(item);
            }

            @Override
            public T fromString(String string) {
                return box.getItems().stream().filter(item -> text.apply(item).equals(string)).findFirst()
                        .orElse(null);
            }
        });
        box.valueProperty().subscribe((_, value) -> {
            if (!showing && value != null) {
                choose.accept(value);
            }
        });
        addRow(name, box);
        return box;
    }

    private void addTaskNumber(String key, NumberField.Bounds bounds, Function<Task, Number> read,
                               BiFunction<Task, Double, Task> write) {
        addNumber(key, "", bounds, () -> read.apply(scenario.workload().task()).doubleValue(),
                value -> changeTask(task -> write.apply(task, value)));
    }

    private void addTraffic(String key, NumberField.Bounds bounds, Function<Traffic, Double> read,
                            BiFunction<Traffic, Double, Traffic> write) {
        addNumber(key, "", bounds, () -> read.apply(scenario.workload().traffic()), value -> change(key,
                s -> s.withWorkload(new Workload(s.workload().task(), write.apply(s.workload().traffic(), value)))));
    }

    private void addAssumption(Assumption assumption, NumberField.Bounds bounds) {
        String key = "assumption." + assumption.key();
        addNumber(key, unit(ui, assumption.unit()), bounds,
                () -> assumption.unit().shown(scenario.assumptions().value(assumption)), shown -> {
                    double value = assumption.unit().fromShown(shown);
                    Source mine = Source.assumption(ui.text("view.workload.entered"));
                    change(key, s -> s.withAssumptions(s.assumptions().with(assumption,
                            new Assumed(value, value, value, mine))));
                });
    }

    private void addNumber(String key, String unit, NumberField.Bounds bounds,
                           DoubleSupplier read, DoubleConsumer write) {
        String name = ui.text("view.workload." + key);
        NumberField field = new NumberField(ui, name, bounds, write);
        addRow(name, unit, field);
        refreshers.add(() -> field.show(read.getAsDouble()));
    }

    private void changeTask(UnaryOperator<Task> change) {
        change("task", s -> s.withWorkload(new Workload(change.apply(s.workload().task()), s.workload().traffic())));
    }

    private void change(String key, UnaryOperator<Scenario> change) {
        if (!showing) {
            ui.workspace().update(Message.of("view.undo.workload", Message.of("view.workload." + key)), change);
        }
    }
}
