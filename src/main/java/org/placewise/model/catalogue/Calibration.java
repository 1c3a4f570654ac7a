package org.placewise.model.catalogue;

import java.util.Map;

/**
 * Parameters of the estimation formulae, fitted to published measurements, by class of accelerator and software.
 *
 * @param classes class name to parameter name to value
 */
public record Calibration(Map<String, Map<String, Double>> classes) {
    public Calibration {
        classes = Map.copyOf(classes);
    }
}
