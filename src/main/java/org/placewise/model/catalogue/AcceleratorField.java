package org.placewise.model.catalogue;

import java.util.Arrays;
import java.util.Optional;
import org.placewise.model.quantity.Unit;

/** The numeric properties of an {@link Accelerator}. The key is the field's name in the catalogue file. */
public enum AcceleratorField {
    FP32_PEAK("fp32_tflops", Unit.OPERATIONS_PER_SECOND, 1e12),
    FP16_PEAK("fp16_tflops", Unit.OPERATIONS_PER_SECOND, 1e12),
    FP8_PEAK("fp8_tflops", Unit.OPERATIONS_PER_SECOND, 1e12),
    INT8_PEAK("int8_tops", Unit.INTEGER_OPERATIONS_PER_SECOND, 1e12),
    INT4_PEAK("int4_tops", Unit.INTEGER_OPERATIONS_PER_SECOND, 1e12),
    FP4_PEAK("fp4_tflops", Unit.OPERATIONS_PER_SECOND, 1e12),
    /** Installed memory; data sheets say GB and mean 2^30 bytes, as memory chips come in powers of two. */
    MEMORY("memory_gb", Unit.BYTE, 1L << 30),
    MEMORY_BANDWIDTH("memory_bandwidth_gb_s", Unit.BYTES_PER_SECOND, 1e9),
    /** Rated power (TDP, TGP, TBP: see {@link Accelerator#powerBasis()}). */
    TDP("tdp_w", Unit.WATT, 1),
    IDLE_POWER("idle_w", Unit.WATT, 1),
    /** Bandwidth to sibling accelerators, all links, both directions together as vendors print it. */
    INTERCONNECT("interconnect_gb_s", Unit.BYTES_PER_SECOND, 1e9),
    LIST_PRICE("list_price_usd", Unit.USD, 1),
    RENTAL("cloud_rental_usd_per_hour", Unit.USD_PER_HOUR, 1),
    YEAR("year", Unit.COUNT, 1),
    PROCESS("process_nm", Unit.COUNT, 1);

    private final String key;
    private final Unit unit;
    private final double siFactor;

    AcceleratorField(String key, Unit unit, double siFactor) {
        this.key = key;
        this.unit = unit;
        this.siFactor = siFactor;
    }

    public String key() {
        return key;
    }

    public Unit unit() {
        return unit;
    }

    /** Whether it is the peak rate of a number format, dense. */
    public boolean isPeak() {
        return unit == Unit.OPERATIONS_PER_SECOND || unit == Unit.INTEGER_OPERATIONS_PER_SECOND;
    }

    /** What a number in the file is multiplied by to reach the SI base. */
    public double siFactor() {
        return siFactor;
    }

    /** What a number in the file can be. */
    public Bounds bounds() {
        return switch (this) {
            case YEAR -> Bounds.whole(1950, 2100);
            case IDLE_POWER -> Bounds.between(0, 1e5);
            case TDP -> Bounds.positive(1e5);
            case LIST_PRICE -> Bounds.positive(1e8);
            default -> Bounds.positive(1e6);
        };
    }

    public static Optional<AcceleratorField> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
