package org.alignmentmatrix.guide;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Status;
import org.alignmentmatrix.model.Voice;

/// The board that shows newcomers what a board looks like: a maker of coffee machines and smart homes whose teams pull in
/// different directions here and together there.
public final class SampleBoard {

    private final Guide guide;
    private final Instant now;
    private final LocalDate today;
    private final List<Card> cards = new ArrayList<>();

    private SampleBoard(Guide guide, Instant now, LocalDate today) {
        this.guide = guide;
        this.now = now;
        this.today = today;
    }

    /// The sample with 12 cards, some answers of sales and marketing, and what follows from them: signs, actions, goals and an
    /// agreement sheet that is half filled. Equal arguments give equal boards.
    ///
    /// @param guide gives the words
    /// @param now when the cards are made
    /// @param today the day that due dates are counted from; one card and one action are overdue on it
    /// @throws IllegalArgumentException if `today` is so far away that a due date is not allowed on a card
    public static Board create(Guide guide, Instant now, LocalDate today) {
        return new SampleBoard(guide, now, today).board();
    }

    private Board board() {
        apartFromEachOther();
        together();
        timedTogether();
        sameGoal();
        notOnTheMatrix();
        return new SamplePlan(guide, now, today).on(new Board(guide.sample("title"), Cards.of(cards), checklist()));
    }

    private void apartFromEachOther() {
        add(work("entryAds", Side.MARKETING, Quadrant.MISALIGNED_UNCOORDINATED, 0.24, 0.24)
                .withDue(today.plusDays(21)).withStatus(Status.IN_PROGRESS).withProgress(40)
                .withFrictions(Set.of(Friction.K2)).withTags(List.of("coffee")));
        add(work("premiumVisits", Side.SALES, Quadrant.MISALIGNED_UNCOORDINATED, 0.74, 0.74)
                .withStart(today.minusDays(30)).withDue(today.minusDays(5)).withStatus(Status.IN_PROGRESS).withProgress(60)
                .withFrictions(Set.of(Friction.K2, Friction.K5)).withTags(List.of("coffee")));
    }

    private void together() {
        add(work("roundUp", Side.JOINT, Quadrant.ALIGNED_COORDINATED, 0.22, 0.18)
                .withDue(today.plusDays(6)).withStatus(Status.IN_PROGRESS).withProgress(50));
        add(work("guarantee", Side.JOINT, Quadrant.ALIGNED_COORDINATED, 0.76, 0.56)
                .withDue(today.minusDays(12)).withStatus(Status.DONE).withProgress(100).withTags(List.of("coffee", "smart home")));
        add(team("events", Side.MARKETING, Quadrant.ALIGNED_COORDINATED, 0.28, 0.84));
    }

    private void timedTogether() {
        add(work("appLaunch", Side.MARKETING, Quadrant.MISALIGNED_COORDINATED, 0.26, 0.26)
                .withStart(today.minusDays(10)).withDue(today.plusDays(14)).withStatus(Status.IN_PROGRESS).withProgress(70)
                .withFrictions(Set.of(Friction.K2, Friction.K6)).withTags(List.of("smart home")));
        add(work("securityTalks", Side.SALES, Quadrant.MISALIGNED_COORDINATED, 0.74, 0.76)
                .withDue(today.plusDays(14)).withTags(List.of("smart home")));
    }

    private void sameGoal() {
        add(work("regionalPlans", Side.SALES, Quadrant.ALIGNED_UNCOORDINATED, 0.28, 0.30)
                .withDue(today.plusDays(45)).withStatus(Status.BLOCKED).withProgress(20)
                .withFrictions(Set.of(Friction.K1)).withTags(List.of("coffee")));
        add(team("content", Side.MARKETING, Quadrant.ALIGNED_UNCOORDINATED, 0.74, 0.74).withFrictions(Set.of(Friction.K5)));
    }

    private void notOnTheMatrix() {
        add(card("leadDefinition", CardKind.INITIATIVE, Side.JOINT).withDue(today.plusDays(7)));
        add(card("fieldSales", CardKind.TEAM, Side.SALES));
        add(card("oneCrm", CardKind.INITIATIVE, Side.JOINT).withPlace(Place.PARKING_LOT).withFrictions(Set.of(Friction.K9)));
    }

    private void add(Card card) {
        cards.add(card);
    }

    private Card work(String key, Side side, Quadrant quadrant, double u, double v) {
        return placed(key, CardKind.INITIATIVE, side, quadrant, new Spot(u, v));
    }

    private Card team(String key, Side side, Quadrant quadrant, double u, double v) {
        return placed(key, CardKind.TEAM, side, quadrant, new Spot(u, v));
    }

    private Card placed(String key, CardKind kind, Side side, Quadrant quadrant, Spot spot) {
        return card(key, kind, side).withPlace(new Place.OnMatrix(quadrant, spot)).withWhyHere(guide.sample(key + ".why"));
    }

    private Card card(String key, CardKind kind, Side side) {
        return Card.create(new CardId(cards.size() + 1), kind, side, guide.sample(key + ".title"), now)
                .withOwner(guide.sample(key + ".owner"));
    }

    private Checklist checklist() {
        return Checklist.EMPTY
                .with(Voice.SALES, Question.T1, Answer.level(1))
                .with(Voice.SALES, Question.T2, Answer.level(2))
                .with(Voice.SALES, Question.T3, Answer.level(1))
                .with(Voice.SALES, Question.T4, Answer.level(0))
                .with(Voice.SALES, Question.T6, Answer.level(3))
                .with(Voice.SALES, Question.F1, Answer.level(1))
                .with(Voice.SALES, Question.F2, Answer.level(1).withComment(guide.sample("slowLeads")))
                .with(Voice.SALES, Question.F3, Answer.level(0))
                .with(Voice.SALES, Question.F7, Answer.level(2))
                .with(Voice.MARKETING, Question.T1, Answer.level(2))
                .with(Voice.MARKETING, Question.T2, Answer.level(2))
                .with(Voice.MARKETING, Question.T6, Answer.level(1))
                .with(Voice.MARKETING, Question.F1, Answer.level(1))
                .with(Voice.MARKETING, Question.F2, Answer.level(3).withComment(guide.sample("quickLeads")))
                .with(Voice.MARKETING, Question.F3, Answer.level(3))
                .with(Voice.MARKETING, Question.R3, Answer.of(Rating.NOT_APPLICABLE).withComment(guide.sample("noAwards")));
    }
}
