package org.alignmentmatrix.geometry;

import static org.alignmentmatrix.samples.SampleCards.card;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Size;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Status;
import org.alignmentmatrix.model.Votes;
import org.alignmentmatrix.samples.PlainWords;
import org.alignmentmatrix.samples.RandomBoards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardFitterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final double CHARACTER = 6;

    private final CardFitter fitter = new CardFitter((text, _) -> text.length() * CHARACTER, new PlainWords());

    @ParameterizedTest
    @CsvSource({"1, Full", "0.6, Full", "0.59, Brief", "0.3, Brief", "0.29, Dot", "0.06, Dot"})
    void aSmallerCardTellsLess(double scale, String detail) {
        assertEquals(detail, fit(card(1), scale, TODAY).getClass().getSimpleName());
        assertEquals(detail, fit(card(2).withKind(CardKind.TEAM), scale, TODAY).getClass().getSimpleName());
    }

    @Test
    void aCardOfOneWordHasATitleAndABadge() {
        assertEquals(new CardPlan.Full(new CardId(1), new Box(0, 0, 188, 9 + 18 + 7 + 18 + 9), CardKind.INITIATIVE, Side.SALES, 1, "S",
                List.of("Card 1"), 1, "", "", "", CardPlan.Marks.NONE), fit(card(1), 1, TODAY));
    }

    @Test
    void aCardGrowsWithItsTitleUpToThreeLines() {
        CardPlan one = fit(card(1, "Webinar"), 1, TODAY);
        CardPlan.Full three = full(card(1, "word ".repeat(100).strip()));

        assertEquals(3, three.title().size());
        assertTrue(three.title().getLast().endsWith("…"), "ends " + three.title());
        assertEquals(0.86, three.titleScale(), "the smallest");
        assertEquals(Math.ceil(one.box().height() + (3 * 0.86 - 1) * TextRole.CARD_TITLE.lineHeight()), three.box().height());
        assertEquals(188, three.box().width());
    }

    @Test
    void aTitleThatNearlyFitsIsSetALittleSmallerBeforeItIsCut() {
        CardPlan.Full fitting = full(card(1, "word ".repeat(16).strip())); // five words fit a line, six of the smaller ones

        assertEquals(3, fitting.title().size());
        assertTrue(fitting.isWhole(), "nothing is cut: " + fitting.title());
        assertTrue(fitting.titleScale() < 1, "at " + fitting.titleScale());
    }

    @Test
    void threeSizesDifferInWidthInLinesAndInTheTitle() {
        Card one = card(1, "word ".repeat(100).strip());

        assertEquals(List.of(148.0, 188.0, 240.0), Stream.of(Size.values()).map(size -> full(one.withSize(size)).box().width()).toList());
        assertEquals(List.of(2, 3, 4), Stream.of(Size.values()).map(size -> full(one.withSize(size)).title().size()).toList());
        assertEquals(List.of(0.93, 1.0, 1.2),
                Stream.of(Size.values()).map(size -> full(card(2, "Short").withSize(size)).titleScale()).toList());
    }

    @Test
    void votesTakeTheirRoomFromTheFooter() {
        Card voted = card(1).withOwner("Annabella Longname of Sales").withVotes(new Votes(2, 3));
        CardPlan.Full without = full(card(2).withOwner("Annabella Longname of Sales"));
        CardPlan.Full with = assertInstanceOf(CardPlan.Full.class, fitter.fit(voted, new CardPlan.Marks(1, 5, false), 1, TODAY));

        assertEquals(5, with.marks().votes());
        assertTrue(with.footer().length() < without.footer().length(), with.footer() + " is shorter than " + without.footer());
    }

    @Test
    void aWholeTitleHasAsManyLinesAsItNeeds() {
        CardPlan.Full all = fitter.fitAll(card(1, "word ".repeat(40).strip()), CardPlan.Marks.NONE, 1, TODAY);

        assertTrue(all.isWhole(), "nothing is cut: " + all.title());
        assertEquals("word ".repeat(40).strip(), String.join(" ", all.title()));
    }

    @Test
    void theFooterTellsOwnerAndDay() {
        assertEquals("Ann", full(card(1).withOwner("Ann")).footer());
        assertEquals("2026-04-01", full(card(1).withDue(TODAY.plusDays(1))).footer());
        assertEquals("Ann · 2026-04-01", full(card(1).withOwner("Ann").withDue(TODAY.plusDays(1))).footer());
    }

    @Test
    void aLongOwnerGivesWayToTheDayAndTheAlert() {
        CardPlan.Full late = full(card(1).withOwner("Annabella Longname").withDue(TODAY.minusDays(1)));

        assertEquals("overdue", late.alert());
        assertEquals(" · 2026-03-30", late.footer().substring(late.footer().length() - 13));
        double width = (late.footer().length() + late.alert().length()) * CHARACTER + 8;
        assertTrue(width <= 188 - 15 - 11 - 18 - 8 + 1, "fits: " + late.footer());
    }

    @Test
    void onlyWorkThatIsLateIsOverdue() {
        assertEquals("", full(card(1).withDue(TODAY)).alert());
        assertEquals("overdue", full(card(1).withDue(TODAY.minusDays(1))).alert());
        assertEquals("", full(card(1).withDue(TODAY.minusDays(1)).withStatus(Status.DONE)).alert());
    }

    @Test
    void theStatusOfACardThatHasBegunTakesALineOfItsOwn() {
        CardPlan.Full planned = full(card(1));
        CardPlan.Full begun = full(card(1).withStatus(Status.IN_PROGRESS).withProgress(40));

        assertEquals("", planned.status());
        assertEquals("IN_PROGRESS 40", begun.status());
        assertEquals("PLANNED 10", full(card(1).withProgress(10)).status());
        assertEquals(planned.box().height() + 3 + TextRole.CARD_FOOTER.lineHeight(), begun.box().height());
    }

    @Test
    void aTeamIsAPillAsWideAsItsName() {
        Card team = card(1, "Field sales").withKind(CardKind.TEAM);

        assertEquals(new CardPlan.Full(new CardId(1), new Box(0, 0, 10 + 18 + 8 + 16 + 66, 36), CardKind.TEAM, Side.SALES, 1, "S",
                List.of("Field sales"), 1, "", "", "", CardPlan.Marks.NONE), fit(team, 1, TODAY));
        assertEquals(46, full(team.withOwner("Ann")).box().height());
        assertEquals("Ann · IN_PROGRESS 0", full(team.withOwner("Ann").withStatus(Status.IN_PROGRESS)).footer());
        assertTrue(full(card(1, "x".repeat(500)).withKind(CardKind.TEAM).withOwner("y".repeat(200))).box().width() <= 236, "never wider");
    }

    @Test
    void aScaledCardHasTheSameLinesInASmallerBox() {
        CardPlan.Full natural = full(card(1, "Joint trade fair plan of all teams"));
        var smaller = assertInstanceOf(CardPlan.Full.class, fit(card(2, "Joint trade fair plan of all teams"), 0.7, TODAY));

        assertEquals(natural.title(), smaller.title());
        assertEquals(natural.box().width() * 0.7, smaller.box().width(), 1e-9);
        assertEquals(natural.box().height() * 0.7, smaller.box().height(), 1e-9);
    }

    @Test
    void aBriefCardShowsAsMuchOfItsTitleAsItsTextSizeAllows() {
        var brief = assertInstanceOf(CardPlan.Brief.class, fit(card(1, "x".repeat(100)), 0.5, TODAY));

        assertEquals(0.66, brief.scale());
        assertEquals(new Box(0, 0, 94, 36), brief.box());
        assertEquals(2, brief.title().size(), "as many lines as there is room for");
        brief.title().forEach(line -> assertTrue(line.length() * CHARACTER * brief.scale() <= 94 - 26 * 0.5, "fits: " + line));
        assertTrue(brief.title().getLast().endsWith("…"), brief.title().toString());
        assertEquals(1, assertInstanceOf(CardPlan.Brief.class, fit(card(2, "x".repeat(100)), 0.32, TODAY)).title().size());
    }

    @Test
    void aDotIsNeverTooSmallToBeSeen() {
        assertEquals(new Box(0, 0, 5, 5), fit(card(1), 0.06, TODAY).box());
        assertEquals(new Box(0, 0, 64 * 0.24, 64 * 0.24), fit(card(1), 0.24, TODAY).box());
    }

    @Test
    void wordsAreFittedAgainOnlyWhenTheyChange() {
        Card card = card(1).withOwner("Ann").withDue(TODAY);
        CardPlan plan = fit(card, 1, TODAY);
        Place elsewhere = new Place.OnMatrix(Quadrant.ALIGNED_COORDINATED, Spot.CENTRE);

        assertSame(plan, fit(card, 1, TODAY));
        assertSame(plan, fit(card.withPlace(elsewhere).withNotes("more").withChanged(card.changed().plusSeconds(9)), 1, TODAY));
        assertNotSame(plan, fit(card, 1, TODAY.plusDays(1)), "it may be overdue now");
        assertNotSame(fit(card, 1, TODAY), fit(card, 0.85, TODAY));
    }

    @Test
    void whatWasFittedBeforeIsNeverShownForOtherWords() {
        for (int seed = 0; seed < 30; seed++) {
            Card card = RandomBoards.of(seed, 1).cards().get(0);
            for (Card other : RandomBoards.of(seed + 1_000, 8).cards()) {
                for (CardField<?> field : CardField.ALL) {
                    card = with(card, field, other);
                    assertEquals(new CardFitter((text, _) -> text.length() * CHARACTER, new PlainWords())
                                    .fit(card, CardPlan.Marks.NONE, 1, TODAY),
                            fit(card, 1, TODAY), field.key());
                }
            }
        }
    }

    private static <T> Card with(Card card, CardField<T> field, Card other) {
        return field.set(card, field.of(other));
    }

    @Test
    void cardsThatAreGoneAreForgottenInTheEnd() {
        CardPlan plan = fit(card(1), 1, TODAY);
        for (int number = 2; number <= 1_004; number++) {
            fit(card(number), 1, TODAY);
        }
        fitter.forgetBeyond(2);
        assertSame(plan, fit(card(1), 1, TODAY));
        fitter.forgetBeyond(1);
        assertNotSame(plan, fit(card(1), 1, TODAY));
    }

    private CardPlan.Full full(Card card) {
        return assertInstanceOf(CardPlan.Full.class, fit(card, 1, TODAY));
    }

    private CardPlan fit(Card card, double scale, LocalDate today) {
        return fitter.fit(card, CardPlan.Marks.NONE, scale, today);
    }
}
