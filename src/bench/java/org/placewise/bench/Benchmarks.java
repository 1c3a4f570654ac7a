package org.placewise.bench;

import java.util.Comparator;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs every benchmark, or those whose name contains the first argument, and prints one table. */
public final class Benchmarks {
    private static final int WARM_UPS = 3;
    private static final int MEASUREMENTS = 5;

    private Benchmarks() {
    }

    public static void main(String[] arguments) throws Exception {
        String wanted = arguments.length == 0 ? "" : arguments[0];
        runMicro(wanted);
        if ("slider".contains(wanted.toLowerCase(Locale.ROOT))) {
            SliderBench.main(new String[0]);
        }
        if ("sensitivity".contains(wanted.toLowerCase(Locale.ROOT))) {
            SensitivityBench.main(new String[0]);
        }
        if ("startup".contains(wanted.toLowerCase(Locale.ROOT))) {
            StartupBench.main(new String[0]);
        }
    }

    private static void runMicro(String wanted) throws Exception {
        var options = new OptionsBuilder().include(".*" + wanted + ".*").forks(1).warmupIterations(WARM_UPS)
                .warmupTime(TimeValue.seconds(1)).measurementIterations(MEASUREMENTS)
                .measurementTime(TimeValue.seconds(1)).verbosity(VerboseMode.SILENT).addProfiler("gc")
                .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow")
                .shouldFailOnError(true).build();
        System.out.printf("%-60s %12s %12s  %-8s %14s%n", "benchmark", "mean", "+- 99.9 %", "unit", "bytes/call");
        new Runner(options).run().stream().sorted(Comparator.comparing(Benchmarks::name)).forEach(result -> {
            Result<?> time = result.getPrimaryResult();
            Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
            System.out.printf(Locale.ROOT, "%-60s %12.3f %12.3f  %-8s %14.0f%n", name(result), time.getScore(),
                    time.getScoreError(), time.getScoreUnit(), bytes == null ? Double.NaN : bytes.getScore());
        });
    }

    private static String name(RunResult result) {
        String name = result.getParams().getBenchmark();
        String parameters = result.getParams().getParamsKeys().stream()
                .map(key -> result.getParams().getParam(key)).toList().toString();
        return name.substring("org.placewise.bench.".length()) + (parameters.equals("[]") ? "" : parameters);
    }
}
