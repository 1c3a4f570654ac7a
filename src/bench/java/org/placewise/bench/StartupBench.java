package org.placewise.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Starts the program as its users do and reads from its own report when the window was usable, beside a window with
 * nothing but a label; bound: as fast as that. All take turns, so that what slows the machine slows all. Needs a
 * display, and for the package what {@code java installer/common/Package.java image} makes.
 */
public final class StartupBench {
    private static final int RUNS = 9;
    private static final Pattern USABLE = Pattern.compile("usable\\s+([0-9]+) ms");
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
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher matcher = USABLE.matcher(output);
        if (process.waitFor() != 0 || !matcher.find()) {
            throw new IllegalStateException("the program did not report when it was usable: " + output);
        }
        return Double.parseDouble(matcher.group(1));
    }
}
