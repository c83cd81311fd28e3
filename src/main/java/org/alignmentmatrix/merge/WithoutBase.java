package org.alignmentmatrix.merge;

import java.time.Instant;
import java.util.Optional;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.QuadrantStyle;
import org.alignmentmatrix.model.Weights;

/// Judges two copies of which nobody knows what they began with: nothing that only one of them says is lost.
final class WithoutBase implements Verdicts {

    @Override
    public Verdict on(Difference difference) {
        return switch (difference) {
            case Difference.Reordered _, Difference.Removed _ -> new Verdict.Keep();
            case Difference.Added _ -> new Verdict.Take();
            case Difference.Titled(var mine, var theirs) -> said(difference, !mine.isEmpty(), !theirs.isEmpty());
            case Difference.Styled(_, var mine, var theirs) ->
                said(difference, !mine.equals(QuadrantStyle.TEMPLATE), !theirs.equals(QuadrantStyle.TEMPLATE));
            case Difference.Weighted(var mine, var theirs) ->
                said(difference, !mine.equals(Weights.EQUAL), !theirs.equals(Weights.EQUAL));
            case Difference.Worded(_, var mine, var theirs) -> said(difference, mine.isPresent(), theirs.isPresent());
            case Difference.Answered(_, _, var part, var mine, var theirs) ->
                said(difference, !part.of(mine).equals(part.of(Answer.NONE)), !part.of(theirs).equals(part.of(Answer.NONE)));
            case Difference.SignSeen(_, var mine, var theirs) -> said(difference, mine.isPresent(), theirs.isPresent());
            case Difference.Agreed(_, _, var mine, var theirs) -> said(difference, !mine.isEmpty(), !theirs.isEmpty());
            case Difference.Dismissed(_, var mine, var theirs) -> said(difference, mine.isPresent(), theirs.isPresent());
            case Difference.NotUnderstood(_, var mine, var theirs) -> said(difference, mine.isPresent(), theirs.isPresent());
            case Difference.CardMoved(var mine, var theirs) -> later(difference, mine.changed(), theirs.changed());
            case Difference.CardChanged<?>(_, var mine, var theirs) -> later(difference, mine.changed(), theirs.changed());
            case Difference.CardFrom(var mine, var theirs) -> later(difference, mine.changed(), theirs.changed());
            case Difference.ActionChanged(_, var mine, var theirs) -> later(difference, mine.changed(), theirs.changed());
            case Difference.Frozen _, Difference.GoalChanged _, Difference.QuestionChanged _, Difference.SnapshotChanged _ ->
                ask(difference, Whose.MINE);
        };
    }

    /// What only one of them says is kept.
    private static Verdict said(Difference difference, boolean byMine, boolean byTheirs) {
        return byMine && byTheirs ? ask(difference, Whose.MINE) : byMine ? new Verdict.Keep() : new Verdict.Take();
    }

    private static Verdict later(Difference difference, Instant mine, Instant theirs) {
        return ask(difference, theirs.isAfter(mine) ? Whose.THEIRS : Whose.MINE);
    }

    private static Verdict ask(Difference difference, Whose preset) {
        return new Verdict.Ask(new Conflict(difference, Optional.empty(), preset));
    }
}
