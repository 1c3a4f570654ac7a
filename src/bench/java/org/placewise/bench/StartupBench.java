package org.placewise.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Starts the packaged program several times as a user would and reads from its own report when the window was usable;
 * bound: 3 s. Needs a display.
 */
public final class StartupBench {
    private static final int RUNS = 9;
    private static final Pattern USABLE = Pattern.compile("usable\\s+([0-9]+) ms");

    private StartupBench() {
    }

    public static void main(String[] arguments) throws Exception {
        if (System.getenv("DISPLAY") == null) {
            System.out.println("startup: not measured, there is no display (run it under xvfb-run)");
            return;
        }
        Path jar = Path.of("target", "app", "placewise.jar");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        double[] millis = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            millis[i] = start(List.of(java.toString(), "-Dprism.order=sw", "-jar", jar.toString(), "--startup-report"));
        }
        Arrays.sort(millis);
        System.out.printf("startup: window usable, median of %d: %.0f ms (%.0f to %.0f)%n", RUNS, millis[RUNS / 2],
                millis[0], millis[RUNS - 1]);
    }

    private static double start(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher matcher = USABLE.matcher(output);
        if (process.waitFor() != 0 || !matcher.find()) {
            throw new IllegalStateException("the program did not report when it was usable: " + output);
        }
        return Double.parseDouble(matcher.group(1));
    }
}
