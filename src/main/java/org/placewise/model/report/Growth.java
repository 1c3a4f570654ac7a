package org.placewise.model.report;

/** Growth that is the same share every year. */
public final class Growth {
    private Growth() {
    }

    /**
     * The yearly rate that leads from one value to another: (to / from)^(1 / years) - 1.
     *
     * @param from  positive
     * @param to    positive
     * @param years positive
     * @return a share; 0.1 is 10 % a year
     */
    public static double rate(double from, double to, double years) {
        return Math.pow(to / from, 1 / years) - 1;
    }

    /** What a value becomes after some years. */
    public static double after(double from, double rate, double years) {
        return from * Math.pow(1 + rate, years);
    }
}
