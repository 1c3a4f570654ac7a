package org.placewise.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Gaps;

/** What nobody has read yet may only become less. */
class CatalogueGapsTest {
    private static final Path ALLOWED = Path.of("src", "test", "resources", "catalogue-gaps.txt");

    @Test
    void gapsShrinkAndNeverGrow() throws IOException {
        Map<String, Integer> allowed = new TreeMap<>();
        for (String line : Files.readAllLines(ALLOWED)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("\\s+");
                allowed.put(parts[0], Integer.valueOf(parts[1]));
            }
        }
        Catalogue catalogue = CatalogueStore.load().value();
        Map<String, Integer> present = new TreeMap<>();
        Gaps.ofAccelerators(catalogue.accelerators()).forEach((field, n) -> present.put("accelerator." + field.key(), n));
        Gaps.ofModels(catalogue.models()).forEach((field, n) -> present.put("model." + field.key(), n));
        List<String> wrong = new ArrayList<>();
        present.forEach((field, n) -> {
            int before = allowed.getOrDefault(field, 0);
            if (n > before) {
                wrong.add(field + " " + n + ": " + (n - before) + " more without a figure than before; read them, or "
                        + "leave the entry out");
            } else if (n < before) {
                wrong.add(field + " " + n + ": fewer than " + before + ", write the new number into " + ALLOWED);
            }
        });
        assertEquals(List.of(), wrong);
        assertEquals(present.keySet(), allowed.keySet(), "one line for each field");
    }
}
