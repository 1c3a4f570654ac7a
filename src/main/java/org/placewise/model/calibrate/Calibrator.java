package org.placewise.model.calibrate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.placewise.model.catalogue.Calibration;
import org.placewise.model.catalogue.MeasuredRatio;
import org.placewise.model.performance.MissingFigureException;
import org.placewise.model.performance.SoftwareClass;

/**
 * Fits the parameters: first one set to all samples, then each class's own, drawn towards the common ones, so that a
 * class with few samples borrows from the rest; power last, with the times as fitted.
 */
final class Calibrator {
    /** Digits kept: enough for any use, few enough to be the same on every machine. */
    private static final MathContext DIGITS = new MathContext(4);
    private static final String NETWORK = "/" + SoftwareClass.NETWORK.key();

    private final List<Sample> samples;
    private final Map<String, Map<String, Double>> classes = Unknowns.startByClass();

    private Calibrator(List<Sample> samples) {
        this.samples = samples;
    }

    /**
     * Parameters by class. Only the classes asked for get parameters of their own; the others keep the common ones.
     */
    static Calibration fit(List<Sample> samples, Set<String> wanted) {
        Calibrator calibrator = new Calibrator(samples);
        calibrator.fitAll(wanted);
        return new Calibration(calibrator.classes);
    }

    /** Parameters of all classes. */
    static Calibration fit(List<Sample> samples) {
        return fit(samples, samples.stream().map(Sample::className).collect(Collectors.toSet()));
    }

    private void fitAll(Set<String> wanted) {
        List<String> networks = classes.keySet().stream().filter(name -> name.endsWith(NETWORK)).toList();
        List<String> languages = classes.keySet().stream().filter(name -> !name.endsWith(NETWORK)).toList();
        Set<String> ordered = new TreeSet<>(wanted);
        fit(Unknowns.LANGUAGE, languages, times(languages));
        fit(Unknowns.NETWORK, networks, times(networks));
        for (String name : ordered) {
            fit(networks.contains(name) ? Unknowns.NETWORK : Unknowns.LANGUAGE, List.of(name), times(List.of(name)));
        }
        fit(Unknowns.POWER, List.copyOf(classes.keySet()), powers(classes.keySet()));
        for (String name : ordered) {
            fit(Unknowns.POWER, List.of(name), powers(List.of(name)));
        }
    }

    private List<Sample> times(Collection<String> names) {
        return samples.stream().filter(s -> s.observed().isTime() && names.contains(s.className())).toList();
    }

    private List<Sample> powers(Collection<String> names) {
        return samples.stream().filter(s -> s.observed() == Observed.POWER && names.contains(s.className())).toList();
    }

    /** Fits unknowns that the classes share to samples of these classes. */
    private void fit(List<Unknown> unknowns, List<String> names, List<Sample> group) {
        if (group.isEmpty()) {
            return;
        }
        double[] weights = weights(group);
        double[] start = new double[unknowns.size()];
        for (int j = 0; j < start.length; j++) {
            Unknown unknown = unknowns.get(j);
            start[j] = unknown.toScale(classes.get(names.getFirst()).get(unknown.name()));
        }
        double[] fitted = new RobustFit(unknowns, start, scaled -> {
            Calibration candidate = new Calibration(with(unknowns, names, scaled));
            double[] residuals = new double[weights.length];
            for (int i = 0; i < residuals.length; i++) {
                residuals[i] = weights[i] * logError(group.get(i), candidate);
            }
            return residuals;
        }).solve();
        classes.putAll(with(unknowns, names, fitted));
    }

    private Map<String, Map<String, Double>> with(List<Unknown> unknowns, List<String> names, double[] scaled) {
        Map<String, Map<String, Double>> changed = new TreeMap<>();
        for (String name : names) {
            Map<String, Double> parameters = new TreeMap<>(classes.get(name));
            for (int j = 0; j < scaled.length; j++) {
                parameters.put(unknowns.get(j).name(), unknowns.get(j).fromScale(scaled[j]));
            }
            changed.put(name, parameters);
        }
        return changed;
    }

    /** Many samples of one accelerator in one quantity weigh as the square root of their number. */
    private static double[] weights(List<Sample> group) {
        Map<String, Integer> counts = new HashMap<>();
        group.forEach(sample -> counts.merge(groupOf(sample), 1, Integer::sum));
        return group.stream().mapToDouble(sample -> 1 / Math.sqrt(Math.sqrt(counts.get(groupOf(sample))))).toArray();
    }

    private static String groupOf(Sample sample) {
        return sample.acceleratorId() + ' ' + sample.className() + ' ' + sample.observed();
    }

    /**
     * Logarithm of expected over observed value.
     *
     * @throws IllegalStateException if a figure is missing, which was checked when the sample was made
     */
    static double logError(Sample sample, Calibration calibration) {
        try {
            return StrictMath.log(sample.expected(calibration) / sample.value());
        } catch (MissingFigureException exception) {
            throw new IllegalStateException(exception);
        }
    }

    /** The parameters with as many digits as are kept. */
    static Calibration rounded(Calibration calibration) {
        Map<String, Map<String, Double>> classes = new TreeMap<>();
        calibration.classes().forEach((name, parameters) -> {
            Map<String, Double> rounded = new TreeMap<>();
            parameters.forEach((parameter, value) -> rounded.put(parameter, rounded(value)));
            classes.put(name, rounded);
        });
        Map<String, List<MeasuredRatio>> measured = new TreeMap<>();
        calibration.measured().forEach((place, ratios) -> measured.put(place, ratios.stream().map(ratio ->
                new MeasuredRatio(ratio.metric(), ratio.modelId(), rounded(ratio.bits()), ratio.count(),
                        ratio.parallelism(), ratio.batch(), rounded(ratio.ratio()), ratio.runs(), ratio.source()))
                .toList()));
        return new Calibration(classes, measured);
    }

    private static double rounded(double value) {
        return new BigDecimal(value).round(DIGITS).doubleValue();
    }

    /** Names of the accelerators of these samples, in order. */
    static List<String> accelerators(List<Sample> samples) {
        return new ArrayList<>(samples.stream().map(Sample::acceleratorId).collect(Collectors.toCollection(
                TreeSet::new)));
    }
}
