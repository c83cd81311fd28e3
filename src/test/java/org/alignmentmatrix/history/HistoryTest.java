package org.alignmentmatrix.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private final History<String, String> start = History.startingWith("");

    @Test
    void aNewHistoryHasNothingToUndoOrRedo() {
        assertEquals("", start.present());
        assertEquals(Optional.empty(), start.undoCaption());
        assertEquals(Optional.empty(), start.redoCaption());
        assertSame(start, start.undo());
        assertSame(start, start.redo());
        assertFalse(start.isDirty());
    }

    @Test
    void undoAndRedoGoBackAndForthWithTheirCaptions() {
        History<String, String> two = start.perform("a", "type a").perform("ab", "type b");

        assertEquals(Optional.of("type b"), two.undoCaption());
        assertEquals(Optional.empty(), two.redoCaption());

        History<String, String> back = two.undo();
        assertEquals("a", back.present());
        assertEquals(Optional.of("type a"), back.undoCaption());
        assertEquals(Optional.of("type b"), back.redoCaption());

        assertEquals("", back.undo().present());
        assertEquals("ab", back.undo().redo().redo().present());
        assertEquals(2, back.redo().undoDepth());
    }

    @Test
    void anActAfterAnUndoForgetsWhatCouldBeRedone() {
        History<String, String> other = start.perform("a", "type a").undo().perform("b", "type b");

        assertEquals(Optional.empty(), other.redoCaption());
        assertEquals("", other.undo().present());
    }

    @Test
    void thePresentValueOnceMoreIsNoAct() {
        History<String, String> one = start.perform("a", "type a");

        assertSame(one, one.perform(one.present(), "again"));
        assertSame(one, one.amend(one.present(), "again"));
        assertEquals(Optional.of("type a"), one.undo().perform("", "again").redoCaption());
    }

    @Test
    void anAmendedActIsUndoneAtOnce() {
        History<String, String> typed = start.perform("x", "type x").perform("xa", "type a").amend("xab", "type b");

        assertEquals("xab", typed.present());
        assertEquals(Optional.of("type b"), typed.undoCaption());
        assertEquals(2, typed.undoDepth());
        assertEquals("x", typed.undo().present());
        assertEquals("xab", typed.undo().redo().present());
    }

    @Test
    void withoutAnActToAmendItIsAnActOfItsOwn() {
        assertEquals("", start.amend("a", "type a").undo().present());
        assertEquals(1, start.amend("a", "type a").undoDepth());
    }

    @Test
    void anAmendedActForgetsWhatCouldBeRedone() {
        History<String, String> amended = start.perform("a", "1").perform("ab", "2").undo().amend("c", "3");

        assertEquals(Optional.empty(), amended.redoCaption());
        assertEquals("", amended.undo().present());
    }

    @Test
    void undoingBackToTheSavedValueIsCleanAgain() {
        History<String, String> saved = start.perform("a", "1").markSaved("a");

        assertFalse(saved.isDirty());
        assertTrue(saved.undo().isDirty());
        assertFalse(saved.undo().redo().isDirty());
        assertTrue(saved.perform("b", "2").isDirty());
        assertFalse(saved.perform("b", "2").undo().isDirty());
        assertFalse(saved.perform("b", "2").perform(new StringBuilder("a").toString(), "3").isDirty(), "an equal value is as good");
    }

    @Test
    void aValueSavedLateIsTheSavedOneAllTheSame() {
        History<String, String> late = start.perform("a", "1").perform("ab", "2").markSaved("a");

        assertTrue(late.isDirty());
        assertFalse(late.undo().isDirty());
    }

    @Test
    void atLeastTheLimitCanBeUndoneAndAtMostTwiceAsMuchIsKept() {
        History<Integer, String> history = History.startingWith(0);
        for (int i = 1; i <= 10 * History.LIMIT; i++) {
            history = history.perform(i, "count");
            assertTrue(history.undoDepth() >= Math.min(i, History.LIMIT) && history.undoDepth() < 2 * History.LIMIT, "after " + i);
        }
        int depth = history.undoDepth();
        for (int i = 0; i < depth; i++) {
            assertEquals(10 * History.LIMIT - i, history.present());
            history = history.undo();
        }
        assertEquals(Optional.empty(), history.undoCaption());
        for (int i = 0; i < depth; i++) {
            history = history.redo();
        }
        assertEquals(10 * History.LIMIT, history.present());
        assertEquals(depth, history.undoDepth());
    }

    @Test
    void itBehavesLikeTwoStacks() {
        var random = new Random(5);
        History<Integer, Integer> history = History.startingWith(0);
        Deque<Integer> past = new ArrayDeque<>();
        Deque<Integer> future = new ArrayDeque<>();
        int present = 0;
        for (int act = 1; act <= 900; act++) {
            switch (random.nextInt(5)) {
                case 0, 1 -> {
                    past.push(present);
                    future.clear();
                    present = act;
                    history = history.perform(act, act);
                }
                case 2 -> {
                    if (past.isEmpty()) {
                        past.push(present);
                    }
                    future.clear();
                    present = act;
                    history = history.amend(act, act);
                }
                case 3 -> {
                    if (!past.isEmpty()) {
                        future.push(present);
                        present = past.pop();
                    }
                    history = history.undo();
                }
                default -> {
                    if (!future.isEmpty()) {
                        past.push(present);
                        present = future.pop();
                    }
                    history = history.redo();
                }
            }
            assertEquals(present, history.present());
            assertEquals(past.size(), history.undoDepth());
            assertEquals(future.isEmpty(), history.redoCaption().isEmpty());
        }
    }
}
