package org.alignmentmatrix.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// A few pictures are as they were accepted. Only where the accepted ones were made: other systems draw letters in their own way.
@EnabledOnOs(OS.LINUX)
@ExtendWith(ApplicationExtension.class)
class GalleryTest {

    private static final Path FOUND = Path.of("target/gallery-compare");

    static List<Picture> compared() {
        return Pictures.compared();
    }

    @ParameterizedTest
    @MethodSource("compared")
    void thePictureIsAsItWasAccepted(Picture picture) throws IOException {
        Path accepted = Gallery.ACCEPTED.resolve(picture.file());
        BufferedImage actual = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> new Studio().image(picture));
        if (!Files.exists(accepted)) {
            assertEquals("accepted", "new", "There is no " + accepted + ". To accept the picture: " + Gallery.ACCEPT);
        }
        Difference difference = Difference.of(ImageIO.read(accepted.toFile()), actual);
        if (difference.isVisible()) {
            Path shown = write(picture.file(), "actual", actual);
            Path marked = write(picture.file(), "difference", difference.marked());
            assertFalse(difference.isVisible(), String.format(Locale.ROOT, "%d of %d pixels (%.2f %%) are not as in %s: see %s and %s. "
                            + "If the new picture is right, accept it: %s", difference.pixels(), difference.of(),
                    100.0 * difference.pixels() / difference.of(), accepted, shown, marked, Gallery.ACCEPT));
        }
    }

    @Test
    void nothingElseIsAccepted() throws IOException {
        assertEquals(Pictures.compared().stream().map(Picture::file).sorted().toList(),
                Gallery.accepted().stream().map(file -> file.getFileName().toString()).toList(),
                "To bring them in line: " + Gallery.ACCEPT);
    }

    private static Path write(String file, String kind, BufferedImage image) throws IOException {
        Path path = Files.createDirectories(FOUND).resolve(file.replace(".png", "-" + kind + ".png"));
        ImageIO.write(image, "png", path.toFile());
        return path;
    }
}
