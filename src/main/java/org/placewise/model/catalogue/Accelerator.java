package org.placewise.model.catalogue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.placewise.model.quantity.Figure;

/**
 * One chip or card of the catalogue.
 *
 * @param id            stable key, such as {@code h100-sxm}
 * @param sites         where it can sensibly be deployed
 * @param memoryType    such as HBM3 or LPDDR5; null if unknown
 * @param powerBasis    what the vendor's power rating means; null if not stated
 * @param notes         remarks of whoever entered it; null if none
 * @param discrepancies contradictions between sources, in words
 * @param figures       the known numbers; a field nobody read is absent
 * @param own           whether the user entered it, or put it in the place of a published entry
 */
public record Accelerator(String id, String name, String vendor, Silicon silicon, Set<Site> sites, String memoryType,
                          String powerBasis, String notes, List<String> discrepancies,
                          Map<AcceleratorField, Figure> figures, boolean own) {
    public Accelerator {
        sites = Set.copyOf(sites);
        discrepancies = List.copyOf(discrepancies);
        figures = figures.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(figures));
    }

    /** A published accelerator. */
    public Accelerator(String id, String name, String vendor, Silicon silicon, Set<Site> sites, String memoryType,
                       String powerBasis, String notes, List<String> discrepancies,
                       Map<AcceleratorField, Figure> figures) {
        this(id, name, vendor, silicon, sites, memoryType, powerBasis, notes, discrepancies, figures, false);
    }

    /** The same as the user's entry. */
    Accelerator asOwn() {
        return own ? this : new Accelerator(id, name, vendor, silicon, sites, memoryType, powerBasis, notes,
                discrepancies, figures, true);
    }

    public Optional<Figure> figure(AcceleratorField field) {
        return Optional.ofNullable(figures.get(field));
    }

    /** The value in the SI base of the field's unit, or empty where nobody read one. */
    public OptionalDouble value(AcceleratorField field) {
        Figure figure = figures.get(field);
        return figure == null ? OptionalDouble.empty() : OptionalDouble.of(figure.value());
    }

    /** The same accelerator with some figures replaced or added, as a scenario's own assumptions do. */
    public Accelerator with(Map<AcceleratorField, Figure> replacements) {
        if (replacements.isEmpty()) {
            return this;
        }
        Map<AcceleratorField, Figure> merged = new EnumMap<>(AcceleratorField.class);
        merged.putAll(figures);
        merged.putAll(replacements);
        return new Accelerator(id, name, vendor, silicon, sites, memoryType, powerBasis, notes, discrepancies, merged,
                own);
    }
}
