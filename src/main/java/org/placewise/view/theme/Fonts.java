package org.placewise.view.theme;

import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import javafx.scene.text.Font;

/**
 * The one family of fonts that ships with the program: Latin and Chinese, regular and bold. It is registered with
 * JavaFX for the window and with AWT for the charts, so that both break lines alike and Chinese always renders.
 */
public final class Fonts {
    /** Name of the family, for JavaFX, AWT and the style sheet. */
    public static final String FAMILY = "Placewise Sans";
    private static final List<String> FILES = List.of("PlacewiseSans-Regular.otf", "PlacewiseSans-Bold.otf");

    private Fonts() {
    }

    /**
     * Makes the family known to AWT. To be done before {@link #loadForJavaFx()}: AWT would take JavaFX's temporary
     * copies of the files for installed fonts and remember them beyond their life.
     */
    public static void registerForAwt() {
        for (String file : FILES) {
            try (InputStream in = resource(file).openStream()) {
                java.awt.Font font = java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, in);
                GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            } catch (FontFormatException exception) {
                throw new IllegalStateException(file, exception);
            }
        }
    }

    /** Makes the family known to JavaFX. The toolkit must have been started. */
    public static void loadForJavaFx() {
        for (String file : FILES) {
            if (Font.loadFont(resource(file).toExternalForm(), Font.getDefault().getSize()) == null) {
                throw new IllegalStateException(file);
            }
        }
    }

    private static URL resource(String file) {
        return Fonts.class.getResource("/fonts/" + file);
    }
}
