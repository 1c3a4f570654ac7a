package org.placewise.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.placewise.i18n.Messages;
import org.placewise.i18n.Names;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.store.ScenarioStore;

/**
 * All that an export may show.
 *
 * @param messages the language it is written in
 * @param figures  in reading order
 */
public record Dossier(Comparison comparison, Catalogue catalogue, Messages messages, List<Figure> figures,
                      Origin origin) {
    public Dossier {
        figures = List.copyOf(figures);
    }

    String text(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /** What the scenario is called. */
    String name() {
        return Printable.text(Names.of(comparison.scenario(), messages));
    }

    String verdict() {
        return messages.text(comparison.verdict());
    }

    List<String> details() {
        return comparison.details().stream().map(messages::text).toList();
    }

    /** SHA-256 of the file that saving this scenario would write, in hexadecimal: what {@code sha256sum} says of it. */
    String hash() {
        try {
            byte[] file = ScenarioStore.text(comparison.scenario()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("every Java has SHA-256", exception);
        }
    }
}
