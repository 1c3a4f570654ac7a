package org.placewise.view.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewise.i18n.Names;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.Gaps;
import org.placewise.model.catalogue.Model;
import org.placewise.model.catalogue.ModelField;
import org.placewise.model.catalogue.ModelKind;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.quantity.Figure;
import org.placewise.view.chart.MarkNode;

/** The tables of accelerators and models. */
final class HardwareTables {
    /** The report's ladder of power classes, in watts. */
    private static final List<Double> POWERS = List.of(10.0, 75.0, 300.0, 700.0);
    private static final List<AcceleratorField> USUAL = List.of(AcceleratorField.FP16_PEAK,
            AcceleratorField.INT8_PEAK, AcceleratorField.MEMORY, AcceleratorField.MEMORY_BANDWIDTH,
            AcceleratorField.TDP, AcceleratorField.LIST_PRICE, AcceleratorField.YEAR);
    private static final List<ModelField> USUAL_OF_MODELS = List.of(ModelField.TOTAL_PARAMETERS,
            ModelField.ACTIVE_PARAMETERS, ModelField.LAYERS, ModelField.CONTEXT_LENGTH, ModelField.OPERATIONS,
            ModelField.CAPABILITY);
    private final Words words;

    HardwareTables(Words words) {
        this.words = words;
    }

    TableSpec<Accelerator> accelerators(List<Accelerator> rows) {
        List<Field<Accelerator>> fields = new ArrayList<>();
        String power = words.text("view.data.field." + AcceleratorField.TDP.key());
        fields.add(Field.text(words.text("view.data.accelerator"), true,
                a -> Cell.text(Names.of(a, words.ui().messages()), null)));
        fields.add(Field.<Accelerator>text(words.text("view.data.sites"), true, a -> Cell.text(sites(a), null))
                .withMarks(this::marks));
        fields.add(Field.text(words.text("view.data.silicon"), false,
                a -> Cell.text(words.silicon(a.silicon()), null)));
        fields.add(Field.text(words.text("view.data.vendor"), true, a -> Cell.text(a.vendor(), null)));
        for (AcceleratorField field : AcceleratorField.values()) {
            fields.add(Field.number(words.text("view.data.field." + field.key()), USUAL.contains(field),
                    a -> figure(a.figure(field), field.siFactor(), field == AcceleratorField.YEAR)));
        }
        fields.add(Field.text(words.text("view.data.memoryType"), false, a -> words.cell(a.memoryType())));
        fields.add(disputed(Accelerator::discrepancies));
        return new TableSpec<>(words.text("view.data.accelerators"), fields,
                a -> String.join(" ", a.name(), a.vendor(), a.id(), Objects.toString(a.memoryType(), "")),
                Accelerator::name, null,
                (a, field) -> remarks(a.notes(), field.heading().equals(power) ? a.powerBasis() : null,
                        a.discrepancies()), List.of(
                choice("view.data.sites", "view.data.sites.any", Arrays.asList(Site.values()), words::site,
                        (a, site) -> a.sites().contains(site)),
                choice("view.data.silicon", "view.data.silicon.any", Arrays.asList(Silicon.values()), words::silicon,
                        (a, silicon) -> a.silicon() == silicon),
                choice("view.data.vendor", "view.data.vendor.any", TableSpec.distinct(rows, Accelerator::vendor),
                        Function.identity(), (a, vendor) -> a.vendor().equals(vendor)),
                choice("view.data.power", "view.data.power.any", POWERS,
                        watts -> words.text("view.data.power.under", watts),
                        (a, watts) -> a.value(AcceleratorField.TDP).orElse(Double.MAX_VALUE) <= watts)));
    }

    /** How accelerators are plotted: at first by memory bandwidth and power, which decide speed and cost of a token. */
    static FieldScatter.Plotted<Accelerator> plotted(TableSpec<Accelerator> spec, Words words) {
        return new FieldScatter.Plotted<>(field(spec, AcceleratorField.TDP, words),
                field(spec, AcceleratorField.MEMORY_BANDWIDTH, words), a -> sorted(a).findFirst().orElseThrow(),
                Accelerator::silicon, a -> Names.of(a, words.ui().messages()), Accelerator::id);
    }

    private static Field<Accelerator> field(TableSpec<Accelerator> spec, AcceleratorField field, Words words) {
        String heading = words.text("view.data.field." + field.key());
        return spec.fields().stream().filter(each -> each.heading().equals(heading)).findFirst().orElseThrow();
    }

    TableSpec<Model> models(List<Model> rows) {
        List<Field<Model>> fields = new ArrayList<>();
        fields.add(Field.text(words.text("view.data.model"), true,
                m -> Cell.text(Names.of(m, words.ui().messages()), null)));
        fields.add(Field.text(words.text("view.data.kind"), true, m -> Cell.text(kind(m.kind()), null)));
        fields.add(Field.text(words.text("view.data.developer"), true, m -> Cell.text(m.developer(), null)));
        fields.add(Field.text(words.text("view.data.released"), true, m -> words.cell(m.releaseDate())));
        for (ModelField field : ModelField.values()) {
            fields.add(Field.number(words.text("view.data.field." + field.key()), USUAL_OF_MODELS.contains(field),
                    m -> Gaps.applies(field, m) ? figure(m.figure(field), field.siFactor(), false)
                            : Cell.absent()));
        }
        fields.add(Field.text(words.text("view.data.benchmark"), false, m -> words.cell(m.capabilityBenchmark())));
        fields.add(Field.text(words.text("view.data.input"), false, m -> words.cell(m.inputSize())));
        fields.add(disputed(Model::discrepancies));
        return new TableSpec<>(words.text("view.data.models"), fields,
                m -> String.join(" ", m.name(), m.developer(), m.id()), Model::name, null,
                (m, _) -> remarks(m.notes(), null, m.discrepancies()), List.of(
                choice("view.data.kind", "view.data.kind.any", Arrays.asList(ModelKind.values()), this::kind,
                        (m, kind) -> m.kind() == kind),
                choice("view.data.developer", "view.data.developer.any", TableSpec.distinct(rows, Model::developer),
                        Function.identity(), (m, developer) -> m.developer().equals(developer))));
    }

    /** How often sources contradict each other about a row; what they say stands in the detail. */
    private <T> Field<T> disputed(Function<T, List<String>> contradictions) {
        return Field.number(words.text("view.data.disputed"), true, row -> {
            int count = contradictions.apply(row).size();
            return Cell.number(count, count == 0 ? "" : words.text("view.data.disputed.count", count), null);
        });
    }

    private List<Detail.Line> remarks(String notes, String powerBasis, List<String> discrepancies) {
        List<Detail.Line> lines = new ArrayList<>();
        discrepancies.forEach(text -> lines.add(new Detail.Line(words.text("view.data.disputed.one"), text, false,
                true)));
        if (powerBasis != null) {
            lines.add(Detail.Line.of(words.text("view.data.powerBasis"), powerBasis));
        }
        if (notes != null) {
            lines.add(Detail.Line.of(words.text("view.data.notes"), notes));
        }
        return lines;
    }

    private Cell figure(Optional<Figure> figure, double factor, boolean isYear) {
        return figure.map(f -> {
            double shown = f.value() / factor;
            return Cell.number(shown, isYear ? Long.toString(Math.round(shown)) : words.number(shown), f.source());
        }).orElseGet(words::unknownCell);
    }

    private String sites(Accelerator accelerator) {
        return sorted(accelerator).map(words::site).collect(Collectors.joining(words.text("view.data.and")));
    }

    private List<MarkNode> marks(Accelerator accelerator) {
        return sorted(accelerator).map(site -> new MarkNode(site, accelerator.silicon(), words.ui().palette()))
                .toList();
    }

    private static Stream<Site> sorted(Accelerator accelerator) {
        return accelerator.sites().stream().sorted();
    }

    private String kind(ModelKind kind) {
        return words.text("view.data.kind." + kind.key());
    }

    private <T, V> TableSpec.Choice<T> choice(String nameKey, String anyKey, List<V> values, Function<V, String> text,
                                              BiPredicate<T, V> test) {
        return TableSpec.choice(words.text(nameKey), words.text(anyKey), values, text, test);
    }
}
