package org.alignmentmatrix.ui.files;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.OwnQuestions;
import org.alignmentmatrix.model.Voice;

/// What may be seen of a board while some voices still answer behind the curtain.
///
/// @param shown the voices whose answers may be seen
record Veil(Supplier<Set<Voice>> shown) {

    /// The board without the answers that nobody may see yet.
    ///
    /// @return this very board if all may be seen
    Board over(Board board) {
        Checklist checklist = board.checklist();
        OwnQuestions own = checklist.own();
        Set<Voice> voices = shown.get();
        if (isSeen(checklist.answers().keySet(), voices) && isSeen(own.answers().keySet(), voices)) {
            return board;
        }
        return board.withChecklist(new Checklist(seen(checklist.answers(), voices), checklist.weights(),
                new OwnQuestions(own.all(), seen(own.answers(), voices), own.nextNumber()), checklist.words()));
    }

    private static boolean isSeen(Collection<Voice> answering, Set<Voice> voices) {
        return voices.containsAll(answering);
    }

    private static <A> Map<Voice, A> seen(Map<Voice, A> answers, Set<Voice> voices) {
        var seen = new HashMap<>(answers);
        seen.keySet().retainAll(voices);
        return seen;
    }
}
