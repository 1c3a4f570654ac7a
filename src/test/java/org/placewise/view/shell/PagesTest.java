package org.placewise.view.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.controlsfx.control.NotificationPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.placewise.controller.Documents;
import org.placewise.controller.Workspace;
import org.placewise.i18n.Messages;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Scenario;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;
import org.placewise.store.ReportStore;
import org.placewise.store.ValidationStore;
import org.placewise.view.Fx;
import org.placewise.view.data.Library;
import org.placewise.view.Ui;
import org.placewise.view.entry.TableFiles;
import org.placewise.view.theme.Appearance;
import org.placewise.view.theme.Fonts;
import org.placewise.view.theme.Look;
import org.placewise.view.theme.Theme;

/** Every page with what ships with the program. */
@ExtendWith(Fx.class)
class PagesTest {
    static final List<Locale> LANGUAGES = Messages.LANGUAGES;
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final PresetStore PRESETS = new PresetStore();
    private static final Library LIBRARY = new Library(List::of, () -> ValidationStore.read(List.of()),
            _ -> Set.of(), TableFiles.NONE, Runnable::run, Runnable::run, failure -> {
                throw new IllegalStateException(failure);
            });

    static List<Page> pages(Ui ui) {
        return Pages.of(ui, LIBRARY, () -> ReportStore.load().value());
    }

    private static MainWindow window(Scenario scenario, Locale language, Theme theme) {
        Workspace workspace = new Workspace(CATALOGUE, scenario, Runnable::run, Runnable::run, failure -> {
            throw new IllegalStateException(failure);
        });
        Look look = new Look(new Appearance(language, theme, 100), new SimpleObjectProperty<>(ColorScheme.LIGHT));
        return new MainWindow(new MainWindow.Parts(workspace, new Documents(workspace, null, null, Runnable::run,
                Runnable::run), null, new Presets(PRESETS.ids(), PRESETS::preset),
                List.of(), PagesTest::pages), look, new NotificationPane());
    }

    private static List<Node> nodes(MainWindow window) {
        new Scene(window.root(), 1440, 900);
        window.root().applyCss();
        window.root().layout();
        return TestWindow.nodes(window.root());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyControlOfEveryPageHasAName(Locale language) {
        Fx.run(() -> {
            for (String id : PRESETS.ids()) {
                assertEquals(List.of(), TestWindow.nameless(nodes(window(PRESETS.preset(id), language, Theme.LIGHT))));
            }
        });
    }

    @Test
    void noEnglishRemainsInChinese() {
        Set<String> english = texts(Locale.ENGLISH);
        english.removeAll(texts(Locale.CHINESE));
        Fx.run(() -> {
            for (String id : PRESETS.ids()) {
                assertEquals(List.of(), nodes(window(PRESETS.preset(id), Locale.SIMPLIFIED_CHINESE, Theme.DARK))
                        .stream().filter(Text.class::isInstance).map(node -> ((Text) node).getText())
                        .filter(text -> english.contains(text) || text.contains(" month") || text.contains("tokens"))
                        .toList());
            }
        });
    }

    private static Set<String> texts(Locale language) {
        Set<String> texts = new HashSet<>();
        for (String name : Messages.BUNDLES) {
            ResourceBundle bundle = ResourceBundle.getBundle("i18n/" + name, language);
            bundle.keySet().forEach(key -> texts.add(bundle.getString(key)));
        }
        return texts;
    }

    @Test
    void everyTextHasTheFontThatShipsWithTheProgram() {
        Fx.run(() -> assertEquals(List.of(Fonts.FAMILY),
                nodes(window(PRESETS.preset("ai-glasses"), Locale.SIMPLIFIED_CHINESE, Theme.LIGHT)).stream()
                        .filter(Text.class::isInstance).map(node -> ((Text) node).getFont().getFamily()).distinct()
                        .toList()));
    }

    @Test
    void aPictureHasTheColoursOfItsThemeAndAllItsParts() {
        Fx.run(() -> {
            BufferedImage light = picture(Theme.LIGHT, 1);
            assertEquals(0xFFFFFFFF, light.getRGB(1430, 880));
            assertEquals(0xFFF6F6F3, light.getRGB(90, 100));
            BufferedImage dark = picture(Theme.DARK, 2);
            assertEquals(2880, dark.getWidth());
            assertEquals(0xFF1B2129, dark.getRGB(2860, 1760));
            assertEquals(0xFF14181E, dark.getRGB(180, 200));
            // The charts' quarter of the page is drawn: many colours, not only its ground.
            assertTrue(IntStream.of(1200, 1220, 1240, 1260).anyMatch(y -> IntStream.range(200, 2000)
                    .map(x -> dark.getRGB(x, y)).distinct().count() > 20));
        });
    }

    private static BufferedImage picture(Theme theme, double scale) {
        return window(PRESETS.preset("ai-glasses"), Locale.ENGLISH, theme).picture("compare", 1440, 900, scale);
    }
}
