package org.alignmentmatrix.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.AnswerQuestion;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Scale;
import org.alignmentmatrix.model.ScaleWords;
import org.alignmentmatrix.model.Snapshot;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.samples.FakeDialogs;
import org.alignmentmatrix.ui.dialog.Notices;
import org.alignmentmatrix.ui.dialog.Talk;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.Test;

class AssessmentCommandsTest {

    private final OpenDocument document = new OpenDocument(Board.EMPTY, new Origin.Untitled(), () -> Instant.EPOCH);
    private final FakeDialogs dialogs = new FakeDialogs();
    private final List<String> told = new ArrayList<>();
    private final AssessmentCommands commands = new AssessmentCommands(document, Guide.in(Locale.UK), () -> LocalDate.of(2026, 11, 20),
            new Talk(dialogs, new Notices() {
                @Override
                public void tell(String text, Action... actions) {
                    told.add(text);
                }

                @Override
                public void titleTooLong(int limit) {
                    told.add("too long: " + limit);
                }
            }, Messages.in(Locale.UK)));

    private List<String> names() {
        return document.board().snapshots().all().stream().map(Snapshot::name).toList();
    }

    @Test
    void aSnapshotIsCalledAfterTheDayUnlessThatNameIsTaken() {
        commands.takeSnapshot().menuItem().fire();
        commands.takeSnapshot().menuItem().fire();
        dialogs.snapshotName = Optional.of("  Spring\treview ");
        commands.takeSnapshot().menuItem().fire();

        assertEquals(List.of("20 Nov 2026", "20 Nov 2026 (2)", "Spring review"), names());
        assertEquals("Snapshot “Spring review” taken", told.getLast());
    }

    @Test
    void withoutANameNoneIsTaken() {
        for (Optional<String> answer : List.of(Optional.<String>empty(), Optional.of("  "))) {
            dialogs.snapshotName = answer;
            commands.takeSnapshot().menuItem().fire();
        }

        assertEquals(List.of(), names());
        assertEquals(List.of(), told);
    }

    @Test
    void theWordsAreFrozenOnceASnapshotHoldsAnswers() {
        var words = new ScaleWords(Map.of(Scale.YES, List.of("A", "B", "C", "D", "E")));
        dialogs.scaleWords = Optional.of(words);
        commands.scaleWords().menuItem().fire();
        assertEquals(words, document.board().checklist().words());

        document.perform(AnswerQuestion.of(Voice.SALES, Question.T1, Answer.level(2)));
        commands.takeSnapshot().menuItem().fire();
        dialogs.scaleWords = Optional.empty();
        commands.scaleWords().menuItem().fire();
        assertTrue(dialogs.scaleWordsFrozen);
        assertEquals(words, document.board().checklist().words());
    }
}
