package org.alignmentmatrix.merge;

import java.util.List;
import java.util.Objects;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.Snapshot;

/// What differs among actions, goals and snapshots.
final class PlanDifferences {

    private PlanDifferences() {
    }

    static void find(Board before, Board after, List<Difference> found) {
        if (before.actions() != after.actions()) {
            Items.compare(Kind.ACTION, Items.actions(before), Items.actions(after), (was, is) -> actions(was.action(), is.action(), found),
                    found);
        }
        if (before.goals() != after.goals()) {
            Items.compare(Kind.GOAL, Items.goals(before), Items.goals(after), (was, is) -> goals(was.goal(), is.goal(), found), found);
        }
        if (before.snapshots() != after.snapshots()) {
            Items.compare(Kind.SNAPSHOT, Items.snapshots(before), Items.snapshots(after),
                    (was, is) -> snapshots(was.snapshot(), is.snapshot(), found), found);
        }
    }

    private static void actions(Action was, Action is, List<Difference> found) {
        if (was == is) {
            return;
        }
        for (ActionPart part : ActionPart.values()) {
            if (!Objects.equals(part.of(was), part.of(is))) {
                found.add(new Difference.ActionChanged(part, was, is));
            }
        }
    }

    private static void goals(Goal was, Goal is, List<Difference> found) {
        if (was == is) {
            return;
        }
        for (GoalPart part : GoalPart.values()) {
            if (!Objects.equals(part.of(was), part.of(is))) {
                found.add(new Difference.GoalChanged(part, was, is));
            }
        }
    }

    private static void snapshots(Snapshot was, Snapshot is, List<Difference> found) {
        if (was == is) {
            return;
        }
        for (SnapshotPart part : SnapshotPart.values()) {
            if (!part.of(was).equals(part.of(is))) {
                found.add(new Difference.SnapshotChanged(part, was, is));
            }
        }
    }
}
