package org.placewise.model.calibrate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewise.model.catalogue.Calibration;

/** Makes the calibration that ships with the program from published measurements. */
public final class Calibrations {
    private Calibrations() {
    }

    /** Parameters fitted to all samples, with ranges from errors on accelerators left out,
     * and what was measured in each very configuration; the same every time. */
    public static Calibration of(List<Sample> samples) {
        Ranges ranges = new Ranges(Errors.leavingOut(samples));
        Map<String, Map<String, Double>> classes = new TreeMap<>();
        Calibrator.fit(samples).classes().forEach((name, parameters) -> {
            Map<String, Double> all = new TreeMap<>(parameters);
            all.putAll(ranges.entries(name));
            classes.put(name, all);
        });
        Calibration rounded = Calibrator.rounded(new Calibration(classes));
        return Calibrator.rounded(MeasuredRatios.beside(rounded, samples));
    }
}
