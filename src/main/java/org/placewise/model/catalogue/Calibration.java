package org.placewise.model.catalogue;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Parameters of the estimation formulae, fitted to published measurements, by class of accelerator and software.
 *
 * @param classes class name, such as {@code gpu-hbm/server}, to parameter name to value
 */
public record Calibration(Map<String, Map<String, Double>> classes) {
    public Calibration {
        Map<String, Map<String, Double>> copy = new TreeMap<>();
        classes.forEach((name, parameters) -> copy.put(name, Map.copyOf(parameters)));
        classes = Map.copyOf(copy);
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
}
