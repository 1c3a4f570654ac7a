package common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Holds the notices to what is shipped. */
final class Notices {
    private Notices() {
    }

    /** Fails if a library is shipped in a version that the notices do not name, so that none is forgotten. */
    static void check(Path notices, Path libraries) throws IOException {
        String text = Files.readString(notices);
        try (Stream<Path> jars = Files.list(libraries)) {
            List<String> missing = jars.map(jar -> jar.getFileName().toString().replaceFirst("\\.jar$", ""))
                    .map(name -> name.replaceFirst("^javafx-[a-z]+-([0-9.]+[0-9]).*", "javafx-$1"))
                    .distinct().filter(name -> !text.contains(name)).toList();
            if (!missing.isEmpty()) {
                throw new IllegalStateException(notices + " does not name " + missing);
            }
        }
    }
}
