package org.alignmentmatrix.paint.pdf;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Pictures of characters that have no shape, only colours: emoji, in the fonts of some systems. Where the toolkit does not run or shows
/// nothing there is no picture.
final class GlyphPictures {

    private static final double SIZE = 56; // in pixels, four times that of a title on a card
    private static final long PATIENCE = 5; // seconds, for a toolkit that is about to end

    private final Font font;
    private final Map<String, Optional<Glyph>> known = new HashMap<>();
    private boolean gone; // the toolkit

    /// A picture of a character; lengths are in shares of the size of the text.
    ///
    /// @param rise from the baseline to its upper edge
    record Glyph(BufferedImage picture, double width, double height, double rise) {
    }

    /// @param font of any size
    GlyphPictures(Font font) {
        this.font = new Font(font.getName(), SIZE);
    }

    /// The picture of a character with its marks, if it has ink.
    Optional<Glyph> of(String character) {
        return known.computeIfAbsent(character, this::take);
    }

    private Optional<Glyph> take(String character) {
        if (gone) {
            return Optional.empty();
        }
        var task = new FutureTask<>(() -> paint(character));
        try {
            if (Platform.isFxApplicationThread()) {
                task.run();
            } else {
                Platform.runLater(task);
            }
            return task.get(PATIENCE, TimeUnit.SECONDS);
        } catch (IllegalStateException | TimeoutException e) { // no toolkit runs, or not any more; the text can still be searched
            gone = true;
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Cannot paint the character " + character, e.getCause());
        }
    }

    private Optional<Glyph> paint(String character) {
        var text = new Text(character);
        text.setFill(Color.BLACK); // a theme of the windows has a colour of its own for it
        text.setFont(font);
        new Scene(new Group(text)); // where it gets its look
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        WritableImage image = text.snapshot(parameters, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        boolean blank = true;
        for (int pixel : pixels) {
            blank &= pixel >>> 24 == 0;
        }
        if (blank) {
            return Optional.empty();
        }
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        return Optional.of(new Glyph(picture, width / SIZE, height / SIZE, -text.getBoundsInParent().getMinY() / SIZE));
    }
}
