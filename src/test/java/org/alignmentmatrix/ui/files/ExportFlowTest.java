package org.alignmentmatrix.ui.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.ui.dialog.Message;
import org.alignmentmatrix.ui.exchange.ExportQuestion;
import org.junit.jupiter.api.Test;

class ExportFlowTest extends FileFlowCase {

    private static final Question ASKED = Question.values()[0];

    private static Board answered() {
        Answer answer = Answer.NONE.withComment("Never on time");
        return Board.EMPTY.withTitle("Spring").withChecklist(Checklist.EMPTY.with(Voice.SALES, ASKED, answer)
                .with(Voice.MARKETING, ASKED, answer));
    }

    private ExportQuestion asked() {
        return dialogs.askedExport.orElseThrow();
    }

    @Test
    void previewsDoNotShowAnswersThatAreStillHiddenAndFilesHoldThem() throws Exception {
        open(file("Spring.matrix.json", answered()));
        export.showAnswersOf(() -> Set.of(Voice.SALES));
        dialogs.exportFolder = Optional.of(Files.createDirectory(folder.resolve("out")));

        export.start();

        assertTrue(asked().hides());
        assertEquals(Set.of(Voice.SALES), asked().board().checklist().answers().keySet());
        List<String> lines = Files.readAllLines(folder.resolve("out/checklist.csv"));
        assertTrue(lines.stream().anyMatch(line -> line.contains("marketing") && line.contains("Never on time")), lines::toString);
    }

    @Test
    void nothingIsHiddenOnceAllMayBeSeen() throws Exception {
        open(file("Spring.matrix.json", answered()));
        export.showAnswersOf(() -> Set.of(Voice.values()));

        export.start();

        assertFalse(asked().hides());
        assertSame(document.board(), asked().board());
    }

    @Test
    void theBoardIsNeverReplacedByItsOwnExport() throws Exception {
        Path board = file("Spring.matrix.json", answered());
        byte[] before = Files.readAllBytes(board);
        open(board);
        Path home = Files.createDirectory(folder.resolve("Spring 2026-11-20"));
        Files.createSymbolicLink(home.resolve("Spring 2026-11-20.matrix.json"), board);
        dialogs.exportFolder = Optional.of(folder);

        export.startPackage();

        assertEquals(List.of(new Message("The board could not be exported",
                "Spring.matrix.json is the board itself, and the export would replace it. No file was changed.",
                "Choose another folder or another name.")), dialogs.told);
        assertArrayEquals(before, Files.readAllBytes(board));
        assertEquals(1, Files.list(home).count());
    }
}
