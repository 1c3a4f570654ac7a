package org.placewise.export;

import java.awt.Graphics2D;

/** Something that draws itself anew in any size, from the origin to the right and downwards. */
@FunctionalInterface
public interface Painting {
    /**
     * @param width  in the units of the graphics, which are pixels at 100 %
     * @param height likewise
     */
    void paint(Graphics2D g2, double width, double height);
}
