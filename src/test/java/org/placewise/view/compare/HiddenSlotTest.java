package org.placewise.view.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.placewise.controller.Workspace;
import org.placewise.i18n.Messages;
import org.placewise.model.scenario.Scenario;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;
import org.placewise.view.Fx;
import org.placewise.view.Ui;
import org.placewise.view.theme.Palette;

@ExtendWith(Fx.class)
class HiddenSlotTest {
    private final Scenario scenario = new PresetStore().preset("ai-glasses");
    private final Workspace workspace = new Workspace(CatalogueStore.load().value(), scenario, Runnable::run,
            Runnable::run, Runnable::run, failure -> {
                throw new AssertionError(failure);
            });

    private ComparePage page(double width) {
        ComparePage page = new ComparePage(new Ui(Messages.of(Locale.ENGLISH), Palette.LIGHT, workspace));
        page.getStylesheets().add(HiddenSlotTest.class.getResource("/style/placewise.css").toExternalForm());
        page.getStyleClass().addAll("placewise", "light");
        page.setStyle("-fx-font-size: 13px;");
        new Scene(page, width, 690);
        workspace.comparisonProperty().subscribe(page::show);
        page.applyCss();
        page.layout();
        return page;
    }

    private static void delete(OptionCard card) {
        Event.fireEvent(card.chooser(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DELETE, false, false, false,
                false));
    }

    @Test
    void aCardIsHiddenAndShownByKeyboardInItsOwnPlace() {
        Fx.run(() -> {
            for (double width : new double[] {970, 560}) {
                ComparePage page = page(width);
                OptionMatrix matrix = page.matrix();
                assertEquals("", page.confidence().hiddenText());
                OptionCard card = matrix.card("edge-gpu");
                double x = card.getLayoutX();
                card.chooser().requestFocus();
                delete(card);
                page.layout();
                assertNull(matrix.card("edge-gpu"));
                HiddenSlot slot = matrix.slot("edge-gpu");
                assertEquals("Show Edge GPU", slot.getText());
                assertSame(slot, page.getScene().getFocusOwner());
                assertTrue(slot.getWidth() > 0 && (width < 900 || slot.getLayoutX() == x));
                assertTrue(page.confidence().hiddenText().startsWith("Hiding Edge GPU "));
                slot.fire();
                page.layout();
                assertNull(matrix.slot("edge-gpu"));
                assertNotNull(matrix.card("edge-gpu"));
                assertSame(matrix.card("edge-gpu").chooser(), page.getScene().getFocusOwner());
                assertEquals(scenario, workspace.scenario());
                assertEquals("", page.confidence().hiddenText());
            }
        });
    }

    @Test
    void theLastCardStays() {
        Fx.run(() -> {
            ComparePage page = page(970);
            for (var option : scenario.options()) {
                if (page.matrix().card(option.id()) != null) {
                    delete(page.matrix().card(option.id()));
                }
            }
            assertEquals(1, workspace.scenario().options().size());
            String last = workspace.scenario().options().getFirst().id();
            Button hide = (Button) page.chooser().content(last).getChildren().getLast();
            assertTrue(hide.isDisabled());
            workspace.undo();
            assertEquals(2, workspace.scenario().options().size());
            assertFalse(page.chooser().content(last).getChildren().getLast().isDisabled());
        });
    }
}
