package org.placewise;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.placewise.controller.Dialogs;
import org.placewise.controller.Exporting;
import org.placewise.store.CsvFile;
import org.placewise.store.StoreException;
import org.placewise.view.entry.TableFiles;

/** Tables of values in files of the user's. */
record ImportedTables(Dialogs dialogs, Exporting exporting) implements TableFiles {
    @Override
    public Optional<Path> choose() {
        return dialogs.askOpen(Dialogs.Kind.TABLE);
    }

    @Override
    public Read read(Path file, Optional<Charset> encoding, Optional<Character> separator) {
        try {
            CsvFile read = CsvFile.read(file, encoding, separator);
            return new Read(Optional.of(read.sheet()), Optional.of(read.encoding()), Optional.of(read.separator()),
                    Optional.empty());
        } catch (StoreException refused) {
            return new Read(Optional.empty(), encoding, separator, Optional.of(refused.problem()));
        }
    }

    @Override
    public void write(String name, Supplier<byte[]> content) {
        dialogs.askSave(Dialogs.Kind.CSV, name).ifPresent(file -> exporting.write(file, Dialogs.Kind.CSV.ending(),
                _ -> content.get(), outcome -> dialogs.tell(outcome.message())));
    }
}
