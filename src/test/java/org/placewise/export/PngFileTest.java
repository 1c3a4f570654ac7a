package org.placewise.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewise.store.StoreException;

class PngFileTest {
    @TempDir
    private Path folder;

    private static BufferedImage picture() {
        BufferedImage picture = new BufferedImage(3, 2, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 6; i++) {
            picture.setRGB(i % 3, i / 3, 0xFF000000 | i * 0x102030);
        }
        return picture;
    }

    @Test
    void writesEveryPixelAndLeavesNothingElse() throws StoreException, IOException {
        Path file = folder.resolve("picture.png");
        Files.writeString(file, "old");
        PngFile.write(picture(), file);
        BufferedImage read = ImageIO.read(file.toFile());
        assertEquals(3, read.getWidth());
        assertEquals(2, read.getHeight());
        for (int i = 0; i < 6; i++) {
            assertEquals(picture().getRGB(i % 3, i / 3), read.getRGB(i % 3, i / 3));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void theSamePictureGivesTheSameBytes() {
        assertArrayEquals(PngFile.encode(picture()), PngFile.encode(picture()));
    }

    @Test
    void aFolderThatIsNotThereIsToldWithItsName() {
        Path file = folder.resolve("nowhere").resolve("picture.png");
        StoreException failure = assertThrows(StoreException.class, () -> PngFile.write(picture(), file));
        assertEquals("store.write", failure.problem().key());
        assertEquals(file.toString(), failure.problem().arguments().getFirst());
    }
}
