package org.placewise.view.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.placewise.controller.Workspace;
import org.placewise.i18n.Messages;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.entry.Sheet;
import org.placewise.model.quantity.Source;
import org.placewise.model.text.Message;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;
import org.placewise.view.Fx;
import org.placewise.view.Ui;
import org.placewise.view.entry.TableFiles;
import org.placewise.view.theme.Palette;

/** A user's own entries, from the buttons beside the tables to the scenario. */
@ExtendWith(Fx.class)
class EntryToolsTest {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final int ACCELERATORS = 1;
    private static final int PRICES = 3;
    private final Workspace workspace = new Workspace(CATALOGUE, new PresetStore().preset("public-chat"), Runnable::run,
            Runnable::run, failure -> {
                throw new IllegalStateException(failure);
            });
    private Sheet sheet = new Sheet(List.of("x"), List.of());

    private final class Tables implements TableFiles {
        @Override
        public Optional<Path> choose() {
            return Optional.of(Path.of("folder", "cards.csv"));
        }

        @Override
        public Read read(Path file, Optional<Charset> encoding, Optional<Character> separator) {
            return new Read(Optional.of(sheet), Optional.of(StandardCharsets.UTF_8), Optional.of(','),
                    Optional.empty());
        }

        @Override
        public void write(String name, Supplier<byte[]> content) {
            throw new IllegalStateException("nothing is exported here");
        }
    }

    /** The page with a tab open; a change of the scenario reaches it as in the window. */
    private DataPage page(int tab) {
        DataPage page = new DataPage(new Ui(Messages.of(Locale.ENGLISH), Palette.LIGHT, workspace), new Library(
                List::of, () -> null, _ -> Set.of(), new Tables(), Runnable::run, Runnable::run, failure -> {
                    throw new IllegalStateException(failure);
                }));
        page.getStyleClass().addAll("placewise", "light");
        new Scene(page, 1000, 700);
        page.tabs().choose(tab);
        workspace.comparisonProperty().subscribe(page::show);
        layout(page);
        return page;
    }

    private static void layout(DataPage page) {
        page.applyCss();
        page.layout();
    }

    private static Stream<Node> nodes(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(EntryToolsTest::nodes))
                : Stream.of(node);
    }

    private static Button button(DataPage page, String text) {
        layout(page);
        return nodes(page).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> button.getText().equals(text)).findFirst().orElseThrow();
    }

    private static <N> N control(DataPage page, String name, Class<N> type) {
        layout(page);
        return type.cast(nodes(page).filter(node -> name.equals(node.getAccessibleText()) && type.isInstance(node))
                .findFirst().orElseThrow());
    }

    private static String wrong(DataPage page) {
        layout(page);
        return String.join("|", nodes(page).filter(node -> node.isVisible() && (node.getStyleClass()
                .contains("entry-complaint") || node.getStyleClass().contains("entry-problem")))
                .map(node -> ((Label) node).getText()).toList());
    }

    @SuppressWarnings("unchecked")
    private static CataloguePane<Accelerator> table(DataPage page) {
        return (CataloguePane<Accelerator>) assertInstanceOf(CataloguePane.class, page.shown());
    }

    private Accelerator own() {
        return workspace.scenario().own().accelerators().getFirst();
    }

    @Test
    void anEntryIsAddedWhenAllItsValuesAreGood() {
        Fx.run(() -> {
            DataPage page = page(ACCELERATORS);
            button(page, "Add").fire();
            control(page, "Power (W)", TextField.class).setText("many");
            button(page, "Keep").fire();
            assertTrue(workspace.scenario().own().isEmpty());
            assertEquals("3 values are wrong.|is missing|is missing|is not a number; write it as 1234.5", wrong(page));
            control(page, "Name *", TextField.class).setText("My NPU");
            control(page, "Power (W)", TextField.class).setText("6.5");
            control(page, "Memory (GiB)", TextField.class).setText("8");
            ((CheckBox) control(page, "Sites *", HBox.class).getChildren().get(1)).setSelected(true);
            button(page, "Keep").fire();
            assertEquals("my-npu", own().id());
            assertEquals(6.5, own().value(AcceleratorField.TDP).orElseThrow());
            assertEquals(Source.own(), own().figure(AcceleratorField.MEMORY).orElseThrow().source());
            assertEquals(Optional.of("My NPU"), table(page).chosen().map(Accelerator::name));
            assertTrue(table(page).table().getItems().stream().anyMatch(Accelerator::own));
            assertEquals(1, workspace.steps().size());
            workspace.undo();
            assertFalse(table(page).table().getItems().stream().anyMatch(Accelerator::own));
        });
    }

    @Test
    void aPublishedFigureIsOverriddenAndTakenBack() {
        Fx.run(() -> {
            DataPage page = page(ACCELERATORS);
            String used = workspace.scenario().option("cloud-gpu").acceleratorId();
            Accelerator published = CATALOGUE.accelerator(used).orElseThrow();
            assertTrue(button(page, "Change").isDisabled());
            table(page).choose(row -> row.id().equals(used));
            assertTrue(button(page, "Take back").isDisabled());
            button(page, "Change").fire();
            control(page, "Power (W)", TextField.class).setText("1234");
            button(page, "Keep").fire();
            assertEquals(used, own().id());
            assertEquals(1234, own().value(AcceleratorField.TDP).orElseThrow());
            assertEquals(published.figure(AcceleratorField.MEMORY), own().figure(AcceleratorField.MEMORY));
            assertEquals(1234, workspace.comparisonProperty().get().options().stream()
                    .filter(result -> result.option().id().equals("cloud-gpu")).findFirst().orElseThrow().estimate()
                    .accelerator().value(AcceleratorField.TDP).orElseThrow());
            assertFalse(button(page, "Take back").isDisabled());
            button(page, "Take back").fire();
            assertTrue(workspace.scenario().own().isEmpty());
        });
    }

    @Test
    void whatAnOptionRunsOnCannotBeTakenAway() {
        Fx.run(() -> {
            DataPage page = page(ACCELERATORS);
            String used = workspace.scenario().option("cloud-gpu").acceleratorId();
            table(page).choose(row -> row.id().equals(used));
            button(page, "Duplicate").fire();
            button(page, "Keep").fire();
            Accelerator copy = own();
            assertNotEquals(used, copy.id());
            assertEquals(CATALOGUE.accelerator(used).orElseThrow().figures(), copy.figures());
            workspace.update(Message.of("view.undo.accelerator"), scenario -> scenario
                    .withOption("cloud-gpu", option -> option.withAccelerator(copy.id())));
            table(page).choose(row -> row.id().equals(copy.id()));
            button(page, "Take back").fire();
            assertEquals(1, workspace.scenario().own().accelerators().size());
            assertTrue(wrong(page).startsWith("Cloud GPU runs on " + copy.name()), wrong(page));
            button(page, "Change").fire();
            control(page, "Silicon *", ComboBox.class).getSelectionModel().select(1);
            button(page, "Keep").fire();
            assertTrue(wrong(page).startsWith("Cloud GPU runs on " + copy.name()), wrong(page));
        });
    }

    @Test
    void aPriceOfOnesOwnStandsAmongThePrices() {
        Fx.run(() -> {
            DataPage page = page(PRICES);
            button(page, "Add").fire();
            control(page, "Provider *", TextField.class).setText("Us");
            control(page, "Model *", TextField.class).setText("House model");
            control(page, "Prompt, per million tokens", TextField.class).setText("0.2");
            control(page, "Answer, per million tokens", TextField.class).setText("0.9");
            button(page, "Keep").fire();
            assertEquals(0.9, workspace.catalogue().prices().apiPrices().getLast().output());
            button(page, "Take back").fire();
            assertTrue(workspace.scenario().own().isEmpty());
        });
    }

    @Test
    void onlyGoodLinesOfATableAreTakenAndInOneStep() {
        Fx.run(() -> {
            sheet = new Sheet(List.of("Name", "silicon", "Sites", "功率 W", "colour"), List.of(
                    new Sheet.Line(2, List.of("One", "ASIC", "Edge", "20", "red")),
                    new Sheet.Line(3, List.of("Two", "ASIC", "Edge", "lots", "blue")),
                    new Sheet.Line(4, List.of("Three", "asic", "云端", "30", ""))));
            DataPage page = page(ACCELERATORS);
            button(page, "Import CSV").fire();
            layout(page);
            assertTrue(workspace.scenario().own().isEmpty());
            ListView<?> faults = control(page, "Bad cells", ListView.class);
            assertTrue(faults.getItems().contains("Line 3, Power (W): \u201clots\u201d is not a number; write it as "
                    + "1234.5"), faults.getItems().toString());
            Button take = nodes(page).filter(Button.class::isInstance).map(Button.class::cast)
                    .filter(Button::isDefaultButton).findFirst().orElseThrow();
            take.fire();
            assertEquals(List.of("One", "Three"), workspace.scenario().own().accelerators().stream()
                    .map(Accelerator::name).toList());
            assertEquals(1, workspace.steps().size());
        });
    }

    @Test
    void aTableThatIsTooLongChangesNothing() {
        Fx.run(() -> {
            sheet = new Sheet(List.of("name", "silicon", "sites"), IntStream.range(0, 1001).mapToObj(i ->
                    new Sheet.Line(i + 2, List.of("c" + i, "gpu", "edge"))).toList());
            DataPage page = page(ACCELERATORS);
            button(page, "Import CSV").fire();
            layout(page);
            nodes(page).filter(Button.class::isInstance).map(Button.class::cast).filter(Button::isDefaultButton)
                    .findFirst().ifPresent(ButtonBase::fire);
            assertTrue(workspace.scenario().own().isEmpty());
            assertTrue(nodes(page).anyMatch(node -> node instanceof Label label && label.getText()
                    .startsWith("1,001 entries are too many")));
        });
    }
}
