package common;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * Makes the image: the program's jars, beside them a Java of the JDK and JavaFX modules that they need, and a cache of
 * classes made by starting the program once.
 */
final class Image {
    private static final String MAIN_CLASS = "org.placewise.Placewise";
    private static final String CACHE = "placewise.aot";
    /** What the jars use, by jdeps; the provider of Chinese formats, which no jar names; and JavaFX. */
    private static final String MODULES = "java.base,java.desktop,java.logging,java.net.http,java.sql,"
            + "jdk.unsupported,jdk.localedata,javafx.controls,javafx.swing";
    /**
     * The program is small and often starts, on machines with few cores: a serial collector with a young generation
     * that a start hardly fills; a heap that grows no more than is needed, shrinks at once and has an end; short object
     * headers; pictures that nobody needs are not kept for later; the cache mapped where it was made for, so that no page
     * of it must be changed; no file of counters, no notices of the machine's own on standard output.
     */
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-Xms72m", "-Xmn32m", "-Xmx768m",
            "-XX:SurvivorRatio=4", "-XX:MinHeapFreeRatio=5", "-XX:MaxHeapFreeRatio=10", "-XX:-ShrinkHeapInSteps",
            "-XX:MarkSweepDeadRatio=0", "-XX:SoftRefLRUPolicyMSPerMB=10", "-XX:+UseCompactObjectHeaders",
            "-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0", "-XX:-UsePerfData", "-Xlog:disable",
            "--enable-native-access=javafx.graphics");

    private final Os os;
    private final String version;
    private final Path out;
    private final Path installer;

    Image(Os os, String version, Path out, Path installer) {
        this.os = os;
        this.version = version;
        this.out = out;
        this.installer = installer;
    }

    Path build() throws IOException, InterruptedException {
        Path app = Path.of("target", "app");
        Notices.check(installer.resolve("common/NOTICE.txt"), app.resolve("lib"));
        Path runtime = runtime(app.resolve("lib"));
        Path input = input(app, runtime);
        List<String> command = new ArrayList<>(List.of("--type", "app-image", "--name", os.program(), "--input",
                input.toString(), "--main-jar", "placewise.jar", "--main-class", MAIN_CLASS, "--runtime-image",
                runtime.toString(), "--dest", out.toString(), "--app-version", os.version(version), "--icon",
                out.resolve("icons").resolve(os.icon()).toString(), "@" + installer.resolve("common/image.options")));
        for (String option : OPTIONS) {
            command.addAll(List.of("--java-options", option));
        }
        command.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/" + CACHE));
        if (os == Os.MAC) {
            // What a bundle opens stands in its own description: a disk image made of it adds nothing.
            command.addAll(List.of("@" + installer.resolve("mac/image.options"), "--file-associations",
                    installer.resolve("common/placewise.associations").toString()));
        }
        if (os == Os.WINDOWS) {
            command.addAll(List.of("--add-launcher", "placewise=" + installer.resolve("windows/console.launcher")));
        }
        Tools.run("jpackage", command.toArray(String[]::new));
        Path image = out.resolve(os.image());
        if (os == Os.LINUX) {
            ownLauncher(image);
        }
        trainCache(image);
        return image;
    }

    /** Makes modules of JavaFX's jars with the native parts outside, and of these and the JDK's a small Java. */
    private Path runtime(Path libraries) throws IOException {
        Path modules = Files.createDirectories(out.resolve("modules"));
        try (Stream<Path> jars = Files.list(libraries)) {
            for (Path jar : (Iterable<Path>) jars.filter(Image::isJavaFx).sorted()::iterator) {
                module(jar, modules);
            }
        }
        Path runtime = out.resolve("runtime");
        Tools.run("jlink", "--module-path", modules.toString(), "--add-modules", MODULES, "--include-locales=en,zh",
                "--strip-debug", "--no-header-files", "--no-man-pages", "--output", runtime.toString());
        return runtime;
    }

    private static boolean isJavaFx(Path jar) {
        return jar.getFileName().toString().startsWith("javafx-");
    }

    private static void module(Path jar, Path modules) throws IOException {
        String name = jar.getFileName().toString().replaceFirst("^(javafx)-([a-z]+)-.*", "$1.$2");
        Path parts = modules.resolve(name);
        try (FileSystem content = FileSystems.newFileSystem(jar)) {
            if (!Files.exists(content.getPath("module-info.class"))) {
                // The jar without a system in its name is empty.
                return;
            }
            Path root = content.getPath("/");
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    String path = root.relativize(file).toString();
                    if (!path.startsWith("META-INF")) {
                        boolean isNative = path.matches(".*\\.(so|dll|dylib)");
                        Tools.copy(file, parts.resolve(isNative ? "native" : "classes").resolve(path));
                    }
                }
            }
        }
        List<String> command = new ArrayList<>(List.of("create", "--class-path", parts.resolve("classes").toString()));
        if (Files.exists(parts.resolve("native"))) {
            command.addAll(List.of("--libs", parts.resolve("native").toString()));
        }
        command.add(modules.resolve(name + ".jmod").toString());
        Tools.run("jmod", command.toArray(String[]::new));
        Tools.deleteTree(parts);
    }

    /** The jars for the class path: the program's own unpacked and with a style sheet that needs no parsing. */
    private Path input(Path app, Path runtime) throws IOException, InterruptedException {
        Path input = Files.createDirectories(out.resolve("input"));
        try (Stream<Path> jars = Files.list(app.resolve("lib"))) {
            for (Path jar : (Iterable<Path>) jars.filter(jar -> !isJavaFx(jar))::iterator) {
                Tools.copy(jar, input.resolve(jar.getFileName()));
            }
        }
        Tools.copy(installer.resolve("common/NOTICE.txt"), input.resolve("NOTICE.txt"));
        Tools.copyTree(installer.resolve("common/licences"), input.resolve("licences"));
        Tools.copy(Path.of("assets/fonts/OFL.txt"), input.resolve("licences/OFL-1.1.txt"));
        Path content = out.resolve("content");
        try (FileSystem jar = FileSystems.newFileSystem(app.resolve("placewise.jar"))) {
            Path root = jar.getPath("/");
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    Tools.copy(file, content.resolve(root.relativize(file).toString()));
                }
            }
        }
        Tools.execute(Map.of(), List.of(runtime.resolve("bin/java").toString(), "-m",
                "javafx.graphics/com.sun.javafx.css.parser.Css2Bin", content.resolve("style/placewise.css").toString()));
        Path kept = out.resolve("MANIFEST.MF");
        Files.move(content.resolve("META-INF/MANIFEST.MF"), kept, StandardCopyOption.REPLACE_EXISTING);
        withoutClassPath(kept);
        Tools.run("jar", "--create", "--no-compress", "--manifest", kept.toString(), "--file",
                input.resolve("placewise.jar").toString(), "-C", content.toString(), ".");
        Tools.deleteTree(content);
        return input;
    }

    /** The jars stand elsewhere than where it says, and each would be looked for in vain at every start. */
    private static void withoutClassPath(Path file) throws IOException {
        Manifest manifest;
        try (InputStream in = Files.newInputStream(file)) {
            manifest = new Manifest(in);
        }
        manifest.getMainAttributes().remove(Attributes.Name.CLASS_PATH);
        try (OutputStream written = Files.newOutputStream(file)) {
            manifest.write(written);
        }
    }

    /** The classpath in a fixed order, since the cache holds only for the very one it was made with. */
    private static List<String> classPath(Path app) throws IOException {
        try (Stream<Path> files = Files.list(app)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar") && !name.equals("placewise.jar")).sorted()
                    .reduce(new ArrayList<>(List.of("placewise.jar")), (names, name) -> {
                        names.add(name);
                        return names;
                    }, (first, _) -> first);
        }
    }

    /** jpackage's own launcher asks the databases of rpm and dpkg at each start who owns it; a script is faster. */
    private void ownLauncher(Path image) throws IOException {
        String classPath = String.join(":", classPath(image.resolve(os.app())).stream().map("$app/"::concat).toList());
        Path program = image.resolve("bin/placewise");
        Files.writeString(program, Files.readString(installer.resolve("linux/placewise.sh"))
                .replace("@OPTIONS@", String.join(" ", OPTIONS)).replace("@CACHE@", CACHE)
                .replace("@CLASSPATH@", classPath).replace("@MAIN@", MAIN_CLASS));
        for (String left : List.of("lib/libapplauncher.so", "lib/app/placewise.cfg", "lib/app/.jpackage.xml")) {
            Files.deleteIfExists(image.resolve(left));
        }
    }

    /** Starts the program once as people do and keeps which classes it took and how they are linked. */
    private void trainCache(Path image) throws IOException, InterruptedException {
        Path app = image.resolve(os.app());
        Path home = Files.createDirectories(out.resolve("home"));
        List<String> command = new ArrayList<>();
        command.add(image.resolve(os.runtime()).resolve("bin/java").toString());
        command.addAll(OPTIONS);
        command.add("-XX:AOTCacheOutput=" + app.resolve(CACHE));
        if (os == Os.LINUX && System.getenv("DISPLAY") == null) {
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        command.addAll(List.of("-Duser.home=" + home, "-cp", String.join(System.getProperty("path.separator"),
                classPath(app).stream().map(name -> app.resolve(name).toString()).toList()), MAIN_CLASS,
                "--startup-report"));
        Tools.execute(Map.of("HOME", home.toString(), "XDG_CONFIG_HOME", home.toString(), "APPDATA", home.toString(),
                "DISPLAY", System.getenv().getOrDefault("DISPLAY", ":none")), command);
    }
}
