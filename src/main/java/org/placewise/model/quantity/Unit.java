package org.placewise.model.quantity;

/**
 * What a figure is measured in. Inside the model every value is in the SI base that the constant's name says;
 * {@link #shown(double)} converts to the unit people read, whose symbol is {@link #symbol()}.
 */
public enum Unit {
    SECOND("ms", 1e3),
    JOULE("J", 1),
    WATT("W", 1),
    WATT_HOUR("Wh", 1),
    USD("USD", 1),
    USD_PER_MONTH("USD/month", 1),
    USD_PER_MILLION_TOKENS("USD/1M tokens", 1),
    USD_PER_THOUSAND_REQUESTS("USD/1k requests", 1),
    USD_PER_HOUR("USD/h", 1),
    USD_PER_KWH("USD/kWh", 1),
    USD_PER_GB("USD/GB", 1),
    TOKENS_PER_SECOND("tok/s", 1),
    REQUESTS_PER_SECOND("req/s", 1),
    OPERATIONS_PER_SECOND("TFLOP/s", 1e-12),
    INTEGER_OPERATIONS_PER_SECOND("TOP/s", 1e-12),
    BYTE("GB", 1e-9),
    BYTES_PER_SECOND("GB/s", 1e-9),
    BITS_PER_SECOND("Mbit/s", 1e-6),
    JOULE_PER_MB("J/MB", 1),
    KG_CO2_PER_YEAR("kg CO2/year", 1),
    GRAM_CO2_PER_KWH("g CO2/kWh", 1),
    SHARE("%", 100),
    GRADE("/ 5", 1),
    POINTS("points", 1),
    RATIO("x", 1),
    MONTH("months", 1),
    COUNT("", 1);

    private final String symbol;
    private final double factor;

    Unit(String symbol, double factor) {
        this.symbol = symbol;
        this.factor = factor;
    }

    /** Symbol of the unit that people read, as printed in files and on the command line. */
    public String symbol() {
        return symbol;
    }

    /** Converts a value in the SI base to the unit that people read. */
    public double shown(double value) {
        return value * factor;
    }

    /** Converts a value in the unit that people read back to the SI base. */
    public double fromShown(double shown) {
        return shown / factor;
    }
}
