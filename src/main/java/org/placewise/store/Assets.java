package org.placewise.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** The files that ship inside the program. */
final class Assets {
    private Assets() {
    }

    /**
     * @param name from the root of the assets, such as {@code data/grades.json}
     */
    static Reader open(String name) throws IOException {
        InputStream stream = Assets.class.getResourceAsStream("/" + name);
        if (stream == null) {
            throw new FileNotFoundException(name);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }
}
