package org.placewise.model.entry;

import java.util.List;
import java.util.Optional;

/**
 * What became of the texts of an entry.
 *
 * @param entry  empty where anything is wrong
 * @param faults what is wrong
 */
public record Parsed<T>(Optional<T> entry, List<CellFault> faults) {
    public Parsed {
        faults = List.copyOf(faults);
    }

    static <T> Parsed<T> of(T entry, Cells cells) {
        return new Parsed<>(cells.faults().isEmpty() ? Optional.of(entry) : Optional.empty(), cells.faults());
    }
}
