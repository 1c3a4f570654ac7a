package org.placewise;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Scenario;
import org.placewise.view.Scroller;

/** The rules that keep the code base simple, checked on its classes and sources. */
class ArchitectureTest {
    private static final String BASE = "org.placewise";
    private static final Path SOURCES = Path.of("src", "main", "java");
    /** 300 lines and a little, so that nobody counts lines at the limit. */
    private static final int MOST_LINES = 320;
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(BASE);

    static List<ArchRule> rules() {
        return List.of(
                noClasses().that().resideInAPackage(BASE + ".model..").should().dependOnClassesThat()
                        .resideInAnyPackage(BASE + ".controller..", BASE + ".view..", BASE + ".store..",
                                BASE + ".export..", BASE + ".cli..", BASE + ".i18n..", BASE)
                        .because("the model depends on nothing of ours but itself"),
                noClasses().that().resideInAPackage(BASE + ".model..").should().dependOnClassesThat()
                        .resideInAnyPackage("javafx..", "com.google.gson..", "picocli..", "org.jfree..",
                                "org.controlsfx..", "java.nio.file..", "java.awt..", "javax..", "java.net..")
                        .because("the model is pure: no window, no JSON, no files, no network"),
                noClasses().that().resideInAPackage(BASE + ".model..").should().dependOnClassesThat()
                        .resideInAPackage("java.io..").because("the model does no I/O"),
                noClasses().that().resideInAPackage(BASE + ".model..").should().dependOnClassesThat()
                        .belongToAnyOf(Clock.class, Instant.class, LocalDate.class)
                        .orShould().callMethod(System.class, "currentTimeMillis")
                        .orShould().callMethod(System.class, "nanoTime")
                        .because("the model has no clock"),
                noClasses().that().resideInAPackage(BASE + ".model..").should().callConstructor(Random.class)
                        .orShould().callMethod(Math.class, "random")
                        .because("the model draws no number without a seed"),
                noClasses().that().resideInAPackage(BASE + ".view..").should().dependOnClassesThat()
                        .belongToAnyOf(Files.class, FileChannel.class, FileInputStream.class, FileOutputStream.class,
                                FileReader.class, FileWriter.class, RandomAccessFile.class)
                        .because("the view opens no file"),
                noClasses().that().resideInAPackage(BASE + ".view..").should().dependOnClassesThat()
                        .haveFullyQualifiedName(BASE + ".model.estimate.Estimator")
                        .orShould().dependOnClassesThat()
                        .haveFullyQualifiedName(BASE + ".model.performance.Performance")
                        .orShould().callMethod(Comparison.class, "of", Scenario.class, Catalogue.class)
                        .because("the view computes no estimate"),
                noClasses().that().resideInAPackage(BASE + ".view..").should().dependOnClassesThat()
                        .resideInAPackage("com.google.gson..").because("the view reads no JSON"),
                noClasses().that().resideInAnyPackage(BASE + ".store..", BASE + ".export..").should()
                        .dependOnClassesThat().resideInAnyPackage(BASE + ".view..", BASE + ".controller..")
                        .because("store and export know no view"),
                noClasses().that().resideInAPackage(BASE + ".store..").should().dependOnClassesThat()
                        .resideInAPackage("javafx..").because("the store works without a window"),
                noClasses().that().resideInAPackage(BASE + ".cli..").should().dependOnClassesThat()
                        .resideInAPackage("javafx..").because("commands work without a window"),
                noClasses().that().doNotHaveFullyQualifiedName(Scroller.class.getName()).should()
                        .callConstructor(ScrollPane.class).orShould().callConstructor(ScrollPane.class, Node.class)
                        .because("a plain scroll pane keeps a picture of all that it shows"),
                slices().matching(BASE + ".(*)..").should().beFreeOfCycles(),
                slices().matching(BASE + ".model.(*)..").should().beFreeOfCycles(),
                fields().that().areStatic().should().beFinal().because("there is no static mutable state"),
                fields().that().areStatic().should().notHaveRawType(ArrayList.class)
                        .andShould().notHaveRawType(HashMap.class)
                        .andShould().notHaveRawType(AtomicReference.class)
                        .andShould().notHaveRawType(AtomicInteger.class)
                        .andShould().notHaveRawType(ConcurrentHashMap.class)
                        .because("there is no static mutable state"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleHolds(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void noSourceFileIsLong() throws IOException {
        List<String> tooLong;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            tooLong = files.filter(file -> file.toString().endsWith(".java")).filter(file -> lines(file) > MOST_LINES)
                    .map(file -> file + ": " + lines(file) + " lines").sorted().toList();
        }
        assertEquals(List.of(), tooLong, "split what is longer than about 300 lines");
    }

    @Test
    void thereAreClassesToCheck() {
        assertTrue(CLASSES.size() > 50, "the rules must not pass for want of classes");
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
