package org.placewise.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs every benchmark, or those whose name contains the first argument, and prints what they measured. */
public final class Benchmarks {
    private static final int WARM_UPS = 3;
    private static final int MEASUREMENTS = 5;
    /** Each with a toolkit, and so a process, of its own. */
    private static final List<Class<?>> PROGRAMS = List.of(SliderBench.class, PagesBench.class, SensitivityBench.class,
            SearchBench.class, StartupBench.class);

    private Benchmarks() {
    }

    public static void main(String[] arguments) throws Exception {
        String wanted = arguments.length == 0 ? "" : arguments[0].toLowerCase(Locale.ROOT);
        runMicro(wanted);
        for (Class<?> program : PROGRAMS) {
            if (program.getSimpleName().toLowerCase(Locale.ROOT).contains(wanted)) {
                runProgram(program);
            }
        }
    }

    private static void runMicro(String wanted) throws RunnerException {
        var options = new OptionsBuilder().include("(?i).*" + wanted + ".*").forks(1).warmupIterations(WARM_UPS)
                .warmupTime(TimeValue.seconds(1)).measurementIterations(MEASUREMENTS)
                .measurementTime(TimeValue.seconds(1)).verbosity(VerboseMode.SILENT).addProfiler("gc")
                .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow").shouldFailOnError(true).build();
        Collection<RunResult> results;
        try {
            results = new Runner(options).run();
        } catch (NoBenchmarksException _) {
            return;
        }
        System.out.printf("%-60s %12s %12s  %-8s %14s%n", "benchmark", "mean", "+- 99.9 %", "unit", "bytes/call");
        results.stream().sorted(Comparator.comparing(Benchmarks::name)).forEach(result -> {
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

    private static void runProgram(Class<?> program) throws Exception {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), program.getName()));
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IllegalStateException(program.getSimpleName() + " ended with status " + status);
        }
    }
}
