package org.placewise.view.theme;

import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.util.Subscription;
import org.placewise.i18n.Messages;

/** How the window looks and speaks now, and what follows from that: texts, colours, style sheet and root size. */
public final class Look {
    /** Text size at 100 %, in pixels; all sizes follow from it. */
    private static final double FONT_SIZE = 13;
    private static final String SHEET = Look.class.getResource("/style/placewise.css").toExternalForm();

    private final ObjectProperty<Appearance> appearance;
    private final ObservableValue<ColorScheme> system;
    private Messages messages;

    /**
     * @param system what the operating system is set to
     */
    public Look(Appearance initial, ObservableValue<ColorScheme> system) {
        this.appearance = new SimpleObjectProperty<>(initial);
        this.system = system;
    }

    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    public Appearance appearance() {
        return appearance.get();
    }

    /** The same size in another language and other colours, for a picture. */
    public Look with(Locale language, boolean dark) {
        return new Look(appearance().withLanguage(language).withTheme(dark ? Theme.DARK : Theme.LIGHT), system);
    }

    /** Calls after every change of what is shown: language, size, or colours. */
    public Subscription onChange(Runnable listener) {
        return Subscription.combine(appearance.subscribe((_, _) -> listener.run()), system.subscribe((_, _) -> {
            if (appearance().theme() == Theme.SYSTEM) {
                listener.run();
            }
        }));
    }

    public Messages messages() {
        Locale language = appearance().language();
        if (messages == null || !messages.locale().equals(language)) {
            messages = Messages.of(language);
        }
        return messages;
    }

    public Palette palette() {
        return appearance().theme().palette(system.getValue() == ColorScheme.DARK);
    }

    /** Gives the root of a window or dialog its style sheet, colours and size. */
    public void dress(Parent root) {
        dress(root, 1);
    }

    /**
     * Dresses a root for a picture.
     *
     * @param pixels of the picture for each pixel of a window
     */
    public void dress(Parent root, double pixels) {
        root.getStylesheets().setAll(SHEET);
        root.getStyleClass().removeAll("light", "dark");
        if (!root.getStyleClass().contains("placewise")) {
            root.getStyleClass().add("placewise");
        }
        root.getStyleClass().add(palette().dark() ? "dark" : "light");
        root.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", FONT_SIZE * appearance().scale() * pixels));
    }
}
