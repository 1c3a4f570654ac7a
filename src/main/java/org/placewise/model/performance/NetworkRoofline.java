package org.placewise.model.performance;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.placewise.model.catalogue.Model;
import org.placewise.model.catalogue.ModelField;
import org.placewise.model.catalogue.Silicon;

/**
 * Time of one pass of a fixed network: operations against the peak with an efficiency that rises with the work, and
 * weights plus activations against the memory bandwidth where that is known, joined smoothly, plus an overhead for
 * each pass. Several accelerators share a batch.
 */
final class NetworkRoofline {
    /**
     * Numbers written and read again for each number of the input: 2 x 37 for ResNet-50 (11 million activations for
     * 150,528 inputs), in between those of MobileNets and transformers. Neural processors keep them on the chip.
     */
    private static final double ACTIVATIONS_PER_INPUT = 150;
    private static final double USUAL_INPUTS = 224 * 224 * 3;

    private final double operations;
    private final double weightBytes;
    private final double activationBytes;
    private final double halfOperations;
    private final double peak;
    private final double operationsRate;
    private final double bytesRate;
    private final double overhead;
    private final double passes;
    private final int count;

    /**
     * @param bandwidth of one accelerator; empty where the network stays on the chip or nobody read it
     */
    NetworkRoofline(Configuration configuration, Parameters parameters, double peak, OptionalDouble bandwidth)
            throws MissingFigureException {
        Model model = configuration.model();
        operations = operations(model);
        double bytes = configuration.bitsPerWeight() / 8;
        weightBytes = model.value(ModelField.TOTAL_PARAMETERS).orElse(0) * bytes;
        boolean onChip = configuration.accelerator().silicon() == Silicon.ASIC;
        activationBytes = onChip ? 0 : inputs(model.inputSize()) * ACTIVATIONS_PER_INPUT * bytes;
        halfOperations = parameters.halfOperations();
        this.peak = peak;
        operationsRate = peak * parameters.computeEfficiency();
        bytesRate = bandwidth.orElse(Double.POSITIVE_INFINITY) * parameters.memoryEfficiency();
        overhead = parameters.stepSeconds();
        passes = parameters.passes();
        count = configuration.count();
    }

    private static double operations(Model model) throws MissingFigureException {
        OptionalDouble known = model.value(ModelField.OPERATIONS);
        if (known.isPresent()) {
            return known.getAsDouble();
        }
        OptionalDouble macs = model.value(ModelField.MACS);
        if (macs.isEmpty()) {
            throw MissingFigureException.of("operations", model.name());
        }
        return 2 * macs.getAsDouble();
    }

    private static double inputs(String size) {
        if (size == null || !size.matches("\\d{1,6}(x\\d{1,6})*")) {
            return USUAL_INPUTS;
        }
        return Arrays.stream(size.split("x")).mapToDouble(Double::parseDouble).reduce(1, (a, b) -> a * b);
    }

    double operations(double batch) {
        return batch * operations;
    }

    double traffic(double batch) {
        return share(batch) * activationBytes + weightBytes;
    }

    double computeSeconds(double batch) {
        return (share(batch) * operations + halfOperations) / operationsRate;
    }

    double memorySeconds(double batch) {
        return traffic(batch) / bytesRate;
    }

    double seconds(double batch) {
        return Parameters.join(computeSeconds(batch), memorySeconds(batch)) + overhead;
    }

    /** Time between the ends of passes when inputs queue. */
    double periodSeconds(double batch) {
        return Parameters.join(Parameters.join(computeSeconds(batch), memorySeconds(batch)), overhead / passes);
    }

    /** Less time than this the data sheet's peak does not allow. */
    double light(double batch) {
        return share(batch) * operations / peak;
    }

    double overheadSeconds() {
        return overhead;
    }

    double operationsRate() {
        return operationsRate;
    }

    double bytesRate() {
        return bytesRate;
    }

    double weightBytes() {
        return weightBytes;
    }

    double activationBytes() {
        return activationBytes;
    }

    /** Inputs of a batch that the busiest accelerator of the group works on. */
    double share(double batch) {
        return Math.ceil(batch / count);
    }
}
