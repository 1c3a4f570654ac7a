package common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linux.LinuxPackages;

/**
 * Builds what people install, for the system it runs on: an image of the program with its own Java, and from that the
 * system's packages. Needs a JDK 25 or newer and what {@code mvn package} leaves in {@code target/app}.
 *
 * <p>Called from the top folder as {@code java installer/common/Package.java [TYPE ...]}, where a type is image, tar,
 * deb, rpm, dmg or msi; without one it builds what people expect on this system.
 */
public final class Package {
    private static final Path INSTALLER = Path.of("installer");
    private static final Path OUT = Path.of("target", "installer");

    private Package() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String version = version(Path.of("pom.xml"));
        Os os = Os.current();
        List<String> types = arguments.length > 0 ? List.of(arguments) : os.types();
        Tools.deleteTree(OUT);
        Files.createDirectories(OUT);
        Icons.draw(Path.of("assets", "icons"), OUT.resolve("icons"));
        Path image = new Image(os, version, OUT, INSTALLER).build();
        System.out.println("image: " + image + ", " + megabytes(image) + " MB");
        for (String type : types) {
            Path made = switch (type) {
                case "image" -> image;
                case "tar", "deb", "rpm" -> new LinuxPackages(version, image, OUT, INSTALLER).build(type);
                case "dmg", "msi" -> byJpackage(type, os, version, image);
                default -> throw new IllegalArgumentException("unknown type " + type);
            };
            System.out.println(type + ": " + made + ", " + megabytes(made) + " MB");
        }
    }

    /** The project's own version: the first in the file, since it has no parent. */
    private static String version(Path pom) throws IOException {
        Matcher found = Pattern.compile("<version>([0-9.]+)</version>").matcher(Files.readString(pom));
        if (!found.find()) {
            throw new IllegalStateException(pom + " names no version of digits and dots");
        }
        return found.group(1);
    }

    private static Path byJpackage(String type, Os os, String version, Path image) throws IOException {
        List<String> command = new ArrayList<>(List.of("--type", type, "--app-image", image.toString(), "--dest",
                OUT.toString(), "--app-version", os.version(version), "@" + INSTALLER.resolve("common/image.options")));
        if (os == Os.WINDOWS) {
            command.addAll(List.of("--file-associations",
                    INSTALLER.resolve("common/placewise.associations").toString(),
                    "@" + INSTALLER.resolve("windows/msi.options")));
        }
        Tools.run("jpackage", command.toArray(String[]::new));
        try (var files = Files.list(OUT)) {
            return files.filter(file -> file.toString().endsWith("." + type)).findFirst().orElseThrow();
        }
    }

    private static String megabytes(Path path) throws IOException {
        try (var files = Files.walk(path)) {
            long bytes = 0;
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                bytes += Files.isSymbolicLink(file) ? 0 : Files.size(file);
            }
            return String.format(java.util.Locale.ROOT, "%.1f", bytes / 1e6);
        }
    }
}
