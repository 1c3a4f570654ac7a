package org.placewise.view.export;

import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.placewise.export.Format;
import org.placewise.export.Paper;
import org.placewise.i18n.Messages;
import org.placewise.view.export.ExportChoice.What;

/** The questions of an export; only those are shown that what is chosen leaves open. */
final class ExportForm extends GridPane {
    private final Messages messages;
    private final Dimension window;
    private final List<Runnable> rows = new ArrayList<>();
    private final ComboBox<What> what;
    private final ComboBox<Format> format;
    private final ComboBox<Optional<String>> chart;
    private final ComboBox<Locale> language;
    private final ComboBox<Paper> paper;
    private final ComboBox<Boolean> dark;
    private final ComboBox<Optional<Dimension>> size;
    private final ComboBox<Integer> scale;
    private final Label pixels = new Label();
    private Map<String, String> titles = Map.of();
    private Runnable changed = () -> { };

    /**
     * @param page   name of the page in front
     * @param charts whether it has charts that can be drawn anew
     * @param window size of what is in the window, in pixels at scale 1
     */
    ExportForm(Messages messages, String page, boolean charts, Dimension window, ExportChoice first) {
        this.messages = messages;
        this.window = window;
        getStyleClass().add("export-form");
        List<What> offered = new ArrayList<>(List.of(What.values()));
        if (!charts) {
            offered.remove(What.CHARTS);
        }
        What begun = offered.contains(first.what()) ? first.what() : What.PICTURE;
        what = choice("what", offered, item -> text("what." + item.key(), page), begun, () -> true);
        format = choice("format", begun.formats(), item -> text("format." + item.ending()),
                begun.formats().contains(first.format()) ? first.format() : begun.formats().getFirst(), () -> true);
        chart = choice("chart", List.of(Optional.empty()), key -> key.map(known -> titles.getOrDefault(known, known))
                .orElse(text("all")), Optional.empty(), () -> what.getValue() == What.CHARTS);
        language = choice("language", Messages.LANGUAGES, item -> text("language." + item.getLanguage()),
                first.language(), () -> true);
        paper = choice("paper", List.of(Paper.values()), item -> text("paper." + item.key()), first.paper(),
                () -> choice().hasPaper());
        dark = choice("colours", List.of(false, true), item -> text(item ? "colours.dark" : "colours.light"),
                first.dark(), () -> choice().hasColours());
        List<Optional<Dimension>> sizes = new ArrayList<>(List.of(Optional.empty()));
        ExportChoice.SIZES.forEach(offer -> sizes.add(Optional.of(offer)));
        size = choice("size", sizes, this::sizeText, first.size(), () -> choice().isDrawn());
        scale = choice("scale", ExportChoice.SCALES, item -> text("scale.times", item), first.scale(),
                () -> choice().hasScale());
        pixels.getStyleClass().add("unit");
        add(pixels, 1, getRowCount());
        what.valueProperty().subscribe((_, chosen) -> offer(chosen.formats()));
        List.of(what, format, chart, size, scale).forEach(box -> box.valueProperty().subscribe(this::refresh));
        refresh();
    }

    private String text(String key, Object... arguments) {
        return messages.get("export.dialog." + key, arguments);
    }

    /** What is chosen now. */
    ExportChoice choice() {
        return new ExportChoice(what.getValue(), format.getValue(), language.getValue(), paper.getValue(),
                dark.getValue(), size.getValue(), scale.getValue(), chart.getValue());
    }

    /** Calls whenever other questions are shown. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    void focusFirst() {
        what.requestFocus();
    }

    /** Offers charts of the page one by one, by their titles. */
    void offerCharts(Map<String, String> titlesByKey) {
        titles = titlesByKey;
        titlesByKey.keySet().forEach(key -> chart.getItems().add(Optional.of(key)));
    }

    private void offer(List<Format> formats) {
        Format before = format.getValue();
        format.getItems().setAll(formats);
        format.setValue(formats.contains(before) ? before : formats.getFirst());
    }

    private void refresh() {
        if (format.getValue() == null) {
            return;
        }
        rows.forEach(Runnable::run);
        ExportChoice chosen = choice();
        Optional<Dimension> drawn = chosen.size().or(() -> chosen.what() == What.PICTURE ? Optional.of(window)
                : Optional.empty());
        boolean known = chosen.hasScale() && drawn.isPresent();
        pixels.setVisible(known);
        pixels.setManaged(known);
        drawn.ifPresent(measures -> pixels.setText(text("pixels",
                String.valueOf(measures.width * chosen.scale()), String.valueOf(measures.height * chosen.scale()))));
        changed.run();
    }

    private String sizeText(Optional<Dimension> item) {
        return item.map(measures -> text("size.pixels", String.valueOf(measures.width),
                String.valueOf(measures.height))).orElseGet(() -> text("size.usual"));
    }

    private <T> ComboBox<T> choice(String key, List<T> items, Function<T, String> text, T value,
                                   BooleanSupplier open) {
        ComboBox<T> box = new ComboBox<>();
        Label name = new Label(text(key));
        name.setLabelFor(box);
        box.setId("export-" + key);
        box.setAccessibleText(name.getText());
        box.setMaxWidth(Double.MAX_VALUE);
        setHgrow(box, Priority.ALWAYS);
        box.getItems().setAll(items);
        box.setConverter(converter(text));
        box.setValue(value);
        addRow(getRowCount(), name, box);
        rows.add(() -> {
            boolean shown = open.getAsBoolean();
            List.of(name, box).forEach(node -> {
                node.setVisible(shown);
                node.setManaged(shown);
            });
        });
        return box;
    }

    private static <T> StringConverter<T> converter(Function<T, String> text) {
        return new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : text.apply(item);
            }

            @Override
            public T fromString(String string) {
                throw new UnsupportedOperationException("nothing is typed");
            }
        };
    }
}
