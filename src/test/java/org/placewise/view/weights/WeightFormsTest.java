package org.placewise.view.weights;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.placewise.controller.ScenarioChanges;
import org.placewise.controller.Workspace;
import org.placewise.i18n.Messages;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.score.ValueFunction;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;
import org.placewise.view.Fx;
import org.placewise.view.Ui;
import org.placewise.view.theme.Palette;

@ExtendWith(Fx.class)
class WeightFormsTest {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    /** Seven criteria. */
    private static final Scenario SCENARIO = new PresetStore().preset("ai-glasses");

    private static Ui ui(Locale language) {
        Workspace workspace = new Workspace(CATALOGUE, SCENARIO, Runnable::run, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
        return new Ui(Messages.of(language), Palette.LIGHT, workspace);
    }

    private static double[] weights(Ui ui) {
        return ScenarioChanges.weights(ui.workspace().scenario());
    }

    private static void isOneStep(Ui ui) {
        assertEquals(1, Arrays.stream(weights(ui)).sum(), 1e-9);
        ui.workspace().undo();
        assertArrayEquals(ScenarioChanges.weights(SCENARIO), weights(ui));
        assertTrue(ui.workspace().state().undo().isEmpty());
    }

    @Test
    void everyFormStandsInItsDialogInBothLanguages() {
        List<Function<Ui, Form>> forms = List.of(SwingForm::new, PairsForm::new, RankForm::new, VoteForm::new,
                SpreadForm::new, ui -> new ValueForm(ui, Criterion.COST_PER_MONTH));
        Fx.run(() -> {
            for (Locale language : Messages.LANGUAGES) {
                for (Function<Ui, Form> form : forms) {
                    Form made = form.apply(ui(language));
                    DialogPane pane = new DialogPane();
                    FormDialog.fill(pane, made, new ButtonType("a", ButtonData.OK_DONE),
                            new ButtonType("b", ButtonData.CANCEL_CLOSE));
                    new Scene(pane);
                    pane.applyCss();
                    pane.layout();
                    assertEquals(made.title(), pane.getHeaderText());
                    assertEquals(!made.completeProperty().get(),
                            pane.lookupButton(pane.getButtonTypes().getFirst()).isDisabled());
                }
            }
        });
    }

    @Test
    void swingRatingsBecomeShares() {
        Fx.run(() -> {
            Ui ui = ui(Locale.ENGLISH);
            SwingForm form = new SwingForm(ui);
            for (int i = 0; i < 7; i++) {
                form.rate(i, i < 2 ? 100 : 10);
            }
            // 100, 100 and five times 10 sum to 250.
            assertEquals(0.4, form.weights()[0], 1e-9);
            assertEquals(0.04, form.weights()[6], 1e-9);
            form.apply();
            assertArrayEquals(form.weights(), weights(ui), 1e-12);
            isOneStep(ui);
        });
    }

    @Test
    void rankOrderGivesItsCentroid() {
        Fx.run(() -> {
            Ui ui = ui(Locale.ENGLISH);
            RankForm form = new RankForm(ui);
            // First token has 25 %, the most. (1 + 1/2 + ... + 1/7) / 7 = 2.592857 / 7 = 0.370408
            assertEquals(0.370408, form.weights()[0], 1e-6);
            form.move(0, 1);
            // (1/2 + ... + 1/7) / 7 = 1.592857 / 7 = 0.227551
            assertEquals(0.227551, form.weights()[0], 1e-6);
            form.apply();
            isOneStep(ui);
        });
    }

    @Test
    void pairsNameTheThreeThatContradictOneAnother() {
        Fx.run(() -> {
            Ui ui = ui(Locale.ENGLISH);
            PairsForm form = new PairsForm(ui);
            for (int i = 3; i < 7; i++) {
                form.taking().get(i).fire();
            }
            // One over two, two over three, three over one: a circle.
            form.judge(0, 1, 9);
            form.judge(1, 2, 9);
            form.judge(0, 2, 1.0 / 9);
            assertFalse(form.result().isConsistent());
            assertTrue(form.consistency().contains("First token p95, Device power and Battery"), form.consistency());
            // What is not compared keeps its weight, and the three share theirs: 25 + 15 + 10 %.
            assertEquals(SCENARIO.criteria().get(5).weight(), form.weights()[5], 1e-9);
            assertEquals(0.5, form.weights()[0] + form.weights()[1] + form.weights()[2], 1e-9);
            form.judge(0, 1, 2);
            form.judge(1, 2, 2);
            form.judge(0, 2, 4);
            // 4 : 2 : 1 of 50 %.
            assertEquals(0.5 * 4 / 7, form.weights()[0], 1e-9);
            assertTrue(form.consistency().contains("0.00"), form.consistency());
            form.apply();
            isOneStep(ui);
        });
    }

    @Test
    void pairsNeedAtLeastTwo() {
        Fx.run(() -> {
            PairsForm form = new PairsForm(ui(Locale.ENGLISH));
            for (int i = 1; i < 7; i++) {
                form.taking().get(i).fire();
            }
            assertFalse(form.completeProperty().get());
            assertEquals("Choose 2 to 7 criteria to compare.", form.consistency());
        });
    }

    @Test
    void aRoomsHandsBecomeItsWeightsWithTheWinnerBesideYours() {
        Fx.run(() -> {
            Ui ui = ui(Locale.ENGLISH);
            VoteForm form = new VoteForm(ui);
            assertFalse(form.completeProperty().get());
            assertEquals("", form.outcome());
            form.count(3, 12);
            form.count(0, 4);
            assertTrue(form.completeProperty().get());
            assertEquals(0.75, form.weights()[3], 1e-9);
            assertTrue(form.outcome().startsWith("With these weights "), form.outcome());
            form.apply();
            isOneStep(ui);
        });
    }

    @Test
    void theSpreadOfTheDataSumsToOne() {
        Fx.run(() -> {
            Ui ui = ui(Locale.ENGLISH);
            SpreadForm form = new SpreadForm(ui);
            assertEquals(1, Arrays.stream(form.weights()).sum(), 1e-9);
            form.apply();
            isOneStep(ui);
        });
    }

    private static ValueFunction value(Ui ui, Criterion criterion) {
        return ui.workspace().scenario().criteria().stream().filter(j -> j.criterion() == criterion).findFirst()
                .map(Judgement::value).orElseThrow();
    }

    @Test
    void anAnchorThatMovesSaysWhatTheWeightMeansNow() {
        Fx.run(() -> {
            Ui ui = ui(Locale.ENGLISH);
            ValueForm form = new ValueForm(ui, Criterion.COST_PER_MONTH);
            ValueFunction before = value(ui, Criterion.COST_PER_MONTH);
            assertTrue(form.message().startsWith("The weight of Cost, 15 %, is what going from"), form.message());
            form.choose(ValueFunction.Shape.LINEAR);
            form.enter("9,000", "1000");
            assertTrue(form.message().contains("now is what going from $9,000/month to $1,000/month is worth; before,"),
                    form.message());
            form.apply();
            assertEquals(new ValueFunction(ValueFunction.Shape.LINEAR, 9000, 1000),
                    value(ui, Criterion.COST_PER_MONTH));
            ui.workspace().undo();
            assertEquals(before, value(ui, Criterion.COST_PER_MONTH));
        });
    }

    @Test
    void wrongAnchorsGetOneSentenceAndCannotBeApplied() {
        Fx.run(() -> {
            ValueForm form = new ValueForm(ui(Locale.ENGLISH), Criterion.COST_PER_MONTH);
            form.enter("1000", "9000");
            assertEquals("The worst anchor must be above the best one, because less is better.", form.message());
            assertFalse(form.completeProperty().get());
            form.enter("many", "9000");
            assertEquals("Enter a number in each field.", form.message());
            form.choose(ValueFunction.Shape.LOGARITHMIC);
            form.enter("9000", "0");
            assertEquals("Equal ratios need anchors above 0.", form.message());
            form.choose(ValueFunction.Shape.PIECEWISE);
            form.enter("9000", "1000");
            form.enterHalf("100");
            assertEquals("The half-way value must lie between the anchors.", form.message());
            form.enterHalf("3000");
            assertTrue(form.completeProperty().get());
            assertEquals(0.5, form.function().of(3000), 1e-12);
        });
    }
}
