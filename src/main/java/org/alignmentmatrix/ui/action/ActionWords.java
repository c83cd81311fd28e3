package org.alignmentmatrix.ui.action;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Isolated;
import org.alignmentmatrix.ui.text.FindingWords;

/// The words of an action in a list.
record ActionWords(Planning planning, FindingWords findings) {

    ActionWords(Planning planning) {
        this(planning, new FindingWords(planning.guide(), planning.messages()));
    }

    /// Owner and day, as far as known, or that nobody has promised it.
    String footer(Action action) {
        LocalDate due = action.due();
        String day = due == null ? "" : planning.days().weekDay(due, planning.today().get());
        String text = joined(" · ", action.owner(), day);
        return text.isEmpty() ? planning.messages().text("action.unpromised") : text;
    }

    boolean isOverdue(Action action) {
        return action.isOverdue(planning.today().get());
    }

    /// The whole action as a sentence.
    String spoken(Action action, Board board) {
        LocalDate due = action.due();
        return joined(", ", action.title(),
                action.isOpen() ? "" : planning.messages().text("action.done"),
                action.owner().isEmpty() ? "" : planning.messages().text("action.spoken.owner", action.owner()),
                due == null ? "" : planning.messages().text("action.spoken.due", planning.days().spokenDay(due, planning.today().get())),
                isOverdue(action) ? planning.messages().text("action.overdue") : "",
                action.from() == null ? "" : findings.heading(action.from(), board));
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).map(Isolated::of).collect(Collectors.joining(separator));
    }
}
