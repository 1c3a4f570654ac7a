package org.placewise.view;

import org.placewise.controller.Workspace;
import org.placewise.i18n.Messages;
import org.placewise.model.text.Message;
import org.placewise.view.theme.Palette;

/**
 * What every part of the window needs: the texts of the present language, the colours of the present theme, and the
 * one road for changes. A change of language or theme builds the parts anew with another of these.
 */
public record Ui(Messages messages, Palette palette, Workspace workspace) {
    public String text(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    public String text(Message message) {
        return messages.text(message);
    }
}
