package org.placewise.export;

import java.nio.charset.StandardCharsets;

/** A comparison as JSON, with how every value came about. */
final class JsonFile {
    private JsonFile() {
    }

    static byte[] of(Dossier dossier) {
        return (new ComparisonJson(dossier.messages(), true).print(dossier.comparison(), dossier.catalogue()) + '\n')
                .getBytes(StandardCharsets.UTF_8);
    }
}
