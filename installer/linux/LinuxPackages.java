package linux;

import common.Icons;
import common.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Packages for Linux, all from one tree: the image in /usr/lib/placewise, a link on the PATH, and what desktops read.
 * Desktops notice these files by triggers of their own, so no package runs a script.
 */
public final class LinuxPackages {
    private final String version;
    private final Path image;
    private final Path out;
    private final Path linux;

    public LinuxPackages(String version, Path image, Path out, Path installer) {
        this.version = version;
        this.image = image;
        this.out = out;
        this.linux = installer.resolve("linux");
    }

    public Path build(String type) throws IOException, InterruptedException {
        return switch (type) {
            case "tar" -> tar();
            case "deb" -> deb();
            case "rpm" -> rpm();
            default -> throw new IllegalArgumentException(type);
        };
    }

    private Path tar() throws IOException, InterruptedException {
        Path file = out.resolve("placewise-" + version + "-linux.tar.gz");
        Tools.execute(Map.of(), List.of("tar", "--owner=0", "--group=0", "-czf", file.toString(), "-C",
                image.getParent().toString(), image.getFileName().toString()));
        return file;
    }

    private Path deb() throws IOException, InterruptedException {
        Path root = tree();
        String architecture = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
        Path control = Files.createDirectories(root.resolve("DEBIAN")).resolve("control");
        Files.writeString(control, Files.readString(linux.resolve("control")).replace("@VERSION@", version)
                .replace("@ARCHITECTURE@", architecture).replace("@KILOBYTES@", String.valueOf(kilobytes(root))));
        Path file = out.resolve("placewise_" + version + "_" + architecture + ".deb");
        Tools.execute(Map.of(), List.of("dpkg-deb", "--root-owner-group", "-Zgzip", "--build", root.toString(),
                file.toString()));
        return file;
    }

    private Path rpm() throws IOException, InterruptedException {
        Path top = out.resolve("rpm").toAbsolutePath();
        Path packages = top.resolve("RPMS");
        Tools.execute(Map.of(), List.of("rpmbuild", "-bb", "--define", "_topdir " + top, "--define",
                "tree " + tree().toAbsolutePath(), "--define", "number " + version, linux.resolve("placewise.spec")
                .toString()));
        try (Stream<Path> files = Files.walk(packages)) {
            Path made = files.filter(file -> file.toString().endsWith(".rpm")).findFirst().orElseThrow();
            return Files.move(made, out.resolve(made.getFileName()));
        }
    }

    /** What is installed, as it will stand below the root. */
    private Path tree() throws IOException {
        Path root = out.resolve("tree");
        if (Files.exists(root)) {
            return root;
        }
        Path usr = root.resolve("usr");
        Tools.copyTree(image, usr.resolve("lib/placewise"));
        Files.createDirectories(usr.resolve("bin"));
        Files.createSymbolicLink(usr.resolve("bin/placewise"), Path.of("../lib/placewise/bin/placewise"));
        Path share = usr.resolve("share");
        Tools.copy(linux.resolve("placewise.desktop"), share.resolve("applications/placewise.desktop"));
        Tools.copy(linux.resolve("placewise.xml"), share.resolve("mime/packages/placewise.xml"));
        Tools.copy(image.resolve("lib/app/NOTICE.txt"), share.resolve("doc/placewise/copyright"));
        for (int size : Icons.SIZES) {
            Path icons = share.resolve("icons/hicolor/" + size + "x" + size);
            Tools.copy(out.resolve("icons/placewise-" + size + ".png"), icons.resolve("apps/placewise.png"));
            Tools.copy(out.resolve("icons/placewise-file-" + size + ".png"),
                    icons.resolve("mimetypes/application-x-placewise.png"));
        }
        Path scalable = share.resolve("icons/hicolor/scalable");
        Path drawings = Path.of("assets", "icons");
        Tools.copy(drawings.resolve("placewise.svg"), scalable.resolve("apps/placewise.svg"));
        Tools.copy(drawings.resolve("placewise-file.svg"), scalable.resolve("mimetypes/application-x-placewise.svg"));
        readable(root);
        return root;
    }

    /** Whoever builds may keep new files to himself; what is installed is for all. */
    private static void readable(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files.filter(path -> !Files.isSymbolicLink(path))::iterator) {
                boolean runs = Files.isDirectory(file) || Files.isExecutable(file);
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    private static long kilobytes(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            long bytes = 0;
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                bytes += Files.isSymbolicLink(file) ? 0 : Files.size(file);
            }
            return bytes / 1024;
        }
    }
}
