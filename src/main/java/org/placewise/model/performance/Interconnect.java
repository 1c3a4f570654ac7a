package org.placewise.model.performance;

import java.util.OptionalDouble;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.AcceleratorField;

/**
 * How the accelerators of a group exchange data.
 *
 * @param count     accelerators in the group
 * @param bandwidth bytes per second in one direction
 * @param assumed   whether PCIe had to be assumed because no interconnect is known
 */
record Interconnect(int count, double bandwidth, boolean assumed) {
    /** PCI Express 4.0 x16: 16 GT/s on 16 lanes with 128b/130b coding, one direction. */
    static final double PCIE_BANDWIDTH = 16e9 * 16 / 8 * 128 / 130;

    static Interconnect of(Accelerator accelerator, int count) {
        OptionalDouble known = accelerator.value(AcceleratorField.INTERCONNECT);
        double oneWay = known.orElse(2 * PCIE_BANDWIDTH) / 2;
        return new Interconnect(count, oneWay, known.isEmpty() && count > 1);
    }

    /** Seconds each byte takes in an all-reduce around a ring: it passes 2 (n - 1) / n times. */
    double allReduceSecondsPerByte() {
        return 2.0 * (count - 1) / count / bandwidth;
    }
}
