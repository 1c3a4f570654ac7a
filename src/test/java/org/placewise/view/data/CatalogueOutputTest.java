package org.placewise.view.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.placewise.controller.Workspace;
import org.placewise.i18n.Messages;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.quantity.Figure;
import org.placewise.model.scenario.Scenario;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;
import org.placewise.view.Fx;
import org.placewise.view.Ui;
import org.placewise.view.entry.TableFiles;
import org.placewise.view.theme.Palette;

/** What leaves the tables of the Data page: a file, and a chart of two columns. */
@ExtendWith(Fx.class)
class CatalogueOutputTest {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final Scenario OFFICE = new PresetStore().preset("office-assistant");
    private String name = "";
    private String written = "";

    private final class Files implements TableFiles {
        @Override
        public Optional<Path> choose() {
            return Optional.empty();
        }

        @Override
        public Read read(Path file, Optional<Charset> encoding, Optional<Character> separator) {
            throw new IllegalStateException("nobody imports");
        }

        @Override
        public void write(String suggested, Supplier<byte[]> content) {
            name = suggested;
            written = new String(content.get(), StandardCharsets.UTF_8);
        }
    }

    @SuppressWarnings("unchecked")
    private CataloguePane<Accelerator> pane() {
        Workspace workspace = new Workspace(CATALOGUE, OFFICE, Runnable::run, Runnable::run, failure -> {
            throw new IllegalStateException(failure);
        });
        DataPage page = new DataPage(new Ui(Messages.of(Locale.ENGLISH), Palette.LIGHT, workspace), new Library(
                List::of, () -> null, _ -> Set.of(), new Files(), Runnable::run, Runnable::run, failure -> {
                    throw new IllegalStateException(failure);
                }));
        new Scene(page, 1000, 700);
        page.open("accelerators");
        workspace.comparisonProperty().subscribe(page::show);
        page.applyCss();
        page.layout();
        return (CataloguePane<Accelerator>) assertInstanceOf(CataloguePane.class, page.shown());
    }

    private static Stream<Node> nodes(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(CatalogueOutputTest::nodes) : Stream.empty());
    }

    private static Button button(Node in, String text) {
        return nodes(in).filter(node -> node instanceof Button button && text.equals(button.getText()))
                .map(Button.class::cast).findFirst().orElseThrow();
    }

    /** Rows and columns as shown, numbers bare, and where they were read. */
    @Test
    void theFileHoldsWhatTheTableShows() {
        CataloguePane<Accelerator> pane = pane();
        pane.search().setText("H100 SXM");
        button(pane, "Save as CSV").fire();
        List<String> lines = written.lines().toList();
        assertEquals("Accelerators", name);
        assertEquals(pane.table().getItems().size() + 1, lines.size());
        Accelerator h100 = CATALOGUE.accelerator("h100-sxm").orElseThrow();
        Figure power = h100.figure(AcceleratorField.TDP).orElseThrow();
        String row = lines.stream().filter(line -> line.startsWith(h100.name())).findFirst().orElseThrow();
        int column = List.of(lines.getFirst().split(",")).indexOf("Power W");
        assertTrue(column > 0, lines.getFirst());
        assertEquals(power.value(), Double.parseDouble(row.split(",")[column]));
        assertTrue(row.contains(power.source().ref()), row);
        assertFalse(row.contains("unknown"), row);
    }

    @Test
    void theChartShowsTheRowsThatPassAndMarksThoseInUse() {
        CataloguePane<Accelerator> pane = pane();
        nodes(pane).filter(node -> node instanceof ToggleButton toggle && toggle.getText().equals("Chart"))
                .map(ToggleButton.class::cast).findFirst().orElseThrow().fire();
        long known = CATALOGUE.accelerators().stream().filter(a -> a.figure(AcceleratorField.TDP).isPresent()
                && a.figure(AcceleratorField.MEMORY_BANDWIDTH).isPresent()).count();
        List<List<String>> rows = pane.scatter().chart().table().rows();
        assertEquals(known, rows.size());
        pane.scatter().chart().chart().createBufferedImage(600, 400);
        assertTrue(pane.scatter().chart().items().stream().anyMatch(item -> item.label().contains("Edge GPU")));
        pane.search().setText("Jetson");
        assertTrue(pane.scatter().chart().table().rows().stream().allMatch(row -> row.getFirst().contains("Jetson")));
        pane.scatter().chart().chart().createBufferedImage(600, 400);
        pane.scatter().chart().opened(0);
        assertEquals(pane.scatter().chart().items().getFirst().label(), pane.chosen().orElseThrow().name());
    }

    @Test
    void anyTwoColumnsOfNumbersCanBePlotted() {
        CataloguePane<Accelerator> pane = pane();
        nodes(pane).filter(node -> node instanceof ToggleButton toggle && toggle.getText().equals("Chart"))
                .map(ToggleButton.class::cast).findFirst().orElseThrow().fire();
        for (Field<Accelerator> field : pane.scatter().up().getItems()) {
            pane.scatter().up().setValue(field);
            pane.scatter().chart().chart().createBufferedImage(500, 300);
            assertEquals(field.name(), pane.scatter().chart().table().headings().get(2));
        }
        assertTrue(pane.scatter().up().getItems().size() > 10);
    }
}
