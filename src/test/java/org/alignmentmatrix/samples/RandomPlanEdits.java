package org.alignmentmatrix.samples;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.alignmentmatrix.edit.AddActions;
import org.alignmentmatrix.edit.AddGoal;
import org.alignmentmatrix.edit.AddOwnQuestion;
import org.alignmentmatrix.edit.ChangeAction;
import org.alignmentmatrix.edit.ChangeGoal;
import org.alignmentmatrix.edit.ChangeOwnQuestion;
import org.alignmentmatrix.edit.Dismiss;
import org.alignmentmatrix.edit.Edit;
import org.alignmentmatrix.edit.NoteSign;
import org.alignmentmatrix.edit.RemoveActions;
import org.alignmentmatrix.edit.RemoveGoal;
import org.alignmentmatrix.edit.RemoveOwnQuestion;
import org.alignmentmatrix.edit.RemoveSnapshot;
import org.alignmentmatrix.edit.RenameSnapshot;
import org.alignmentmatrix.edit.SetScaleWords;
import org.alignmentmatrix.edit.SetWeights;
import org.alignmentmatrix.edit.TakeSnapshot;
import org.alignmentmatrix.edit.WriteAgreement;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Actions;
import org.alignmentmatrix.model.Actor;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.GoalId;
import org.alignmentmatrix.model.Goals;
import org.alignmentmatrix.model.OwnId;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.OwnQuestions;
import org.alignmentmatrix.model.Party;
import org.alignmentmatrix.model.PlainText;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.SnapshotId;
import org.alignmentmatrix.model.Snapshots;
import org.alignmentmatrix.model.Step;

/// Edits of what follows from answers, some of them about things that are gone.
final class RandomPlanEdits {

    private static final int MOST = 12; // of a kind; more would make every save and comparison of a journey slow

    private final Random random;
    private final Supplier<String> texts;
    private final RandomPlans plans;

    RandomPlanEdits(Random random, Supplier<String> texts) {
        this.random = random;
        this.texts = texts;
        this.plans = new RandomPlans(random, (limit, _) -> PlainText.head(texts.get(), limit));
    }

    Edit next(Board board, Instant now) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> action(board.actions(), now);
            case 2 -> goal(board.goals());
            case 3 -> ownQuestion(board.checklist().own());
            case 4 -> random.nextInt(3) == 0 ? new SetScaleWords(plans.words()) : new SetWeights(plans.weights());
            case 5 -> new NoteSign(any(Sign.values()), plans.seen());
            case 6 -> new WriteAgreement(any(AgreedPoint.values()), any(Party.values()), maybe() ? "" : texts.get() + "\n", maybe());
            default -> random.nextInt(3) == 0 ? snapshot(board.snapshots())
                    : new Dismiss("GAP:" + random.nextInt(4), maybe() ? Optional.empty() : Optional.of(texts.get()));
        };
    }

    private Edit action(Actions actions, Instant now) {
        if (actions.all().isEmpty() || random.nextInt(4) == 0 && actions.all().size() < MOST) {
            int used = random.nextInt(5) == 0 ? 1 : 0; // now and then a number that was used already
            return new AddActions(List.of(plans.action(Math.max(1, actions.nextNumber() - used), now)));
        }
        if (random.nextInt(5) == 0) {
            return new RemoveActions(Set.of(new ActionId(1 + random.nextInt(actions.nextNumber()))));
        }
        Action before = actions.all().get(random.nextInt(actions.all().size()));
        return switch (any(ChangeAction.Part.values())) {
            case TITLE -> ChangeAction.typed(before.withTitle(texts.get()), ChangeAction.Part.TITLE);
            case OWNER -> ChangeAction.typed(before.withOwner(maybe() ? "" : texts.get()), ChangeAction.Part.OWNER);
            case DUE -> ChangeAction.of(before.withDue(maybe() ? null : LocalDate.of(2026, 1 + random.nextInt(12), 1)),
                    ChangeAction.Part.DUE);
            case STEP -> ChangeAction.of(before.withStep(maybe() ? null : any(Step.values())), ChangeAction.Part.STEP);
            case DONE -> ChangeAction.of(before.withDone(maybe() ? null : now), ChangeAction.Part.DONE);
        };
    }

    private Edit goal(Goals goals) {
        if (goals.all().isEmpty() || random.nextInt(4) == 0 && goals.all().size() < MOST) {
            return new AddGoal(plans.goal(goals.nextNumber()));
        }
        if (random.nextInt(5) == 0) {
            return new RemoveGoal(new GoalId(1 + random.nextInt(goals.nextNumber())));
        }
        Goal before = goals.all().get(random.nextInt(goals.all().size()));
        return new ChangeGoal(maybe() ? before.withTitle(texts.get())
                : before.withCurrent(maybe() ? null : BigDecimal.valueOf(random.nextInt(1_000), 1)), maybe());
    }

    private Edit ownQuestion(OwnQuestions own) {
        if (own.all().isEmpty() || random.nextInt(4) == 0 && own.all().size() < MOST) {
            return new AddOwnQuestion(plans.ownQuestion(own.nextNumber()));
        }
        OwnQuestion before = own.all().get(random.nextInt(own.all().size()));
        return switch (random.nextInt(4)) {
            case 0 -> new RemoveOwnQuestion(new OwnId(1 + random.nextInt(own.nextNumber())));
            case 1 -> new ChangeOwnQuestion(before.withActs(any(Actor.values())), false);
            case 2 -> new ChangeOwnQuestion(plans.ownQuestion(before.id().number()), false);
            default -> new ChangeOwnQuestion(before.withAsk(texts.get()), true);
        };
    }

    private Edit snapshot(Snapshots snapshots) {
        SnapshotId one = new SnapshotId(1 + random.nextInt(snapshots.nextNumber()));
        return switch (random.nextInt(3)) {
            case 0 -> new RemoveSnapshot(one);
            case 1 -> new RenameSnapshot(one, texts.get());
            default -> snapshots.all().size() < MOST ? new TakeSnapshot(texts.get()) : new RemoveSnapshot(one);
        };
    }

    private boolean maybe() {
        return random.nextBoolean();
    }

    private <T> T any(T[] choices) {
        return Arrays.asList(choices).get(random.nextInt(choices.length));
    }
}
