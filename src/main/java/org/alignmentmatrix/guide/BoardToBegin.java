package org.alignmentmatrix.guide;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Actions;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.GoalId;
import org.alignmentmatrix.model.Goals;
import org.alignmentmatrix.model.Kpi;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Step;

/// Boards on which the work of a session or of a quarter is laid out, with nothing judged yet: no card placed, nothing answered.
final class BoardToBegin {

    /// Measures that show early, in the middle and late whether work on alignment helps.
    private static final List<Kpi> SHARED = List.of(Kpi.FOLLOW_UP, Kpi.LEAD_CONVERSION, Kpi.REVENUE_GROWTH);

    private final Guide guide;
    private final Instant now;
    private final LocalDate today;
    private final List<Action> actions = new ArrayList<>();

    BoardToBegin(Guide guide, Instant now, LocalDate today) {
        this.guide = guide;
        this.now = now;
        this.today = today;
    }

    /// Both teams in the tray, and what comes after the session: a small step within a week, a check-in, the next review.
    Board workshop() {
        Cards teams = Cards.of(List.of(team(1, Side.SALES), team(2, Side.MARKETING)));
        add("workshop.share", Step.OPEN_CHANNELS, 1);
        add("workshop.first", Step.GOALS_AND_METRICS, 7);
        add("workshop.checkIn", Step.OPEN_CHANNELS, 14);
        add("workshop.review", Step.REVIEW, 91);
        return board("workshop.title", teams);
    }

    /// One action for each of the five steps, two weeks apart.
    Board plan() {
        for (Step step : Step.values()) {
            add("plan." + step, step, 14 * step.number());
        }
        return board("plan.title", Cards.EMPTY);
    }

    private Card team(int number, Side side) {
        return Card.create(new CardId(number), CardKind.TEAM, side, guide.name(side), now);
    }

    private void add(String key, Step step, int days) {
        actions.add(Action.create(new ActionId(actions.size() + 1), guide.sample(key), null, now)
                .withDue(today.plusDays(days)).withStep(step));
    }

    private Board board(String title, Cards cards) {
        var goals = new ArrayList<Goal>();
        for (Kpi kpi : SHARED) {
            goals.add(Goal.of(new GoalId(goals.size() + 1), kpi));
        }
        return new Board(guide.sample(title), cards, Checklist.EMPTY)
                .withGoals(Goals.NONE.add(goals)).withActions(Actions.NONE.add(actions));
    }
}
