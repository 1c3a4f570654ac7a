package org.placewise.view.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewise.controller.Workspace;
import org.placewise.i18n.Messages;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Evidence;
import org.placewise.model.scenario.Evidence.Kind;
import org.placewise.view.Fx;
import org.placewise.view.PresetFixture;

@ExtendWith(Fx.class)
final class OwnFormTest {
    private static OwnForm form(Workspace workspace) {
        return new OwnForm(PresetFixture.ui(Locale.ENGLISH, workspace));
    }

    /** 40 ms typed is 0.04 s; 95 % capability is 0.95. */
    @Test
    void whatIsEnteredBecomesEvidenceInOneStep() {
        Fx.run(() -> {
            Workspace workspace = PresetFixture.workspace("public-chat");
            OwnForm form = form(workspace);
            assertFalse(form.field("cloud-gpu", Criterion.FIRST_TOKEN_P95).getPromptText().isBlank());
            form.field("cloud-asic", Criterion.FIRST_TOKEN_P95).setText("40");
            form.field("cloud-asic", Criterion.CAPABILITY).setText("95");
            assertEquals("2 numbers of your own", form.message());
            form.apply();
            Evidence evidence = workspace.scenario().evidence();
            assertEquals(Kind.USER, evidence.kind());
            assertEquals(0.04, evidence.own("cloud-asic", Criterion.FIRST_TOKEN_P95).orElseThrow(), 1e-12);
            assertEquals(0.95, evidence.own("cloud-asic", Criterion.CAPABILITY).orElseThrow(), 1e-12);
            OwnForm again = form(workspace);
            assertEquals("40", again.field("cloud-asic", Criterion.FIRST_TOKEN_P95).getText());
            again.field("cloud-asic", Criterion.CAPABILITY).setText("");
            again.apply();
            assertEquals(1, workspace.scenario().evidence().count());
            workspace.undo();
            workspace.undo();
            assertEquals(Evidence.ESTIMATES, workspace.scenario().evidence());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"fast", "-1", "12 ms", "1e99", "NaN", "1,2.3.4"})
    void whatCannotBeIsNamedAndCannotBeApplied(String text) {
        Fx.run(() -> {
            OwnForm form = form(PresetFixture.workspace("public-chat"));
            form.field("edge-gpu", Criterion.FIRST_TOKEN_P95).setText(text);
            assertFalse(form.completeProperty().get(), text);
            assertTrue(form.message().startsWith("First token p95, ms of Edge GPU must be a number from 0 to "),
                    form.message());
            assertTrue(form.message().endsWith("not \"" + text + "\""), form.message());
            form.field("edge-gpu", Criterion.FIRST_TOKEN_P95).setText("");
            assertTrue(form.completeProperty().get());
        });
    }

    @Test
    void everyFieldHasANameInBothLanguages() {
        Fx.run(() -> Messages.LANGUAGES.forEach(language -> {
            OwnForm form = new OwnForm(PresetFixture.ui(language, PresetFixture.workspace("ai-glasses")));
            assertFalse(form.field("device-asic", Criterion.PRIVACY).getAccessibleText().isBlank());
        }));
    }
}
