package org.placewise.store;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.placewise.store.Settings.Theme;
import org.placewise.store.Settings.Window;

/** Settings in their file. What is left out has its default; what this version does not know is passed over. */
final class SettingsFormat {
    private static final int LONGEST_LANGUAGE = 35;
    private static final int LONGEST_PATH = 32_767;
    private static final double FARTHEST = 1e6;

    private SettingsFormat() {
    }

    static Settings read(Node root) throws FaultException {
        Node language = root.find("language").orElse(null);
        Node theme = root.find("theme").orElse(null);
        Node scale = root.find("scale_percent").orElse(null);
        Node recent = root.find("recent").orElse(null);
        Node window = root.find("window").orElse(null);
        return new Settings(language == null ? null : language.text(LONGEST_LANGUAGE),
                theme == null ? Settings.DEFAULT.theme() : theme.oneOf(Theme.values(), HardwareRows::key),
                scale == null ? Settings.DEFAULT.scalePercent()
                        : scale.whole(Settings.LEAST_SCALE, Settings.MOST_SCALE),
                recent == null ? List.of() : paths(recent), window == null ? null : window(window));
    }

    private static List<Path> paths(Node list) throws FaultException {
        List<Path> paths = new ArrayList<>();
        for (Node item : list.items().stream().limit(Settings.MOST_RECENT).toList()) {
            try {
                paths.add(Path.of(item.text(LONGEST_PATH)));
            } catch (InvalidPathException _) {
                throw item.wrong("store.fault.path");
            }
        }
        return paths;
    }

    private static Window window(Node window) throws FaultException {
        return new Window(window.get("x").number(-FARTHEST, FARTHEST), window.get("y").number(-FARTHEST, FARTHEST),
                window.get("width").positive(FARTHEST), window.get("height").positive(FARTHEST),
                window.get("maximised").flag());
    }

    static String write(Settings settings) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.PRETTY);
            json.beginObject();
            json.name("language").value(settings.language());
            json.name("theme").value(HardwareRows.key(settings.theme()));
            json.name("scale_percent").value(settings.scalePercent());
            json.name("recent").beginArray();
            for (Path path : settings.recent()) {
                json.value(path.toString());
            }
            json.endArray();
            json.name("window");
            write(json, settings.window());
            json.endObject();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return text.append('\n').toString();
    }

    private static void write(JsonWriter json, Window window) throws IOException {
        if (window == null) {
            json.nullValue();
            return;
        }
        json.beginObject();
        json.name("x").value(Decimals.of(window.x()));
        json.name("y").value(Decimals.of(window.y()));
        json.name("width").value(Decimals.of(window.width()));
        json.name("height").value(Decimals.of(window.height()));
        json.name("maximised").value(window.maximised());
        json.endObject();
    }
}
