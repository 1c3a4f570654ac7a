package org.placewise.model.catalogue;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Figures that nobody has read yet. */
public final class Gaps {
    private static final Set<ModelField> OF_ALL = EnumSet.of(ModelField.TOTAL_PARAMETERS, ModelField.CAPABILITY);
    private static final Set<ModelField> OF_NETWORKS = EnumSet.of(ModelField.MACS, ModelField.OPERATIONS);
    /** Of mixtures of experts and of compressed attention; most models have neither. */
    private static final Set<ModelField> SPECIAL = EnumSet.of(ModelField.ACTIVE_PARAMETERS, ModelField.EXPERTS,
            ModelField.EXPERTS_PER_TOKEN, ModelField.EXPERT_FFN_SIZE, ModelField.KV_LATENT_DIM,
            ModelField.ROPE_HEAD_DIM);

    private Gaps() {
    }

    /**
     * Whether a model has such a figure at all. What only some architectures have counts as not there where the
     * number of layers is known: then somebody has read the model's configuration.
     */
    public static boolean applies(ModelField field, Model model) {
        if (OF_ALL.contains(field) || model.figure(field).isPresent()) {
            return true;
        }
        if (model.kind() == ModelKind.VISION) {
            return OF_NETWORKS.contains(field);
        }
        return !OF_NETWORKS.contains(field)
                && !(SPECIAL.contains(field) && model.figure(ModelField.LAYERS).isPresent());
    }

    /** How many accelerators lack a figure, by field. */
    public static Map<AcceleratorField, Integer> ofAccelerators(List<Accelerator> accelerators) {
        Map<AcceleratorField, Integer> gaps = new EnumMap<>(AcceleratorField.class);
        for (AcceleratorField field : AcceleratorField.values()) {
            gaps.put(field, (int) accelerators.stream().filter(a -> a.figure(field).isEmpty()).count());
        }
        return gaps;
    }

    /** How many models lack a figure that they should have, by field. */
    public static Map<ModelField, Integer> ofModels(List<Model> models) {
        Map<ModelField, Integer> gaps = new EnumMap<>(ModelField.class);
        for (ModelField field : ModelField.values()) {
            gaps.put(field, (int) models.stream()
                    .filter(model -> applies(field, model) && model.figure(field).isEmpty()).count());
        }
        return gaps;
    }
}
