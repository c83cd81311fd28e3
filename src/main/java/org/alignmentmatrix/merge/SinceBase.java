package org.alignmentmatrix.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alignmentmatrix.model.Board;

/// Judges by what each side changed since both began with the same board.
final class SinceBase implements Verdicts {

    /// What one side changed.
    private static final class Changes {

        private final Map<Topic, Difference> byTopic = new HashMap<>();
        private final Set<Topic.Key> touched = new HashSet<>();
        private final Set<Topic.Key> added = new HashSet<>();
        private final Set<Topic.Key> removed = new HashSet<>();

        Changes(Board base, Board now) {
            for (Difference difference : Differences.between(base, now)) {
                byTopic.put(Topic.of(difference), difference);
                Topic.item(difference).ifPresent(key -> {
                    touched.add(key);
                    if (difference instanceof Difference.Added) {
                        added.add(key);
                    } else if (difference instanceof Difference.Removed) {
                        removed.add(key);
                    }
                });
            }
        }
    }

    private final Changes mine;
    private final Changes theirs;

    SinceBase(Board base, Board mine, Board theirs) {
        this.mine = new Changes(base, mine);
        this.theirs = new Changes(base, theirs);
    }

    @Override
    public Verdict on(Difference difference) {
        return switch (difference) {
            case Difference.Reordered _ -> new Verdict.Keep(); // the order follows a rule of its own
            case Difference.Added _ -> onlyInTheirs(difference, Topic.item(difference).orElseThrow());
            case Difference.Removed _ -> onlyInMine(difference, Topic.item(difference).orElseThrow());
            case Difference.Titled _, Difference.Frozen _, Difference.Styled _, Difference.Weighted _, Difference.Worded _,
                 Difference.Answered _, Difference.SignSeen _, Difference.Agreed _, Difference.Dismissed _,
                 Difference.NotUnderstood _, Difference.CardMoved _, Difference.CardChanged<?> _, Difference.CardFrom _,
                 Difference.ActionChanged _, Difference.GoalChanged _, Difference.QuestionChanged _,
                 Difference.SnapshotChanged _ -> inBoth(difference);
        };
    }

    private Verdict onlyInTheirs(Difference difference, Topic.Key item) {
        if (!mine.removed.contains(item)) {
            return new Verdict.Take();
        }
        return theirs.touched.contains(item) ? new Verdict.Ask(new Conflict(difference, Optional.empty(), Whose.THEIRS))
                : new Verdict.Keep();
    }

    private Verdict onlyInMine(Difference difference, Topic.Key item) {
        if (!theirs.removed.contains(item)) {
            return new Verdict.Keep();
        }
        return mine.touched.contains(item) ? new Verdict.Ask(new Conflict(difference, Optional.empty(), Whose.MINE))
                : new Verdict.Take();
    }

    private Verdict inBoth(Difference difference) {
        Topic topic = Topic.of(difference);
        boolean bothNew = Topic.item(difference).filter(mine.added::contains).isPresent();
        if (!bothNew && !mine.byTopic.containsKey(topic)) {
            return new Verdict.Take();
        }
        if (!bothNew && !theirs.byTopic.containsKey(topic)) {
            return new Verdict.Keep();
        }
        return new Verdict.Ask(new Conflict(difference, Optional.ofNullable(mine.byTopic.get(topic)), Whose.MINE));
    }
}
