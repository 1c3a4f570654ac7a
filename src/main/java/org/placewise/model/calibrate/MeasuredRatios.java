package org.placewise.model.calibrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.placewise.model.catalogue.Calibration;
import org.placewise.model.catalogue.MeasuredRatio;
import org.placewise.model.performance.Configuration;
import org.placewise.model.performance.Metric;

/**
 * What each measurement says against the formulae as fitted, by configuration and batch: one ratio where several runs
 * of the same were published, their geometric mean.
 */
final class MeasuredRatios {
    private final Calibration fitted;
    private final Map<Place, List<Run>> runs;

    /** The very configuration in a metric. */
    private record Place(String accelerator, String className, Metric metric, String model, long bits, int count,
                         String parallelism, int batch) {
        static Place of(Sample sample) {
            Configuration configuration = sample.configuration();
            // Scales and formats put the bits of the same weights a little apart.
            return new Place(sample.acceleratorId(), sample.className(), sample.observed().metric(),
                    configuration.model().id(), Math.round(2 * configuration.bitsPerWeight()), configuration.count(),
                    configuration.parallelism().name().toLowerCase(Locale.ROOT), sample.batch());
        }

        Place withoutBatch() {
            return new Place(accelerator, className, metric, model, bits, count, parallelism, 1);
        }

        String key() {
            return Calibration.place(accelerator, className);
        }
    }

    /** One measurement: logarithm of measured over calculated. */
    private record Run(Sample sample, double log) {
    }

    private MeasuredRatios(List<Sample> samples, Calibration fitted) {
        this.fitted = fitted;
        runs = samples.stream().map(this::run).flatMap(Optional::stream).collect(Collectors.groupingBy(
                run -> Place.of(run.sample), () -> new TreeMap<>(Comparator.comparing(Place::toString)),
                Collectors.toList()));
    }

    /** The parameters with all that was measured beside them. */
    static Calibration beside(Calibration fitted, List<Sample> samples) {
        MeasuredRatios times = new MeasuredRatios(samples.stream().filter(s -> s.observed().isTime()).toList(), fitted);
        Calibration timed = times.calibration();
        // Power depends on how busy the accelerator is, and so on the times.
        return new MeasuredRatios(samples.stream().filter(s -> s.observed() == Observed.POWER).toList(), timed)
                .calibration();
    }

    private Optional<Run> run(Sample sample) {
        double log = -Calibrator.logError(sample, fitted);
        return switch (sample.observed()) {
            case DECODE -> sample.stepRatio(fitted).map(ratio -> new Run(sample, StrictMath.log(ratio)));
            case PREFILL, FIRST_TOKEN, VISION, POWER -> Double.isFinite(log) ? Optional.of(new Run(sample, log))
                    : Optional.empty();
            case SERVED, ENERGY -> Optional.empty();
        };
    }

    private Calibration calibration() {
        Map<String, List<MeasuredRatio>> measured = new TreeMap<>(fitted.measured());
        Map<String, Map<Place, List<Run>>> configurations = new TreeMap<>();
        runs.forEach((place, list) -> configurations.computeIfAbsent(place.withoutBatch().toString(),
                _ -> new TreeMap<>(Comparator.comparingInt(Place::batch))).put(place, list));
        configurations.values().forEach(batches -> {
            Place any = batches.keySet().iterator().next();
            List<MeasuredRatio> ratios = new ArrayList<>();
            batches.forEach((place, list) -> ratios.add(ratio(place, list)));
            dropContradictions(any, batches.get(any).getFirst().sample, ratios);
            List<MeasuredRatio> grown = new ArrayList<>(measured.getOrDefault(any.key(), List.of()));
            grown.addAll(ratios);
            measured.put(any.key(), grown);
        });
        Map<String, Map<String, Double>> classes = new TreeMap<>(fitted.classes());
        Map<String, Double> ranges = new TreeMap<>(classes.getOrDefault(Calibration.MEASURED, Map.of()));
        runs.keySet().stream().map(Place::metric).distinct().forEach(metric -> ranges(metric, ranges));
        classes.put(Calibration.MEASURED, ranges);
        return new Calibration(classes, measured);
    }

    /**
     * A larger batch never takes less time. Where measurements of different runs together say so, the one farthest
     * from the formula goes.
     */
    private void dropContradictions(Place place, Sample sample, List<MeasuredRatio> ratios) {
        while (ratios.size() > 1 && !isOrdered(place, sample, ratios)) {
            ratios.remove(ratios.stream().max(Comparator.comparingDouble(
                    ratio -> Math.abs(StrictMath.log(ratio.ratio())))).orElseThrow());
        }
    }

    private boolean isOrdered(Place place, Sample sample, List<MeasuredRatio> ratios) {
        if (place.metric == Metric.POWER) {
            return true;
        }
        Calibration candidate = new Calibration(fitted.classes(), Map.of(place.key(), ratios));
        double before = 0;
        int last = ratios.getLast().batch();
        for (int batch = ratios.getFirst().batch(); batch <= last; batch++) {
            double seconds = sample.secondsAt(batch, candidate);
            if (seconds < before) {
                return false;
            }
            before = seconds;
        }
        return true;
    }

    private static MeasuredRatio ratio(Place place, List<Run> list) {
        Sample first = list.getFirst().sample;
        return new MeasuredRatio(place.metric.name().toLowerCase(Locale.ROOT), place.model,
                first.configuration().bitsPerWeight(), place.count, place.parallelism, place.batch,
                StrictMath.exp(mean(list)), list.size(), first.measurement().source().ref());
    }

    private static double mean(List<Run> list) {
        return list.stream().mapToDouble(Run::log).average().orElseThrow();
    }

    /**
     * How far one run lies from the others of the very same: what is known of a configuration once it
     * was measured. Too few such runs of a metric give no range.
     */
    private void ranges(Metric metric, Map<String, Double> ranges) {
        List<Double> apart = new ArrayList<>();
        runs.forEach((place, list) -> {
            if (place.metric == metric && list.size() > 1) {
                list.forEach(run -> apart.add(run.log - mean(list.stream().filter(other -> other != run).toList())));
            }
        });
        if (apart.size() >= Ranges.ENOUGH_ERRORS) {
            double[] logs = apart.stream().mapToDouble(Double::doubleValue).toArray();
            String name = metric.name().toLowerCase(Locale.ROOT);
            ranges.put(name + "_low", Math.min(1, StrictMath.exp(Errors.quantile(logs, Ranges.TAIL))));
            ranges.put(name + "_high", Math.max(1, StrictMath.exp(Errors.quantile(logs, 1 - Ranges.TAIL))));
        }
    }
}
