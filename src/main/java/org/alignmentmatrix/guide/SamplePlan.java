package org.alignmentmatrix.guide;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Actions;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.AgreementSheet;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Component;
import org.alignmentmatrix.model.Facts;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.GoalId;
import org.alignmentmatrix.model.Goals;
import org.alignmentmatrix.model.Horizon;
import org.alignmentmatrix.model.Improvement;
import org.alignmentmatrix.model.Kpi;
import org.alignmentmatrix.model.Party;
import org.alignmentmatrix.model.SideFacts;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Signs;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Step;
import org.jspecify.annotations.Nullable;

/// What follows from the answers of the sample board: two sides of some cards, signs, actions, goals and a sheet that is half filled.
final class SamplePlan {

    private static final CardId ENTRY_ADS = new CardId(1);
    private static final CardId ROUND_UP = new CardId(3);
    private static final CardId GUARANTEE = new CardId(4);
    private static final CardId APP_LAUNCH = new CardId(6);
    private static final CardId LEAD_DEFINITION = new CardId(10);
    private static final CardId ONE_CRM = new CardId(12);

    private final Guide guide;
    private final Instant now;
    private final LocalDate today;

    /// @param today the day that due dates are counted from
    SamplePlan(Guide guide, Instant now, LocalDate today) {
        this.guide = guide;
        this.now = now;
        this.today = today;
    }

    /// The sample board with all this on it.
    Board on(Board sample) {
        Board marked = change(sample, ENTRY_ADS, card -> card.withFacts(differing("entryAds", Horizon.NOW, Horizon.LONG_TERM)));
        marked = change(marked, APP_LAUNCH, card -> card.withFacts(differing("appLaunch", Horizon.NOW, Horizon.NOW)));
        marked = change(marked, ROUND_UP, card -> serving(card, Improvement.I3, Component.P4));
        marked = change(marked, GUARANTEE, card -> card.withFacts(shared()).withComponents(Set.of(Component.P2)));
        marked = change(marked, LEAD_DEFINITION, card -> serving(card, Improvement.I1, Component.P3).withFrom(new Source.OfGap("F2")));
        marked = change(marked, ONE_CRM, card -> serving(card, Improvement.I8, Component.P5));
        return marked.withSigns(signs()).withActions(actions()).withGoals(goals()).withAgreement(agreement());
    }

    private Board change(Board board, CardId id, UnaryOperator<Card> change) {
        return board.changeCards(List.of(id), now, change);
    }

    private static Card serving(Card card, Improvement improvement, Component component) {
        return card.withImprovements(Set.of(improvement)).withComponents(Set.of(component));
    }

    private Facts differing(String card, Horizon sales, Horizon marketing) {
        return new Facts(side(card + ".sales", sales), side(card + ".marketing", marketing));
    }

    private SideFacts side(String key, Horizon horizon) {
        return new SideFacts(guide.sample(key + ".customer"), guide.sample(key + ".message"), guide.sample(key + ".measure"), horizon);
    }

    private Facts shared() {
        SideFacts both = SideFacts.NONE.withMessage(guide.sample("guarantee.message")).withHorizon(Horizon.LONG_TERM);
        return new Facts(both, both);
    }

    private static Signs signs() {
        return Signs.NONE
                .with(Sign.G3, Optional.of(new Signs.Seen.Ticked()))
                .with(Sign.W1, Optional.of(new Signs.Seen.Counted(5)))
                .with(Sign.W2, Optional.of(new Signs.Seen.Ticked()));
    }

    private Actions actions() {
        return Actions.NONE.add(List.of(
                action(1, "agreeLeads", new Source.OfGap("F2")).withDue(today.plusDays(7)).withStep(Step.LEAD_HANDOFF),
                action(2, "tellHotels", new Source.OfFriction(Friction.K5)).withDue(today.minusDays(2)).withStep(Step.UNIFIED_MESSAGING),
                action(3, "showResults", new Source.OfCard(ROUND_UP)).withDue(today.plusDays(6)).withStep(Step.OPEN_CHANNELS),
                action(4, "writeGoal", null).withDue(today.minusDays(3)).withStep(Step.GOALS_AND_METRICS).withDone(now)));
    }

    private Action action(int number, String key, @Nullable Source from) {
        return Action.create(new ActionId(number), guide.sample(key + ".action"), from, now).withOwner(guide.sample(key + ".owner"));
    }

    private Goals goals() {
        Goal quickly = Goal.of(new GoalId(1), Kpi.FOLLOW_UP).withTitle(guide.sample("followUp.goal")).withUnit("%")
                .withBaseline(BigDecimal.valueOf(40)).withTarget(BigDecimal.valueOf(80)).withCurrent(BigDecimal.valueOf(55));
        Goal offices = Goal.of(new GoalId(2), Kpi.MARKET_SHARE).withTitle(guide.sample("offices.goal")).withUnit("%")
                .withBaseline(BigDecimal.valueOf(12)).withTarget(BigDecimal.valueOf(15));
        return Goals.NONE.add(List.of(quickly, offices));
    }

    private AgreementSheet agreement() {
        return AgreementSheet.EMPTY
                .with(AgreedPoint.SUCCESS, Party.SALES, guide.sample("success.sales"))
                .with(AgreedPoint.SUCCESS, Party.MARKETING, guide.sample("success.marketing"))
                .with(AgreedPoint.TARGET_CUSTOMER, Party.MARKETING, guide.sample("customer.marketing"))
                .with(AgreedPoint.VALUE_PROPOSITION, Party.SALES, guide.sample("value"))
                .with(AgreedPoint.VALUE_PROPOSITION, Party.MARKETING, guide.sample("value"));
    }
}
