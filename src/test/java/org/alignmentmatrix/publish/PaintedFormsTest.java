package org.alignmentmatrix.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alignmentmatrix.app.PublishedWords;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.samples.RandomBoards;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/// The forms that are painted, written from a thread beside the toolkit's as the program does it.
@ExtendWith(ApplicationExtension.class)
class PaintedFormsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Board BOARD = RandomBoards.of(11, 30);

    private final Publisher publisher = new Publisher(PublishedWords.of(Guide.in(Locale.UK), Messages.in(Locale.UK), ZoneOffset.UTC),
            new RunningToolkit());

    @TempDir
    private Path folder;

    @Test
    void everyFormIsWrittenAndLooksLikeOne() throws IOException {
        Order order = Order.of(EnumSet.allOf(Form.class), folder, "Spring").withScale(1);

        Outcome outcome = publisher.publish(BOARD, order, TODAY, Progress.SILENT);

        assertEquals(order.files(), ((Outcome.Done) outcome).files().stream().map(Outcome.Written::path).toList());
        Map<Form, String> beginnings = Map.of(Form.XLSX, "PK", Form.PNG, "\u0089PNG", Form.SVG, "<svg ", Form.PDF, "%PDF-",
                Form.HTML, "<!DOCTYPE html>", Form.MARKDOWN, "# ", Form.PROJECT, "{");
        beginnings.forEach((form, beginning) -> {
            String head = new String(bytes(order.files(form).getFirst()), StandardCharsets.ISO_8859_1);
            assertTrue(head.startsWith(beginning), () -> form + " begins with " + head.substring(0, 20));
        });
    }

    @Test
    void whoeverChangesTheirMindWhileItIsPaintedFindsNothing() throws IOException {
        var told = new ArrayList<String>();
        Order order = Order.of(Set.of(Form.PNG, Form.PDF), folder, "Spring").withScale(4);

        Outcome outcome = publisher.publish(BOARD, order, TODAY, new Progress() {
            @Override
            public void at(String what, double share) {
                told.add(what);
            }

            @Override
            public boolean isCancelled() {
                return told.size() >= 3; // some tiles are painted
            }
        });

        assertEquals(new Outcome.Cancelled(), outcome);
        assertEquals(List.of("Spring.png", "Spring.png", "Spring.png"), told);
        try (var files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void nothingOnAnEmptyBoardAsksToDragACard() {
        Order order = Order.of(Set.of(Form.SVG), folder, "Empty");

        List<Product> drawing = publisher.make(Form.SVG, Board.EMPTY, order, TODAY, Progress.SILENT);

        String text = new String(drawing.getFirst().bytes(), StandardCharsets.UTF_8);
        assertTrue(text.contains("Aligned and Coordinated"), text);
        assertFalse(text.contains("Shift"), text);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
