package org.placewise.model.performance;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;

/**
 * What an accelerator's behaviour follows from: kind of silicon and of memory, both on every data sheet, so that a
 * chip nobody has measured falls into a class too. The key is the name in the calibration file.
 */
public enum AcceleratorClass {
    /** Data-centre GPU with stacked memory. */
    GPU_HBM("gpu-hbm"),
    /** Graphics card with memory of its own. */
    GPU_GDDR("gpu-gddr"),
    /** GPU that shares memory with its host: boards, laptops, phones. */
    GPU_SHARED("gpu-shared"),
    /** Data-centre ASIC with stacked memory. */
    ASIC_HBM("asic-hbm"),
    /** ASIC card with ordinary memory of its own. */
    ASIC_DRAM("asic-dram"),
    /** Neural processing unit that shares memory with its host. */
    ASIC_SHARED("asic-shared"),
    /** ASIC that keeps the whole network on the chip. */
    ASIC_SRAM("asic-sram");

    private static final Set<String> SHARED = Set.of("shared", "unified");
    private final String key;
    /** Made once, since a search asks for millions. */
    private final Map<SoftwareClass, String> names = new EnumMap<>(SoftwareClass.class);

    AcceleratorClass(String key) {
        this.key = key;
        for (SoftwareClass software : SoftwareClass.values()) {
            names.put(software, key + '/' + software.key());
        }
    }

    /** Name of the class in the calibration, such as {@code gpu-hbm/server}. */
    String with(SoftwareClass software) {
        return names.get(software);
    }

    public String key() {
        return key;
    }

    public boolean sharesMemory() {
        return this == GPU_SHARED || this == ASIC_SHARED;
    }

    public static AcceleratorClass of(Accelerator accelerator) {
        String memory = accelerator.memoryType() == null ? "" : accelerator.memoryType().toLowerCase(Locale.ROOT);
        return accelerator.silicon() == Silicon.GPU ? gpu(accelerator, memory) : asic(accelerator, memory);
    }

    private static AcceleratorClass gpu(Accelerator accelerator, String memory) {
        if (memory.contains("hbm") || memory.isEmpty() && accelerator.sites().contains(Site.CLOUD)) {
            return GPU_HBM;
        }
        return memory.contains("gddr") ? GPU_GDDR : GPU_SHARED;
    }

    private static AcceleratorClass asic(Accelerator accelerator, String memory) {
        if (memory.contains("hbm") || memory.isEmpty() && accelerator.sites().contains(Site.CLOUD)) {
            return ASIC_HBM;
        }
        if (memory.contains("sram")) {
            return ASIC_SRAM;
        }
        boolean shared = memory.isEmpty() || SHARED.stream().anyMatch(memory::contains)
                || accelerator.sites().contains(Site.DEVICE);
        return shared ? ASIC_SHARED : ASIC_DRAM;
    }
}
