package org.placewise.model.estimate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.placewise.model.quantity.Basis;
import org.placewise.model.quantity.Figure;
import org.placewise.model.quantity.Source;
import org.placewise.model.quantity.Trace;
import org.placewise.model.quantity.Trace.Input;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Assumed;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Assumptions;

/** Collects the inputs of a trace in the order of their use. */
final class Inputs {
    private final List<Input> list = new ArrayList<>();
    private final Assumptions assumptions;

    Inputs(Assumptions assumptions) {
        this.assumptions = assumptions;
    }

    /** An intermediate result; {@code name} is a key under {@code estimate.input.}. */
    Inputs worked(String name, String symbol, double value, Unit unit, Basis basis) {
        return worked(name, symbol, value, unit, basis, null);
    }

    /** An intermediate result with its own trace, which may be null. */
    Inputs worked(String name, String symbol, double value, Unit unit, Basis basis, Trace trace) {
        return add(name, symbol, value, unit, basis, null, trace);
    }

    /** A value of the workload. */
    Inputs asked(String name, String symbol, double value, Unit unit) {
        return add(name, symbol, value, unit, Basis.USER, Source.workload(), null);
    }

    /** A value that the program fixes. */
    Inputs fixed(String name, String symbol, double value, Unit unit, Source source) {
        return add(name, symbol, value, unit, source.isUsers() ? Basis.USER : Basis.SPEC, source, null);
    }

    private Inputs add(String name, String symbol, double value, Unit unit, Basis basis, Source source, Trace trace) {
        list.add(new Input("estimate.input." + name, symbol, value, unit, basis, source, trace));
        return this;
    }

    /** A figure of the catalogue, or what the option assumes in its place. */
    Inputs figure(String name, String symbol, Figure figure, Unit unit) {
        return fixed(name, symbol, figure.value(), unit, figure.source());
    }

    /** Every assumption that a figure asks for while it is worked out. */
    Inputs read(ToDoubleFunction<World> figure) {
        Set<Assumption> asked = EnumSet.noneOf(Assumption.class);
        figure.applyAsDouble(assumption -> {
            asked.add(assumption);
            return assumptions.value(assumption);
        });
        asked.forEach(this::assumed);
        return this;
    }

    private void assumed(Assumption assumption) {
        Assumed assumed = assumptions.get(assumption);
        list.add(new Input("estimate.assumption." + assumption.key(), symbol(assumption), assumed.value(),
                assumption.unit(), assumed.source().isUsers() ? Basis.USER : Basis.SPEC, assumed.source()));
    }

    Inputs all(Inputs others) {
        list.addAll(others.list);
        return this;
    }

    /** A formula with these inputs; {@code formula} is a key under {@code estimate.formula.}. */
    Trace trace(String formula, String symbols) {
        return new Trace("estimate.formula." + formula, symbols, list);
    }

    List<Input> list() {
        return list;
    }

    private static String symbol(Assumption assumption) {
        return switch (assumption) {
            case EDGE_RTT, CLOUD_RTT -> "RTT";
            case EDGE_JITTER, CLOUD_JITTER -> "J";
            case EDGE_BANDWIDTH, CLOUD_BANDWIDTH -> "w";
            case OFFLINE_SHARE -> "z";
            case CLOUD_ELECTRICITY, EDGE_ELECTRICITY -> "e";
            case DEVICE_ELECTRICITY -> "e_dev";
            case CLOUD_PUE, EDGE_PUE -> "PUE";
            case HOST_POWER_SHARE -> "h";
            case HOST_PRICE_SHARE -> "h_c";
            case HORIZON -> "H";
            case INTEREST -> "i";
            case RESIDUAL -> "r";
            case UPKEEP -> "m";
            case TARGET_UTILISATION -> "u_t";
            case SPARE_GROUPS -> "k";
            case NETWORK_PRICE -> "c_n";
            case PORTING -> "c_p";
            case RADIO_ENERGY -> "e_r";
            case RADIO_WAKE_UP -> "E_w";
            case CARBON -> "g";
            case BATTERY -> "A";
            case USD_TO_CNY -> "x";
        };
    }
}
