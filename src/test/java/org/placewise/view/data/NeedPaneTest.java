package org.placewise.view.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.placewise.controller.ScenarioChanges;
import org.placewise.controller.Workspace;
import org.placewise.i18n.Messages;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Site;
import org.placewise.model.explore.HardwareSearch.Found;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;
import org.placewise.view.Fx;
import org.placewise.view.Ui;
import org.placewise.view.entry.TableFiles;
import org.placewise.view.theme.Palette;

@ExtendWith(Fx.class)
class NeedPaneTest {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final Scenario OFFICE = new PresetStore().preset("office-assistant");

    /** The pane with a workspace that compares for real. */
    private static final class Stand {
        private final Workspace workspace = new Workspace(CATALOGUE, OFFICE, Runnable::run, Runnable::run, failure -> {
            throw new IllegalStateException(failure);
        });
        private final NeedPane pane;

        Stand(Locale language, Executor background) {
            Ui ui = new Ui(Messages.of(language), Palette.LIGHT, workspace);
            pane = new NeedPane(ui, new Library(List::of, () -> null, _ -> Set.of(), TableFiles.NONE, background,
                    Runnable::run, failure -> {
                        throw new IllegalStateException(failure);
                    }));
            new Scene(pane, 930, 620);
            workspace.comparisonProperty().subscribe(pane::show);
            pane.applyCss();
            pane.layout();
        }
    }

    @Test
    void saysWhatWasFoundInBothLanguages() {
        String english = new Stand(Locale.ENGLISH, Runnable::run).pane.answer().getText();
        assertTrue(english.matches("Of [0-9,]+ configurations [0-9,]+ meet all that is required; [0-9]+ of them are "
                + "beaten by no other at their site\\. Cheapest: .+ as .+, \\$.+/month\\. Fastest: .+ s\\. "
                + "Most frugal: .+ J\\."), english);
        String chinese = new Stand(Locale.CHINESE, Runnable::run).pane.answer().getText();
        assertTrue(chinese.matches("共.+种配置，.+种满足全部要求.+最便宜：.+最快：.+最省电：.+J。"), chinese);
    }

    @Test
    void whatIsChosenIsPutToUseAsOneStep() {
        Stand stand = new Stand(Locale.ENGLISH, Runnable::run);
        Found first = stand.pane.rows().getFirst();
        assertEquals("Use as Cloud GPU", stand.pane.found().useButton().getText());
        stand.pane.found().useButton().fire();
        Option now = stand.workspace.scenario().option("cloud-gpu");
        assertEquals(first.option().acceleratorId(), now.acceleratorId());
        assertEquals(first.option().count(), now.count());
        assertEquals("In use as Cloud GPU", stand.pane.found().useButton().getText());
        assertTrue(stand.pane.found().useButton().isDisabled());
        stand.workspace.undo();
        assertEquals(OFFICE, stand.workspace.scenario());
        assertFalse(stand.pane.found().useButton().isDisabled());
    }

    /** The table, the chart and the line below speak of the same configuration. */
    @Test
    void aPointOfTheChartChoosesItsRow() {
        Stand stand = new Stand(Locale.ENGLISH, Runnable::run);
        stand.pane.found().chart().chart().createBufferedImage(400, 400);
        List<String> labels = stand.pane.found().chart().items().stream().map(item -> item.label()).toList();
        int point = 5;
        stand.pane.found().chart().opened(point);
        Found chosen = stand.pane.found().table().pointed().orElseThrow().row();
        assertSame(stand.pane.rows().get(stand.pane.found().chart().items().get(point).entry()), chosen);
        assertTrue(labels.get(point).startsWith(CATALOGUE.accelerator(chosen.option().acceleratorId()).orElseThrow()
                .name()));
        // The scenario's own options are shown beside what was found, and are not offered.
        assertEquals(stand.pane.rows().size() + 6, stand.pane.found().chart().table().rows().size());
        stand.pane.found().chart().opened(labels.indexOf("Edge ASIC"));
        assertSame(chosen, stand.pane.found().table().pointed().orElseThrow().row());
    }

    @Test
    void asksAgainOnlyWhenTheAnswerMayBeAnother() {
        List<Runnable> asked = new ArrayList<>();
        Stand stand = new Stand(Locale.ENGLISH, task -> {
            asked.add(task);
            task.run();
        });
        assertEquals(1, asked.size());
        stand.workspace.update(Message.of("common.untitled"),
                now -> ScenarioChanges.moveWeight(now, 0, 0.5));
        assertEquals(1, asked.size());
        stand.pane.question().site(Site.CLOUD).fire();
        assertEquals(2, asked.size());
        assertTrue(stand.pane.rows().stream().noneMatch(found -> found.option().site() == Site.CLOUD));
        stand.pane.question().limited().fire();
        assertEquals(3, asked.size());
        assertTrue(stand.pane.rows().stream().allMatch(found -> found.cost() <= 10_000));
    }

    /** What runs when somebody asks for something else, or presses Stop, ends without an answer. */
    @Test
    void aSearchIsStoppedAndBegunAgain() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        Stand stand = new Stand(Locale.ENGLISH, waiting::add);
        assertTrue(stand.pane.stop().isVisible());
        stand.pane.stop().fire();
        waiting.remove().run();
        assertEquals("The search was stopped; below is what the last one found.", stand.pane.answer().getText());
        assertEquals("Search again", stand.pane.stop().getText());
        stand.pane.stop().fire();
        waiting.remove().run();
        assertFalse(stand.pane.stop().isVisible());
        assertFalse(stand.pane.rows().isEmpty());
    }

    @Test
    void saysWhyASiteHasNothing() {
        Stand stand = new Stand(Locale.ENGLISH, Runnable::run);
        stand.pane.question().budget().setText("1");
        stand.pane.question().limited().fire();
        stand.pane.question().budget().fireEvent(new ActionEvent());
        String said = stand.pane.answer().getText();
        assertTrue(said.contains("cost more than the budget") && said.contains("Cloud: none of "), said);
        assertTrue(stand.pane.rows().isEmpty());
        assertTrue(stand.pane.found().useButton().isDisabled());
    }
}
