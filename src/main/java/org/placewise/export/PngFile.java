package org.placewise.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.placewise.store.StoreException;
import org.placewise.store.WholeFile;

/** Writes pictures as PNG. */
public final class PngFile {
    private PngFile() {
    }

    /**
     * Replaces the file whole or leaves it as it was.
     *
     * @throws StoreException if the file cannot be written
     */
    public static void write(BufferedImage picture, Path file) throws StoreException {
        WholeFile.write(file, encode(picture));
    }

    /** What the file would hold. */
    public static byte[] encode(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(opaque(picture), "png", stream);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return bytes.toByteArray();
    }

    /** A window has no holes: without the alpha channel the file is smaller and opens everywhere alike. */
    private static BufferedImage opaque(BufferedImage picture) {
        BufferedImage copy = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = copy.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return copy;
    }
}
