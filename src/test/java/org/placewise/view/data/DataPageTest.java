package org.placewise.view.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.placewise.controller.Workspace;
import org.placewise.i18n.Messages;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Measurement;
import org.placewise.model.catalogue.Model;
import org.placewise.store.CatalogueStore;
import org.placewise.store.MeasurementStore;
import org.placewise.store.ValidationStore;
import org.placewise.view.Fx;
import org.placewise.view.Samples;
import org.placewise.view.Ui;
import org.placewise.view.entry.TableFiles;
import org.placewise.view.theme.Palette;

@ExtendWith(Fx.class)
class DataPageTest {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final List<Measurement> MEASUREMENTS = MeasurementStore.load().value();

    private static DataPage page(Locale language, Executor background) {
        Workspace workspace = new Workspace(CATALOGUE, Samples.scenario("ai-glasses"), Runnable::run, Runnable::run,
                failure -> {
                    throw new IllegalStateException(failure);
                }, (scenario, _) -> Samples.comparison(scenario));
        Ui ui = new Ui(Messages.of(language), Palette.LIGHT, workspace);
        DataPage page = new DataPage(ui, new Library(() -> MEASUREMENTS, () -> ValidationStore.read(MEASUREMENTS),
                _ -> Set.of("rtx-5090", "h100-sxm"), TableFiles.NONE, background, Runnable::run, failure -> {
                    throw new IllegalStateException(failure);
                }));
        page.getStylesheets().add(DataPageTest.class.getResource("/style/placewise.css").toExternalForm());
        page.getStyleClass().addAll("placewise", "light");
        page.setStyle("-fx-font-size: 13px;");
        new Scene(page, 955, 690);
        page.show(workspace.comparisonProperty().get());
        layout(page);
        return page;
    }

    private static DataPage page(Locale language) {
        return page(language, Runnable::run);
    }

    private static void layout(DataPage page) {
        page.applyCss();
        page.layout();
    }

    @SuppressWarnings("unchecked")
    private static <T> CataloguePane<T> tab(DataPage page, int index) {
        page.tabs().choose(index);
        layout(page);
        return (CataloguePane<T>) assertInstanceOf(CataloguePane.class, page.shown());
    }

    private static EstimatesPane estimates(DataPage page) {
        return assertInstanceOf(EstimatesPane.class, page.shown());
    }

    private static Stream<Node> nodes(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(DataPageTest::nodes))
                : Stream.of(node);
    }

    private static <T> List<String> column(CataloguePane<T> pane, String name) {
        TableColumn<T, ?> column = named(pane, name);
        return pane.table().getItems().stream()
                .map(row -> ((Cell) column.getCellObservableValue(row).getValue()).text()).toList();
    }

    private static <T> TableColumn<T, ?> named(CataloguePane<T> pane, String name) {
        return pane.table().getColumns().stream().filter(c -> c.getText().replace('\n', ' ').equals(name)).findFirst()
                .orElseThrow();
    }

    @Test
    void chartHasOnePointForEachMeasurementOfAQuantity() {
        Fx.run(() -> {
            EstimatesPane pane = estimates(page(Locale.ENGLISH));
            int n = pane.errors().getItems().getFirst().n();
            assertEquals(n, pane.chart().items().size());
            assertTrue(pane.chart().spoken().startsWith("Half of " + n + " estimates are within"),
                    pane.chart().spoken());
            pane.metric().choose(1);
            assertNotEquals(n, pane.chart().model().dots().size());
        });
    }

    @Test
    void aGroupFiltersThePoints() {
        Fx.run(() -> {
            EstimatesPane pane = estimates(page(Locale.ENGLISH));
            pane.group().setValue("device");
            assertTrue(pane.chart().model().dots().stream()
                    .allMatch(dot -> dot.point().measurement().site().name().equals("DEVICE")));
            assertEquals(pane.errors().getItems().stream().filter(row -> row.group().equals("device")).findFirst()
                    .orElseThrow().n(), pane.chart().model().dots().size());
        });
    }

    @Test
    void aPointOpensItsSource() {
        Fx.run(() -> {
            EstimatesPane pane = estimates(page(Locale.ENGLISH));
            pane.chart().opened(0);
            Measurement measured = pane.chart().model().dots().getFirst().point().measurement();
            assertTrue(pane.detail().title().contains(measured.hardware()));
            assertTrue(pane.detail().text().contains(measured.source().ref()), pane.detail()::text);
        });
    }

    @Test
    void worstTenAreTheFarthestFromTheDiagonal() {
        Fx.run(() -> {
            EstimatesPane pane = estimates(page(Locale.ENGLISH));
            List<Double> ratios = pane.worst().getItems().stream()
                    .map(dot -> Math.abs(Math.log(dot.y() / dot.x()))).toList();
            assertEquals(10, ratios.size());
            double most = pane.chart().model().dots().stream().mapToDouble(dot -> Math.abs(Math.log(dot.y() / dot.x())))
                    .max().orElseThrow();
            assertEquals(most, ratios.getFirst());
            assertTrue(IntStream.range(1, 10).allMatch(i -> ratios.get(i) <= ratios.get(i - 1)));
        });
    }

    @Test
    void deviationsKeepTheirDirectionInTheUnitOfTheChart() {
        Fx.run(() -> {
            EstimatesPane pane = estimates(page(Locale.ENGLISH));
            pane.chart().model().dots().forEach(dot -> {
                boolean inverted = dot.point().measurement().metric().equals("tpot_ms");
                double ratio = dot.y() / dot.x() - 1;
                assertEquals(dot.point().error(), inverted ? 1 / (1 + ratio) - 1 : ratio, 1e-9);
            });
        });
    }

    @Test
    void everyValueOfAnAcceleratorShowsItsSource() {
        Fx.run(() -> {
            CataloguePane<Accelerator> pane = tab(page(Locale.ENGLISH), 1);
            assertEquals(CATALOGUE.accelerators().size(), pane.table().getItems().size());
            pane.search().setText("h100 sxm");
            Accelerator h100 = pane.table().getItems().getFirst();
            pane.table().getSelectionModel().clearAndSelect(0, named(pane, "Bandwidth GB/s"));
            assertTrue(pane.detail().text().contains(
                    h100.figure(AcceleratorField.MEMORY_BANDWIDTH).orElseThrow().source().ref()), pane.detail()::text);
        });
    }

    @Test
    void unknownFiguresSayThatNobodyHasReadThem() {
        Fx.run(() -> {
            CataloguePane<Accelerator> pane = tab(page(Locale.SIMPLIFIED_CHINESE), 1);
            pane.search().setText("rtx 5090");
            pane.table().getSelectionModel().clearAndSelect(0, named(pane, "待机 W"));
            assertTrue(pane.detail().text().contains("未知"), pane.detail()::text);
        });
    }

    @Test
    void filtersNarrowTheTable() {
        Fx.run(() -> {
            CataloguePane<Accelerator> pane = tab(page(Locale.ENGLISH), 1);
            pane.choice(0).setValue(pane.choice(0).getItems().getLast());
            pane.choice(1).setValue(pane.choice(1).getItems().getLast());
            pane.choice(3).setValue(pane.choice(3).getItems().get(1));
            assertFalse(pane.table().getItems().isEmpty());
            pane.table().getItems().forEach(a -> {
                assertTrue(a.sites().stream().anyMatch(site -> site.name().equals("DEVICE")));
                assertEquals("ASIC", a.silicon().name());
                assertTrue(a.value(AcceleratorField.TDP).orElseThrow() <= 10);
            });
            pane.search().setText("no such chip");
            assertTrue(pane.table().getItems().isEmpty());
        });
    }

    @Test
    void onlyWhatFitsTheWorkloadIsLeft() {
        Fx.run(() -> {
            CataloguePane<Accelerator> pane = tab(page(Locale.ENGLISH), 1);
            pane.extra().setSelected(true);
            assertEquals(Set.of("rtx-5090", "h100-sxm"), Set.copyOf(pane.table().getItems().stream()
                    .map(Accelerator::id).toList()));
        });
    }

    @Test
    void unknownStandsLastWhicheverWayAColumnIsSorted() {
        Fx.run(() -> {
            CataloguePane<Accelerator> pane = tab(page(Locale.ENGLISH), 1);
            TableColumn<Accelerator, ?> price = named(pane, "Price USD");
            for (TableColumn.SortType type : TableColumn.SortType.values()) {
                price.setSortType(type);
                pane.table().getSortOrder().setAll(List.of(price));
                pane.table().sort();
                List<String> shown = column(pane, "Price USD");
                assertNotEquals("unknown", shown.getFirst());
                assertEquals("unknown", shown.getLast());
            }
        });
    }

    @Test
    void columnsCanBeChosen() {
        Fx.run(() -> {
            CataloguePane<Model> pane = tab(page(Locale.ENGLISH), 2);
            TableColumn<Model, ?> heads = named(pane, "Heads");
            assertFalse(heads.isVisible());
            heads.setVisible(true);
            layout((DataPage) pane.getScene().getRoot());
            assertTrue(pane.table().getVisibleLeafColumns().contains(heads));
        });
    }

    @Test
    void pricesAndMeasurementsAreThere() {
        Fx.run(() -> {
            DataPage page = page(Locale.ENGLISH);
            CataloguePane<PriceRow> prices = tab(page, 3);
            assertTrue(prices.table().getItems().size() > 200);
            CataloguePane<Measurement> measurements = tab(page, 4);
            assertEquals(MEASUREMENTS.size(), measurements.table().getItems().size());
        });
    }

    @Test
    void enterGoesToTheAddress() {
        Fx.run(() -> {
            CataloguePane<Measurement> pane = tab(page(Locale.ENGLISH), 4);
            pane.table().getSelectionModel().clearAndSelect(0, pane.table().getColumns().get(4));
            Event.fireEvent(pane.table(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false,
                    false, false));
            TextField address = assertInstanceOf(TextField.class, pane.getScene().getFocusOwner());
            assertEquals(pane.table().getItems().getFirst().source().ref(), address.getSelectedText());
        });
    }

    @Test
    void measurementsAreReadOnlyWhenAskedFor() {
        Fx.run(() -> {
            List<Runnable> waiting = new ArrayList<>();
            DataPage page = page(Locale.ENGLISH, waiting::add);
            assertEquals(1, waiting.size());
            assertTrue(nodes(page.shown()).anyMatch(ProgressIndicator.class::isInstance));
            waiting.getFirst().run();
            estimates(page);
        });
    }

    @Test
    void everyControlHasAName() {
        Fx.run(() -> {
            DataPage page = page(Locale.SIMPLIFIED_CHINESE);
            for (int i = 0; i < 5; i++) {
                page.tabs().choose(i);
                layout(page);
                List<Node> nameless = nodes(page).filter(node -> node instanceof ComboBox || node instanceof TableView
                        || node instanceof TextField || node instanceof CheckBox || node instanceof ToggleButton)
                        .filter(node -> node.isVisible() && !isNamed(node)).toList();
                assertEquals(List.of(), nameless);
            }
        });
    }

    private static boolean isNamed(Node node) {
        String text = node instanceof Labeled labeled ? labeled.getText() : "";
        String name = node.getAccessibleText();
        return name != null && !name.isBlank() || text != null && !text.isBlank();
    }
}
