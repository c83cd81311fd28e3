package org.alignmentmatrix.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.Edit;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.samples.RandomBoards;
import org.alignmentmatrix.samples.RandomEdits;
import org.junit.jupiter.api.Test;

/// Whatever is done to a board, it can be undone, done again, saved and opened.
class RandomActsTest {

    private static final long SEED = Scale.seed(17);
    private static final int MINIMUM = Scale.of(20_000, 1_000_000);
    private static final int EDITS = 2_000; // of one board
    private static final int LONGEST_RUN = 900; // all of it can be undone
    private static final int MOST_CARDS = 200;
    private static final int SAVED_EVERY = Scale.of(100, 300);
    private static final int LOOKED_AT_EVERY = Scale.of(1, 5);

    private final Set<Class<?>> kinds = new HashSet<>();
    private final Count count = new Count("random edits", "edits", SEED);
    private Instant now = Instant.parse("2026-03-01T08:00:00.25Z");
    private final InstantSource clock = () -> now;
    private int withoutEffect;

    @Test
    void everythingDoneCanBeUndoneDoneAgainSavedAndOpened() throws ProblemException {
        for (long seed = SEED; count.tried() < MINIMUM; seed++) {
            Board board = RandomBoards.of(seed, (int) (seed * 17 % MOST_CARDS));
            var edits = new RandomEdits(seed, MOST_CARDS);
            for (int done = 0; done < EDITS; done += LONGEST_RUN) {
                int length = Math.min(LONGEST_RUN, EDITS - done);
                board = run(board, edits, length, "seed %d from edit %d".formatted(seed, done));
                count.good(length);
            }
        }
        assertEquals(Set.of(Edit.class.getPermittedSubclasses()), kinds, "every kind of edit was made");
        assertTrue(withoutEffect < count.tried() / 4, "most of them had an effect, but %d had none".formatted(withoutEffect));
        count.atLeast(MINIMUM);
    }

    private Board run(Board start, RandomEdits edits, int count, String told) throws ProblemException {
        var document = new OpenDocument(start, new Origin.Untitled(), clock);
        var steps = new ArrayList<Board>(List.of(start)); // the boards that undo comes by
        Edit last = null;
        for (int i = 1; i <= count; i++) {
            Board before = document.board();
            now = now.plusMillis(700);
            Edit edit = edits.next(before, document.now());
            boolean changed = document.perform(edit);
            kinds.add(edit.getClass());
            if (changed) {
                if (last != null && edit.continues(last)) {
                    steps.removeLast();
                }
                steps.add(document.board());
                last = edit;
            } else {
                withoutEffect++;
                assertSame(before, document.board(), told);
            }
            if (i % LOOKED_AT_EVERY == 0) {
                assertSound(document.board(), told);
            }
            if (i % SAVED_EVERY == 0) {
                assertEquals(ProjectCodec.asWritten(document.board()), ProjectCodec.decode(ProjectCodec.encode(document.board())), told);
            }
        }
        undoAll(document, steps, told);
        redoAll(document, steps, told);
        return document.board();
    }

    private static void undoAll(OpenDocument document, List<Board> steps, String told) {
        for (Board step : steps.reversed()) {
            assertEquals(step, document.board(), told);
            assertEquals(!step.equals(steps.getFirst()), document.isDirty(), told);
            document.undo();
        }
        assertTrue(document.undoable().isEmpty(), told);
        assertSame(steps.getFirst(), document.board(), told);
        assertFalse(document.isDirty(), told);
    }

    private static void redoAll(OpenDocument document, List<Board> steps, String told) {
        while (document.redoable().isPresent()) {
            document.redo();
        }
        assertSame(steps.getLast(), document.board(), told);
        document.markSaved(document.board(), new Origin.File(Path.of("board.json")));
        assertFalse(document.isDirty(), told);
        document.undo();
        assertEquals(!steps.getLast().equals(document.board()), document.isDirty(), told);
        document.redo();
        assertFalse(document.isDirty(), told);
    }

    private static void assertSound(Board board, String told) {
        assertEquals(board.cards(), Cards.of(board.cards().stream().toList(), board.cards().nextNumber()), told); // with sound stacks
        var ids = new HashSet<CardId>();
        for (Card card : board.cards()) {
            assertTrue(ids.add(card.id()), told);
            assertTrue(card.id().number() < board.cards().nextNumber(), told);
            if (card.place() instanceof Place.OnMatrix(_, var spot)) {
                assertTrue(spot.u() >= 0 && spot.u() <= 1 && spot.v() >= 0 && spot.v() <= 1, told);
            }
        }
        assertTrue(ids.size() <= MOST_CARDS, told);
    }
}
