package org.placewise.view.chart;

import java.awt.Color;

/** Which entry of a chart's legend stands out while the others fade. */
public final class Emphasis {
    public static final int NONE = -1;
    private final Runnable redraw;
    private int entry = NONE;

    /**
     * @param redraw called when another entry stands out
     */
    public Emphasis(Runnable redraw) {
        this.redraw = redraw;
    }

    /**
     * Lets an entry stand out.
     *
     * @param number of the entry from 0, negative for none
     */
    public void choose(int number) {
        if (number != entry) {
            entry = number;
            redraw.run();
        }
    }

    /** Whether an entry stands back because another stands out. */
    public boolean fades(int number) {
        return entry >= 0 && number != entry;
    }

    /** Whether an entry stands out. */
    public boolean lifts(int number) {
        return entry >= 0 && number == entry;
    }

    /** The colour of a mark of an entry. */
    public Color of(Color colour, int number, ChartStyle style) {
        return fades(number) ? style.faded(colour) : colour;
    }
}
