package org.placewise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What can be checked of the installers on a system for which they are not made. */
class InstallerFilesTest {
    private static final Path INSTALLER = Path.of("installer");
    /** The JDK's own description of jpackage: of the options of all systems, whatever this one is. */
    private static final URI HELP =
            URI.create("jrt:/jdk.jpackage/jdk/jpackage/internal/resources/HelpResources.properties");
    /** As jpackage takes the files after an at sign: parted by white space, quotes keep together. */
    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");

    static List<Path> argumentFiles() throws IOException {
        try (Stream<Path> files = Files.walk(INSTALLER)) {
            return files.filter(file -> file.toString().endsWith(".options")).sorted().toList();
        }
    }

    private static List<String> arguments(Path file) throws IOException {
        String text = Files.readString(file);
        Matcher matcher = ARGUMENT.matcher(text);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        assertTrue(ARGUMENT.matcher(text).replaceAll("").isBlank(), file + " has a quote without its other half");
        return found;
    }

    private static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static String desktop(String key) throws IOException {
        return Files.readAllLines(INSTALLER.resolve("linux/placewise.desktop")).stream()
                .filter(line -> line.startsWith(key + "=")).findFirst().orElseThrow().substring(key.length() + 1);
    }

    @Test
    void thereIsAnArgumentFileForEachSystemThatJpackageServes() throws IOException {
        assertEquals(List.of("installer/common/image.options", "installer/mac/image.options",
                "installer/windows/msi.options"),
                argumentFiles().stream().map(file -> file.toString().replace('\\', '/')).toList());
    }

    @ParameterizedTest
    @MethodSource("argumentFiles")
    void jpackageKnowsEveryOption(Path file) throws IOException {
        Path help = Path.of(HELP);
        assumeTrue(Files.exists(help), "this Java has no jpackage");
        String known = Files.readString(help);
        List<String> arguments = arguments(file);
        assertTrue(arguments.getFirst().startsWith("--"), file + " begins with a value");
        for (int i = 0; i < arguments.size(); i++) {
            String option = arguments.get(i);
            if (option.startsWith("--")) {
                assertTrue(Pattern.compile(Pattern.quote(option) + "(?![-a-z])").matcher(known).find(),
                        file + ": jpackage does not know " + option);
                boolean takesValue = Pattern.compile(Pattern.quote(option) + " <").matcher(known).find();
                boolean hasValue = i + 1 < arguments.size() && !arguments.get(i + 1).startsWith("--");
                assertEquals(takesValue, hasValue, file + ": value of " + option);
            }
        }
    }

    @Test
    void windowsKnowsAnUpgradeByOneFixedNumber() throws IOException {
        List<String> arguments = arguments(INSTALLER.resolve("windows/msi.options"));
        String number = arguments.get(arguments.indexOf("--win-upgrade-uuid") + 1);
        assertEquals("5f0a6f2e-3f0f-4f3e-9d6c-6a1b7e2c9d41", UUID.fromString(number).toString());
    }

    @Test
    void windowsGetsASecondProgramForTheCommandLine() throws IOException {
        assertEquals("true", properties(INSTALLER.resolve("windows/console.launcher")).getProperty("win-console"));
    }

    @Test
    void allSystemsOpenTheSameFiles() throws Exception {
        Properties associations = properties(INSTALLER.resolve("common/placewise.associations"));
        assertEquals(Set.of("extension", "mime-type", "description"), associations.stringPropertyNames());
        assertTrue(Placewise.wantsWindow("a." + associations.getProperty("extension")));

        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document types = factory.newDocumentBuilder().parse(INSTALLER.resolve("linux/placewise.xml").toFile());
        Element type = (Element) types.getElementsByTagNameNS("*", "mime-type").item(0);
        assertEquals(associations.getProperty("mime-type"), type.getAttribute("type"));
        Element glob = (Element) type.getElementsByTagNameNS("*", "glob").item(0);
        assertEquals("*." + associations.getProperty("extension"), glob.getAttribute("pattern"));
        assertEquals(associations.getProperty("mime-type") + ";", desktop("MimeType"));
        assertEquals("placewise %f", desktop("Exec"));
    }

    @Test
    void bothLinuxPackagesNameWhatTheyNeed() throws IOException {
        assertFalse(Files.readAllLines(INSTALLER.resolve("linux/control")).stream()
                .noneMatch(line -> line.startsWith("Depends: ") && line.contains("libgtk-3-0")));
        assertFalse(Files.readAllLines(INSTALLER.resolve("linux/placewise.spec")).stream()
                .noneMatch(line -> line.startsWith("Requires: ") && line.contains("gtk3")));
    }
}
