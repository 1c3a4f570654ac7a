package org.placewise.model.catalogue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.placewise.model.quantity.Figure;

/**
 * An AI model of the catalogue.
 *
 * @param id                  stable key, such as {@code qwen2.5-7b}
 * @param releaseDate         ISO date; null if unknown
 * @param inputSize           input of a vision model, such as 640x640x3; null for language models
 * @param capabilityBenchmark name of the benchmark behind {@link ModelField#CAPABILITY}; null if none was read
 * @param notes               remarks of whoever entered it; null if none
 * @param discrepancies       contradictions between sources, in words
 * @param figures             the known numbers; a field nobody read is absent
 * @param own                 whether the user entered it, or put it in the place of a published entry
 */
public record Model(String id, String name, String developer, ModelKind kind, String releaseDate, String inputSize,
                    String capabilityBenchmark, String notes, List<String> discrepancies,
                    Map<ModelField, Figure> figures, boolean own) {
    public Model {
        discrepancies = List.copyOf(discrepancies);
        figures = figures.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(figures));
    }

    /** A published model. */
    public Model(String id, String name, String developer, ModelKind kind, String releaseDate, String inputSize,
                 String capabilityBenchmark, String notes, List<String> discrepancies,
                 Map<ModelField, Figure> figures) {
        this(id, name, developer, kind, releaseDate, inputSize, capabilityBenchmark, notes, discrepancies, figures,
                false);
    }

    /** The same as the user's entry. */
    Model asOwn() {
        return own ? this : new Model(id, name, developer, kind, releaseDate, inputSize, capabilityBenchmark, notes,
                discrepancies, figures, true);
    }

    public Optional<Figure> figure(ModelField field) {
        return Optional.ofNullable(figures.get(field));
    }

    public OptionalDouble value(ModelField field) {
        Figure figure = figures.get(field);
        return figure == null ? OptionalDouble.empty() : OptionalDouble.of(figure.value());
    }

    /** Parameters that take part in one token: the active ones of a mixture of experts, else all. */
    public OptionalDouble activeParameters() {
        OptionalDouble active = value(ModelField.ACTIVE_PARAMETERS);
        return active.isPresent() ? active : value(ModelField.TOTAL_PARAMETERS);
    }
}
