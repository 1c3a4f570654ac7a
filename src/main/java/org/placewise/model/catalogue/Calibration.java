package org.placewise.model.catalogue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Parameters of the estimation formulae, fitted to published measurements, by class of accelerator and software, and
 * what the measurements themselves say of the configurations they were taken on.
 *
 * @param classes  class name, such as {@code gpu-hbm/server}, to parameter name to value; {@link #MEASURED} holds the
 *                 ranges of estimates that rest on a measurement of the very configuration
 * @param measured accelerator's id, a blank and class name to what was measured there
 */
public record Calibration(Map<String, Map<String, Double>> classes, Map<String, List<MeasuredRatio>> measured) {
    /** Name of the class of everything that was measured in the very configuration. */
    public static final String MEASURED = "measured";

    public Calibration {
        Map<String, Map<String, Double>> copy = new TreeMap<>();
        classes.forEach((name, parameters) -> copy.put(name, Map.copyOf(parameters)));
        classes = Map.copyOf(copy);
        Map<String, List<MeasuredRatio>> ratios = new TreeMap<>();
        measured.forEach((name, list) -> ratios.put(name, List.copyOf(list)));
        measured = Map.copyOf(ratios);
    }

    /** Parameters alone, as while they are fitted. */
    public Calibration(Map<String, Map<String, Double>> classes) {
        this(classes, Map.of());
    }

    /** The parameters alone: what the formulae say, whatever was measured in the very configuration. */
    public Calibration formulae() {
        return new Calibration(classes);
    }

    public OptionalDouble find(String className, String parameter) {
        Double value = classes.getOrDefault(className, Map.of()).get(parameter);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * @throws IllegalArgumentException if the class has no such parameter
     */
    public double value(String className, String parameter) {
        return find(className, parameter).orElseThrow(() -> new IllegalArgumentException(
                "the calibration has no parameter " + parameter + " for the class " + className));
    }

    /** The parameters of one class, as {@link #value} tells them, for whoever reads many. */
    public ToDoubleFunction<String> values(String className) {
        Map<String, Double> known = classes.getOrDefault(className, Map.of());
        return parameter -> {
            Double value = known.get(parameter);
            return value == null ? value(className, parameter) : value;
        };
    }

    /** What was measured on an accelerator with this class of software. */
    public List<MeasuredRatio> measured(String acceleratorId, String className) {
        return measured.getOrDefault(place(acceleratorId, className), List.of());
    }

    /** Key of {@link #measured}. */
    public static String place(String acceleratorId, String className) {
        return acceleratorId + ' ' + className;
    }
}
