package org.alignmentmatrix.samples;

import static org.alignmentmatrix.model.Quadrant.ALIGNED_COORDINATED;
import static org.alignmentmatrix.model.Quadrant.ALIGNED_UNCOORDINATED;
import static org.alignmentmatrix.model.Quadrant.MISALIGNED_COORDINATED;
import static org.alignmentmatrix.model.Quadrant.MISALIGNED_UNCOORDINATED;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Actions;
import org.alignmentmatrix.model.Actor;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.AgreementSheet;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Dismissals;
import org.alignmentmatrix.model.Facts;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.GoalId;
import org.alignmentmatrix.model.Goals;
import org.alignmentmatrix.model.Horizon;
import org.alignmentmatrix.model.Kpi;
import org.alignmentmatrix.model.OwnId;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.OwnQuestions;
import org.alignmentmatrix.model.Party;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Scale;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.SideFacts;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Signs;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Step;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.model.Votes;
import org.alignmentmatrix.model.Weights;

/// The board whose numbers stand in `src/docs/definitions.md`, worked out there by hand: two voices with answers, weights, questions
/// that do not apply, questions of one's own, signs, a dismissal, and 14 cards with frictions and what both sides say about them.
public final class WorkedExample {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    /// A level, `-` for not answered or `n` for not applicable, for each of the 25 questions in their order.
    private static final String SALES = "2310131n1" + "210" + "1112n231-" + "3110";
    private static final String MARKETING = "232221324" + "222" + "132323223" + "210n";

    private static final OwnQuestion ONE_PLACE =
            new OwnQuestion(new OwnId(1), Area.TIME, "Do both teams sit in one place?", Scale.YES, Actor.LEADERSHIP);
    private static final OwnQuestion SEARCH_WORDS = new OwnQuestion(new OwnId(2), Area.FEEDBACK,
            "How often does marketing see what prospects search for?", Scale.FREQUENCY, Actor.MARKETING);

    private WorkedExample() {
    }

    public static Board board() {
        return new Board("Worked example", Cards.of(cards()), checklist())
                .withSigns(signs())
                .withActions(actions())
                .withGoals(goals())
                .withAgreement(agreement())
                .withDismissals(Dismissals.NONE.with("SIGNS:RECOGNITION", Optional.of("Respect is there, pay is not. Both are true.")));
    }

    private static Checklist checklist() {
        Checklist checklist = Checklist.EMPTY.withWeights(Weights.of(30, 30, 25, 15))
                .withOwn(OwnQuestions.NONE.add(ONE_PLACE).add(SEARCH_WORDS));
        for (Question question : Question.values()) {
            checklist = checklist.with(Voice.SALES, question, answer(SALES.charAt(question.ordinal())))
                    .with(Voice.MARKETING, question, answer(MARKETING.charAt(question.ordinal())));
        }
        return checklist.with(Voice.SALES, ONE_PLACE, answer('3')).with(Voice.MARKETING, ONE_PLACE, answer('1'))
                .with(Voice.SALES, SEARCH_WORDS, answer('n')).with(Voice.MARKETING, SEARCH_WORDS, answer('2'));
    }

    private static Answer answer(char mark) {
        return switch (mark) {
            case '-' -> Answer.NONE;
            case 'n' -> Answer.of(Rating.NOT_APPLICABLE);
            default -> Answer.level(mark - '0');
        };
    }

    private static Signs signs() {
        var ticked = Optional.<Signs.Seen>of(new Signs.Seen.Ticked());
        return Signs.NONE.with(Sign.G2, Optional.of(new Signs.Seen.Counted(4))).with(Sign.G3, ticked).with(Sign.G5, ticked)
                .with(Sign.W1, Optional.of(new Signs.Seen.Counted(6))).with(Sign.W3B, ticked);
    }

    private static List<Card> cards() {
        return List.of(
                card(1, ALIGNED_COORDINATED, Side.JOINT, "Mid-size enterprise campaign").withVotes(new Votes(3, 2))
                        .withFacts(facts("Mid-size firms", "mid-size  firms.", "One guarantee", "One guarantee", "Closed deals", "Leads")),
                card(2, ALIGNED_COORDINATED, Side.JOINT, "Weekly round-up", Friction.K8).withVotes(new Votes(2, 4))
                        .withFacts(facts("", "", "", "", "Win rate", "win rate.")),
                card(3, ALIGNED_COORDINATED, Side.MARKETING, "Events").withKind(CardKind.TEAM),
                card(4, ALIGNED_COORDINATED, Side.JOINT, "Revenue operations").withKind(CardKind.TEAM),
                card(5, MISALIGNED_UNCOORDINATED, Side.SALES, "High-end accounts push", Friction.K1, Friction.K2)
                        .withVotes(new Votes(4, 1)).withFacts(horizons("High-end clients", "Small businesses")),
                card(6, MISALIGNED_UNCOORDINATED, Side.SALES, "Inside sales", Friction.K1, Friction.K4).withKind(CardKind.TEAM),
                card(7, MISALIGNED_COORDINATED, Side.MARKETING, "Launch of the reporting feature", Friction.K2, Friction.K5)
                        .withVotes(new Votes(0, 2)).withFacts(facts("", "", "Speed", "Reporting", "", "")),
                card(8, MISALIGNED_COORDINATED, Side.SALES, "Field sales", Friction.K1).withKind(CardKind.TEAM),
                card(9, ALIGNED_UNCOORDINATED, Side.SALES, "Market share: regional plans", Friction.K2, Friction.K9)
                        .withVotes(new Votes(1, 1)),
                card(10, ALIGNED_UNCOORDINATED, Side.MARKETING, "Small-business campaign", Friction.K1, Friction.K9),
                card(11, ALIGNED_UNCOORDINATED, Side.JOINT, "Referral programme", Friction.K10)
                        .withFacts(facts("Existing customers", "", "", "", "", "")),
                card(12, MISALIGNED_COORDINATED, Side.MARKETING, "Webinar series", Friction.K1).withPlace(Place.TRAY),
                card(13, ALIGNED_COORDINATED, Side.JOINT, "One lead definition").withPlace(Place.TRAY)
                        .withFacts(facts("", "", "", "", "Win rate", "Number of leads")),
                card(14, ALIGNED_COORDINATED, Side.JOINT, "New CRM", Friction.K9).withPlace(Place.PARKING_LOT));
    }

    private static Card card(int number, Quadrant quadrant, Side side, String title, Friction... frictions) {
        var spot = new Spot(0.2 + 0.2 * (number % 4), 0.15 + 0.05 * number);
        return Card.create(new CardId(number), CardKind.INITIATIVE, side, title, NOW)
                .withPlace(new Place.OnMatrix(quadrant, spot)).withFrictions(Set.of(frictions));
    }

    /// Customer, message and measure, each as sales and then as marketing says it.
    private static Facts facts(String... said) {
        return new Facts(new SideFacts(said[0], said[2], said[4], Horizon.OPEN), new SideFacts(said[1], said[3], said[5], Horizon.OPEN));
    }

    private static Facts horizons(String sales, String marketing) {
        return new Facts(new SideFacts(sales, "", "", Horizon.NOW), new SideFacts(marketing, "", "", Horizon.LONG_TERM));
    }

    private static Actions actions() {
        return Actions.NONE.add(List.of(
                action(1, "Agree on one lead definition", Step.GOALS_AND_METRICS, false),
                action(2, "Set up the weekly round-up", Step.OPEN_CHANNELS, true),
                action(3, "Invite marketing to the pipeline meeting", Step.OPEN_CHANNELS, true),
                action(4, "Share the marketing calendar", Step.OPEN_CHANNELS, false)));
    }

    private static Action action(int number, String title, Step step, boolean done) {
        return Action.create(new ActionId(number), title, null, NOW).withStep(step).withDone(done ? NOW : null);
    }

    private static Goals goals() {
        return Goals.NONE.add(List.of(goal(1, Kpi.WIN_RATE, "22", "28", "25"), goal(2, Kpi.CHURN, "9", "5", "8"),
                Goal.of(new GoalId(3), Kpi.MORALE)));
    }

    private static Goal goal(int number, Kpi kpi, String baseline, String target, String current) {
        return Goal.of(new GoalId(number), kpi).withUnit("%").withBaseline(new BigDecimal(baseline))
                .withTarget(new BigDecimal(target)).withCurrent(new BigDecimal(current));
    }

    private static AgreementSheet agreement() {
        return AgreementSheet.EMPTY
                .with(AgreedPoint.SUCCESS, Party.SALES, "Revenue grows, and customers stay.")
                .with(AgreedPoint.SUCCESS, Party.MARKETING, "revenue grows,\nand customers stay")
                .with(AgreedPoint.ROLES, Party.SALES, "Sales decides who is a lead.")
                .with(AgreedPoint.ROLES, Party.MARKETING, "Marketing decides who is a lead.")
                .with(AgreedPoint.TARGET_CUSTOMER, Party.SALES, "Firms of 50 to 500 people");
    }
}
