package org.placewise.export;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Drawings as pictures made of pixels. */
final class ChartPicture {
    private ChartPicture() {
    }

    /**
     * @param scale pixels of the picture for each unit of the drawing
     */
    static byte[] png(Painting painting, Dimension size, double scale) {
        BufferedImage picture = new BufferedImage((int) Math.round(size.width * scale),
                (int) Math.round(size.height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = picture.createGraphics();
        g2.scale(scale, scale);
        painting.paint(g2, size.width, size.height);
        g2.dispose();
        return PngFile.encode(picture);
    }
}
