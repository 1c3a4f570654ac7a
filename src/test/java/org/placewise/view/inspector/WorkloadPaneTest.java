package org.placewise.view.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.placewise.controller.Workspace;
import org.placewise.i18n.Messages;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Model;
import org.placewise.model.entry.ModelSchema;
import org.placewise.model.entry.Synonyms;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;
import org.placewise.view.Fx;
import org.placewise.view.Ui;
import org.placewise.view.theme.Palette;

@ExtendWith(Fx.class)
class WorkloadPaneTest {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private final Workspace workspace = new Workspace(CATALOGUE, new PresetStore().preset("office-assistant"),
            Runnable::run, Runnable::run, failure -> {
                throw new IllegalStateException(failure);
            });

    private static Stream<Node> nodes(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(WorkloadPaneTest::nodes) : Stream.empty());
    }

    private static List<String> offered(WorkloadPane pane) {
        return models(pane).getItems().stream().map(model -> models(pane).getConverter().toString(model)).toList();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Model> models(WorkloadPane pane) {
        return (ComboBox<Model>) nodes(pane).filter(node -> node instanceof ComboBox
                && "Model".equals(node.getAccessibleText())).findFirst().orElseThrow();
    }

    @Test
    void aModelOfOnesOwnIsOfferedAsSuchWhileItIsThere() {
        WorkloadPane pane = new WorkloadPane(new Ui(Messages.of(Locale.ENGLISH), Palette.LIGHT, workspace));
        workspace.comparisonProperty().subscribe(comparison -> pane.show(comparison.scenario()));
        Scenario before = workspace.scenario();
        assertEquals(CATALOGUE.model("qwen3-32b"), Optional.of(models(pane).getValue()));
        ModelSchema schema = new ModelSchema();
        Map<String, String> texts = schema.texts(CATALOGUE.model("qwen3-32b").orElseThrow());
        texts.put(schema.columns().getFirst().key(), "Our model");
        Model own = schema.parse(texts, null, new Synonyms()).entry().orElseThrow();
        workspace.update(Message.of("common.untitled"),
                scenario -> scenario.withOwn(scenario.own().withModels(List.of(own))));
        assertTrue(offered(pane).contains("Our model (yours)"), offered(pane).toString());
        assertEquals("Qwen3 32B", models(pane).getConverter().toString(models(pane).getValue()));
        workspace.undo();
        assertFalse(offered(pane).contains("Our model (yours)"));
        assertEquals(before, workspace.scenario());
    }
}
