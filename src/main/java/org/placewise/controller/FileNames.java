package org.placewise.controller;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** Names of files with and without their ending. */
final class FileNames {
    private FileNames() {
    }

    /** The name without its ending. */
    static String withoutEnding(Path file) {
        return Objects.toString(file.getFileName(), "").replaceFirst("\\.[^.]*$", "");
    }

    /** The file with the ending of its kind, unless its name has one already. */
    static Path withEnding(Path file, Dialogs.Kind kind) {
        String name = Objects.toString(file.getFileName(), "");
        return name.contains(".") ? file : file.resolveSibling(name + "." + kind.ending());
    }

    /** The file with an ending, whatever other dots its name has. */
    static Path endingWith(Path file, String ending) {
        String name = Objects.toString(file.getFileName(), "");
        return name.toLowerCase(Locale.ROOT).endsWith("." + ending) ? file : file.resolveSibling(name + "." + ending);
    }
}
