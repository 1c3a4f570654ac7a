package org.placewise.model.calibrate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the names in measurements map to the catalogue.
 *
 * @param hardware normalised hardware name to accelerator id
 * @param models   in order; the first whose pattern is found decides
 */
public record MeasuredNames(Map<String, String> hardware, List<ModelName> models) {
    public MeasuredNames {
        hardware = Map.copyOf(hardware);
        models = List.copyOf(models);
    }

    /**
     * @param pattern found in the model's name in small letters
     * @param id      in the catalogue; null if the catalogue has no such model
     */
    public record ModelName(Pattern pattern, String id) {
    }

    Optional<String> accelerator(String hardwareKey) {
        return Optional.ofNullable(hardware.get(hardwareKey));
    }

    Optional<String> model(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return models.stream().filter(entry -> entry.pattern().matcher(small).find()).findFirst()
                .map(ModelName::id);
    }
}
