package org.placewise.model.performance;

import java.util.List;
import java.util.Locale;
import org.placewise.model.catalogue.ModelKind;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.scenario.Precision;

/**
 * What overheads and efficiencies follow from besides the chip: the kind of inference software, recognised by words
 * in its free text. The key is the name in the calibration file.
 */
public enum SoftwareClass {
    /** Engines that batch many users' requests: vLLM, TensorRT-LLM, SGLang and the cloud vendors' own. */
    SERVER("server"),
    /** llama.cpp and the programs built on it. */
    LLAMA("llama"),
    /** Everything else: models compiled ahead for one task, as by MLC, MLX, Core ML, RKLLM, QNN, NeuronX. */
    COMPILED("compiled"),
    /** Whatever runs a fixed network. */
    NETWORK("network");

    private static final List<String> LLAMA_WORDS = List.of("llama.cpp", "ollama", "llmfit", "gguf", "lm studio",
            "koboldcpp");
    private static final List<String> SERVER_WORDS = List.of("vllm", "tensorrt-llm", "trtllm", "sglang", "tgi",
            "synapse", "habana", "mindie", "lmdeploy", "jetstream", "saxml", "cloudmatrix", "deepspeed", "tt-metal");
    private final String key;

    SoftwareClass(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /**
     * The class of a configuration's software. Where it is not stated: llama.cpp for its own number formats, a server
     * engine on hardware of the cloud, a compiled runtime elsewhere.
     */
    public static SoftwareClass of(Configuration configuration) {
        if (configuration.model().kind() == ModelKind.VISION) {
            return NETWORK;
        }
        if (configuration.software() == null || configuration.software().isEmpty()) {
            return usual(configuration);
        }
        String text = configuration.software().toLowerCase(Locale.ROOT);
        if (LLAMA_WORDS.stream().anyMatch(text::contains)) {
            return LLAMA;
        }
        return SERVER_WORDS.stream().anyMatch(text::contains) ? SERVER : COMPILED;
    }

    private static SoftwareClass usual(Configuration configuration) {
        AcceleratorClass hardware = AcceleratorClass.of(configuration.accelerator());
        if (isLlamaFormat(configuration.weights()) && configuration.accelerator().silicon() == Silicon.GPU) {
            return LLAMA;
        }
        return hardware.sharesMemory() || hardware == AcceleratorClass.ASIC_SRAM ? COMPILED : SERVER;
    }

    private static boolean isLlamaFormat(Precision precision) {
        return switch (precision) {
            case Q8_0, Q6_K, Q5_K_M, Q4_K_M, Q4_0 -> true;
            default -> false;
        };
    }
}
