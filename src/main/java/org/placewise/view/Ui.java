package org.placewise.view;

import java.util.Optional;
import org.placewise.controller.Workspace;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.text.Message;
import org.placewise.view.theme.Palette;

/**
 * What every part of the window needs: the texts of the present language, the colours of the present theme, the one
 * road for changes, and somebody to ask why a number is what it is. A change of language or theme builds the parts anew
 * with another of these.
 */
public record Ui(Messages messages, Palette palette, Workspace workspace, TraceOpener traces) {
    /** Where nobody answers "why?". */
    public Ui(Messages messages, Palette palette, Workspace workspace) {
        this(messages, palette, workspace, TraceOpener.NONE);
    }

    public String text(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /** Tells why an option's figure is what it is, or its score where no criterion is named. */
    public void openTrace(String optionId, Optional<Criterion> criterion) {
        Comparison comparison = workspace.comparisonProperty().get();
        if (comparison != null) {
            comparison.options().stream().filter(result -> result.option().id().equals(optionId)).findFirst()
                    .ifPresent(result -> criterion.ifPresentOrElse(known -> traces.open(result, known),
                            () -> traces.openScore(result)));
        }
    }

    public String text(Message message) {
        return messages.text(message);
    }
}
