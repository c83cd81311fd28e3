package org.alignmentmatrix.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Dismissals;

/// What does not seem to fit together on a board. The rules, with their reasons: `src/docs/definitions.md`.
///
/// @param open those to talk about, in the order of the rules and then by key
/// @param dismissed those that somebody looked at and set aside, in the same order
public record Contradictions(List<Contradiction> open, List<Dismissed> dismissed) {

    /// A contradiction that still holds but was set aside.
    ///
    /// @param reason why, in the words of who did it
    public record Dismissed(Contradiction contradiction, String reason) {
    }

    public Contradictions {
        open = List.copyOf(open);
        dismissed = List.copyOf(dismissed);
    }

    /// Dismissals of what no longer holds are left out; they count again if it holds again.
    public static Contradictions of(Board board) {
        Findings findings = Findings.of(board);
        Stream<Contradiction> all = Stream.of(AnswerRules.found(findings), SignRules.found(findings), CardRules.found(findings))
                .flatMap(List::stream);
        var open = new ArrayList<Contradiction>();
        var dismissed = new ArrayList<Dismissed>();
        Dismissals dismissals = board.dismissals();
        all.forEach(each -> dismissals.reason(each.key())
                .ifPresentOrElse(reason -> dismissed.add(new Dismissed(each, reason)), () -> open.add(each)));
        return new Contradictions(open, dismissed);
    }
}
