package org.placewise;

import java.io.File;
import java.io.FileReader;
import java.io.IOException;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The entry point of the jar. It is compiled for an older Java than the rest, so that where the default Java is too
 * old the program looks for a newer one that is installed and goes on with it, or says in one sentence what is missing.
 */
public final class Launcher {
    private static final int NEEDED = 25;
    private static final int FAILED = 2;

    private Launcher() {
    }

    public static void main(String[] arguments) throws Exception {
        if (Runtime.version().feature() >= NEEDED) {
            // By name: a reference would not compile for the older Java.
            Class.forName("org.placewise.Placewise").getMethod("main", String[].class).invoke(null, (Object) arguments);
            return;
        }
        Optional<File> java = newerJava();
        if (java.isEmpty()) {
            System.err.println("Placewise needs Java " + NEEDED + " or newer, and this is Java "
                    + Runtime.version().feature() + ": install one, for example Temurin " + NEEDED
                    + ", and start again.");
            System.exit(FAILED);
        }
        System.exit(relaunch(java.get(), arguments));
    }

    private static int relaunch(File java, String[] arguments)
            throws URISyntaxException, IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java.getPath(), "--enable-native-access=ALL-UNNAMED"));
        Path home = Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (home.toFile().isFile()) {
            command.addAll(List.of("-jar", home.toString()));
        } else {
            command.addAll(List.of("-classpath", System.getProperty("java.class.path"), Launcher.class.getName()));
        }
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process.waitFor();
    }

    /** The first new enough Java in the places where Java is usually installed. */
    private static Optional<File> newerJava() {
        String user = System.getProperty("user.home");
        List<File> homes = new ArrayList<>();
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("JAVA") || name.startsWith("JDK")) {
                homes.add(new File(value));
            }
        });
        for (String root : List.of("/usr/lib/jvm", "/usr/java", "/opt/java", "/Library/Java/JavaVirtualMachines",
                user + "/Library/Java/JavaVirtualMachines", user + "/.jdks", user + "/.sdkman/candidates/java",
                "C:/Program Files/Java", "C:/Program Files/Eclipse Adoptium")) {
            File[] children = new File(root).listFiles();
            for (File child : children == null ? new File[0] : children) {
                homes.add(child);
                homes.add(new File(child, "Contents/Home"));
            }
        }
        return homes.stream().filter(Launcher::isNewEnough).map(Launcher::javaOf).filter(File::canExecute).findFirst();
    }

    private static File javaOf(File home) {
        File unix = new File(home, "bin/java");
        return unix.isFile() ? unix : new File(home, "bin/java.exe");
    }

    private static boolean isNewEnough(File home) {
        Properties release = new Properties();
        try (Reader reader = new FileReader(new File(home, "release"))) {
            release.load(reader);
        } catch (IOException | IllegalArgumentException notAHome) {
            return false;
        }
        String feature = release.getProperty("JAVA_VERSION", "").replace("\"", "").replaceAll("[^0-9].*", "");
        return !feature.isEmpty() && Integer.parseInt(feature) >= NEEDED;
    }
}
