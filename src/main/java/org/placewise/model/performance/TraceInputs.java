package org.placewise.model.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.ModelField;
import org.placewise.model.quantity.Basis;
import org.placewise.model.quantity.Figure;
import org.placewise.model.quantity.Source;
import org.placewise.model.quantity.Trace;
import org.placewise.model.quantity.Unit;

/** Collects the inputs of one formula in the order of their use. */
final class TraceInputs {
    private final Configuration configuration;
    private final Basis fitted;
    private final List<Trace.Input> list = new ArrayList<>();

    /**
     * @param fitted what a prediction of this configuration rests on
     */
    TraceInputs(Configuration configuration, Basis fitted) {
        this.configuration = configuration;
        this.fitted = fitted;
    }

    /** What the workload or the option asks for. */
    TraceInputs asked(String name, String symbol, double value) {
        return add(name, symbol, value, Unit.COUNT, Basis.USER, Source.workload(), null);
    }

    /** Accelerators in the group. */
    TraceInputs count(String symbol) {
        return asked("count", symbol, configuration.count());
    }

    /** A parameter fitted to published measurements. */
    TraceInputs fit(String name, String symbol, double value, Unit unit) {
        return add(name, symbol, value, unit, fitted, Source.calibration(Performance.className(configuration)), null);
    }

    /** A parameter that stands beside the fitted ones but that no measurement gave. */
    TraceInputs assumed(String name, String symbol, double value, Unit unit) {
        return add(name, symbol, value, unit, Basis.USER, Source.assumption("calibration.json"), null);
    }

    /** What a published measurement of the very configuration says. */
    TraceInputs measured(String name, String symbol, double value, Source source) {
        return add(name, symbol, value, Unit.RATIO, Basis.MEASURED, source, null);
    }

    /** An intermediate result; {@code trace} may be null. */
    TraceInputs result(String name, String symbol, double value, Unit unit, Trace trace) {
        return add(name, symbol, value, unit, fitted, null, trace);
    }

    /** A dimension of the model, or what was taken as usual for its size. */
    TraceInputs figure(ModelField field, String symbol, double used) {
        Optional<Figure> figure = configuration.model().figure(field);
        return figure.isPresent() && Math.abs(figure.get().value() - used) <= 1e-9 * used
                ? read(field.key(), symbol, figure.get(), Unit.COUNT) : result(field.key(), symbol, used, Unit.COUNT, null);
    }

    /** A figure of the accelerator, which has it. */
    TraceInputs figure(AcceleratorField field, String name, String symbol) {
        return read(name, symbol, configuration.accelerator().figure(field).orElseThrow(), field.unit());
    }

    TraceInputs peak(AcceleratorField field, String symbol) {
        Figure figure = configuration.accelerator().figure(field).orElseThrow();
        list.add(new Trace.Input("performance.peak." + field.key(), symbol, figure.value(), field.unit(),
                basis(figure), figure.source()));
        return this;
    }

    /** Bandwidth of the interconnect in one direction. */
    TraceInputs interconnect(Interconnect interconnect, String symbol) {
        Optional<Figure> read = configuration.accelerator().figure(AcceleratorField.INTERCONNECT);
        if (read.isEmpty()) {
            return add("interconnect_assumed", symbol, interconnect.bandwidth(), Unit.BYTES_PER_SECOND, Basis.USER,
                    Source.assumption("PCI Express 4.0 x16"), null);
        }
        Trace oneWay = new TraceInputs(configuration, fitted).read("interconnect_both", "W_b", read.get(),
                Unit.BYTES_PER_SECOND).trace("one_way", symbol + " = W_b / 2");
        return result("interconnect", symbol, interconnect.bandwidth(), Unit.BYTES_PER_SECOND, oneWay);
    }

    private TraceInputs read(String name, String symbol, Figure figure, Unit unit) {
        return add(name, symbol, figure.value(), unit, basis(figure), figure.source(), null);
    }

    private static Basis basis(Figure figure) {
        return figure.source().isUsers() ? Basis.USER : Basis.SPEC;
    }

    private TraceInputs add(String name, String symbol, double value, Unit unit, Basis basis, Source source,
                            Trace trace) {
        list.add(new Trace.Input("performance.input." + name, symbol, value, unit, basis, source, trace));
        return this;
    }

    TraceInputs all(TraceInputs others) {
        list.addAll(others.list);
        return this;
    }

    Trace trace(String formula, String symbols) {
        return new Trace("performance.formula." + formula, symbols, list);
    }
}
