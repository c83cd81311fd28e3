package org.alignmentmatrix.merge;

import java.util.ArrayList;
import java.util.List;
import org.alignmentmatrix.model.Board;
import org.jspecify.annotations.Nullable;

/// How two copies of a board come together: what is taken from theirs without a question, and what somebody has to choose.
///
/// Everything is merged by the id of what it is about and by field. What only one side changed is taken, what both changed to the
/// same is fine, what both changed differently is a [Conflict]. What one side deleted and the other changed stays and is a conflict
/// too. Two new things that got the same number on both sides are both kept; theirs gets another one.
public final class Merge {

    private final @Nullable Board base;
    private final Board mine;
    private final Board theirs;
    private final List<Difference> taken;
    private final List<Conflict> conflicts;
    private final Draft common; // mine with all that comes from theirs without a question; choices are made on copies of it

    private Merge(@Nullable Board base, Board mine, Board theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = Renumbered.theirs(base, mine, theirs);
        var takes = new ArrayList<Difference>();
        var open = new ArrayList<Conflict>();
        Verdicts verdicts = base == null ? new WithoutBase() : new SinceBase(base, mine, this.theirs);
        for (Difference difference : Differences.between(mine, this.theirs)) {
            switch (verdicts.on(difference)) {
                case Verdict.Take _ -> takes.add(difference);
                case Verdict.Keep _ -> { }
                case Verdict.Ask(Conflict conflict) -> open.add(conflict);
            }
        }
        this.taken = List.copyOf(takes);
        this.conflicts = List.copyOf(open);
        this.common = new Draft(mine);
        taken.forEach(common::take);
        new Stamps(base, mine, this.theirs).set(common);
    }

    /// Brings together what two people made of the same board.
    ///
    /// @param base the state that both began with
    public static Merge of(Board base, Board mine, Board theirs) {
        return new Merge(base, mine, theirs);
    }

    /// Brings two copies together of which nobody knows what they both began with. What is only in one is kept; what is in both and
    /// differs is a conflict, preset to the side that changed the card or the action later.
    public static Merge ofCopies(Board mine, Board theirs) {
        return new Merge(null, mine, theirs);
    }

    /// What both began with; mine if that is not known.
    public Board base() {
        return base == null ? mine : base;
    }

    /// The copy in front of the user.
    public Board mine() {
        return mine;
    }

    /// The other copy, in which what had the number of another thing of mine has one of its own.
    public Board theirs() {
        return theirs;
    }

    /// What comes from theirs without a question, as differences from mine.
    public List<Difference> taken() {
        return taken;
    }

    /// What somebody has to choose.
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /// The choices to begin with, one for each conflict, in their order.
    public List<Whose> presets() {
        return conflicts.stream().map(Conflict::preset).toList();
    }

    /// The board with the presets.
    public Board result() {
        return result(presets());
    }

    /// The board with some choices.
    ///
    /// @param choices one for each conflict, in their order
    /// @throws IllegalArgumentException if their number is another one
    public Board result(List<Whose> choices) {
        return outcome(choices).board();
    }

    /// What comes of some choices.
    ///
    /// @param board holds everything that either side added, as far as there is room for it
    /// @param leftOut how many things of theirs are left out because the board would have more of a kind than it can hold
    public record Outcome(Board board, int leftOut) {
    }

    /// What comes of some choices.
    ///
    /// @param choices one for each conflict, in their order
    /// @throws IllegalArgumentException if their number is another one
    public Outcome outcome(List<Whose> choices) {
        if (choices.size() != conflicts.size()) {
            throw new IllegalArgumentException("There must be %d choices, but there are %d".formatted(conflicts.size(), choices.size()));
        }
        Draft draft = new Draft(common);
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i) == Whose.THEIRS) {
                draft.take(conflicts.get(i).difference());
            }
        }
        return new Assembly(base, mine, theirs, draft).outcome();
    }
}
