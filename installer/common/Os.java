package common;

import java.util.List;
import java.util.Locale;

/** What differs between the systems in the image that jpackage makes. */
public enum Os {
    LINUX("linux", "placewise", "lib/app", "lib/runtime", List.of("tar", "deb", "rpm")),
    MAC("mac", "Placewise.app", "Contents/app", "Contents/runtime/Contents/Home", List.of("dmg")),
    WINDOWS("windows", "Placewise", "app", "runtime", List.of("msi"));

    private final String folder;
    private final String image;
    private final String app;
    private final String runtime;
    private final List<String> types;

    Os(String folder, String image, String app, String runtime, List<String> types) {
        this.folder = folder;
        this.image = image;
        this.app = app;
        this.runtime = runtime;
        this.types = types;
    }

    public static Os current() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("mac") ? MAC : name.contains("windows") ? WINDOWS : LINUX;
    }

    /** Folder of installer/ with what only this system needs. */
    public String folder() {
        return folder;
    }

    /** Name of the image's folder. */
    public String image() {
        return image;
    }

    /** Name of the program in the image. */
    public String program() {
        return this == LINUX ? "placewise" : "Placewise";
    }

    /** Where in the image the jars are. */
    public String app() {
        return app;
    }

    /** Where in the image Java is. */
    public String runtime() {
        return runtime;
    }

    /** The packages people expect on this system. */
    public List<String> types() {
        return types;
    }

    /** File of the program's icon, as this system wants it. */
    public String icon() {
        return switch (this) {
            case LINUX -> "placewise-512.png";
            case MAC -> "placewise.icns";
            case WINDOWS -> "placewise.ico";
        };
    }

    /** The version as this system takes it: macOS wants the first number to be at least 1. */
    public String version(String version) {
        return this == MAC && version.startsWith("0.") ? "1" + version.substring(1) : version;
    }
}
