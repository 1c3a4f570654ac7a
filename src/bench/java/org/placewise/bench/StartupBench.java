package org.placewise.bench;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Starts the program as its users do and takes the time until it says that the window can be used, beside a window with
 * nothing but a label; bound: as fast as that. All take turns, so that what slows the machine slows all. Needs a
 * display, and for the package what {@code java installer/common/Package.java image} makes.
 */
public final class StartupBench {
    private static final int RUNS = 9;
    private static final String USABLE = "usable";
    private static final double NANOS_PER_MILLI = 1e6;
    private static final Path PACKAGE = Path.of("target", "installer", "placewise", "bin", "placewise");

    private StartupBench() {
    }

    public static void main(String[] arguments) throws Exception {
        if (System.getenv("DISPLAY") == null) {
            System.out.println("startup: not measured, there is no display (run it under xvfb-run)");
            return;
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Map<String, List<String>> programs = new LinkedHashMap<>();
        programs.put("bare window", List.of(java, "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), BareWindow.class.getName()));
        if (Files.isExecutable(PACKAGE)) {
            programs.put("package", List.of(PACKAGE.toString(), "--startup-report"));
        }
        programs.put("java -jar", List.of(java, "-jar", Path.of("target", "app", "placewise.jar").toString(),
                "--startup-report"));
        Map<String, List<Double>> millis = new LinkedHashMap<>();
        for (int i = 0; i < RUNS; i++) {
            for (Map.Entry<String, List<String>> program : programs.entrySet()) {
                millis.computeIfAbsent(program.getKey(), _ -> new ArrayList<>()).add(start(program.getValue()));
            }
        }
        double bare = median(millis.get("bare window"));
        millis.forEach((name, times) -> System.out.printf(Locale.ROOT,
                "startup, %s: usable, median of %d: %.0f ms (%.0f to %.0f), ratio %.2f%n", name, RUNS, median(times),
                Collections.min(times), Collections.max(times), median(times) / bare));
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(RUNS / 2).findFirst().orElseThrow();
    }

    private static double start(List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JDK_JAVA_OPTIONS", "-Dprism.order=sw");
        long began = System.nanoTime();
        Process process = builder.start();
        Optional<Double> usable = Optional.empty();
        StringBuilder output = new StringBuilder();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.append(line).append('\n');
                if (usable.isEmpty() && line.startsWith(USABLE)) {
                    usable = Optional.of((System.nanoTime() - began) / NANOS_PER_MILLI);
                }
            }
        }
        if (process.waitFor() != 0 || usable.isEmpty()) {
            throw new IllegalStateException("the program did not report when it was usable: " + output);
        }
        return usable.get();
    }
}
