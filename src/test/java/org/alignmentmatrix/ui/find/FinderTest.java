package org.alignmentmatrix.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.AnswerQuestion;
import org.alignmentmatrix.edit.RemoveCards;
import org.alignmentmatrix.edit.SetField;
import org.alignmentmatrix.geometry.Emphasis;
import org.alignmentmatrix.insight.CardFilter;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.samples.SampleCards;
import org.junit.jupiter.api.Test;

class FinderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 22);

    // in reading order: 3, 1, 4, 2, 5
    private final OpenDocument document = document(List.of(
            SampleCards.placed(1, Quadrant.ALIGNED_COORDINATED, 0.2, 0.5).withTitle("Webinar one").withSide(Side.MARKETING),
            SampleCards.placed(2, Quadrant.ALIGNED_UNCOORDINATED, 0.5, 0.5).withTitle("Webinar two"),
            SampleCards.placed(3, Quadrant.MISALIGNED_UNCOORDINATED, 0.5, 0.5).withTitle("Webinar three"),
            SampleCards.placed(4, Quadrant.MISALIGNED_COORDINATED, 0.5, 0.5).withTitle("Win/loss"),
            SampleCards.card(5).withTitle("One CRM")));
    private final SimpleObjectProperty<MatrixLayout> layout = new SimpleObjectProperty<>(MatrixLayout.TEMPLATE);
    private final Finder finder = new Finder(document, () -> TODAY, layout);

    private static OpenDocument document(List<Card> cards) {
        return new OpenDocument(Board.EMPTY.withCards(Cards.of(cards)), new Origin.Untitled(), InstantSource.fixed(SampleCards.CREATED));
    }

    private void type(String text) {
        finder.look(finder.filter().withText(text));
    }

    private static List<CardId> ids(Integer... numbers) {
        return Arrays.stream(numbers).map(CardId::new).toList();
    }

    private List<CardId> selected() {
        return List.copyOf(document.selection());
    }

    @Test
    void withNothingLookedForNothingIsFoundAndEveryCardIsBright() {
        assertEquals(List.of(), finder.matches());
        assertSame(Emphasis.EVERYTHING, finder.emphasis().getValue());
        assertEquals(new Finder.Count(0, 0, 5), finder.count().getValue());
        assertFalse(finder.activeProperty().get());
        finder.next();
        assertEquals(List.of(), selected());
    }

    @Test
    void matchesStandInReadingOrderAndTheLayoutDecidesIt() {
        type("webinar");
        assertEquals(ids(3, 1, 2), finder.matches());
        assertEquals(new Emphasis(Set.copyOf(ids(1, 2, 3)), false), finder.emphasis().getValue());

        type("w");
        assertEquals(ids(3, 1, 4, 2), finder.matches());
        layout.set(MatrixLayout.AXIS); // its left column is the other way round
        assertEquals(ids(4, 1, 3, 2), finder.matches());
    }

    @Test
    void nextAndPreviousWalkInARing() {
        type("webinar");
        var walked = new ArrayList<CardId>();
        for (int i = 0; i < 4; i++) {
            finder.next();
            walked.addAll(selected());
        }
        assertEquals(ids(3, 1, 2, 3), walked);

        finder.previous();
        assertEquals(ids(2), selected());
        assertEquals(new Finder.Count(3, 3, 5), finder.count().getValue());
    }

    @Test
    void theWalkBeginsAtTheCurrentCardIfItFitsElseAtAnEnd() {
        type("webinar");
        finder.previous();
        assertEquals(ids(2), selected());

        document.select(ids(1));
        assertEquals(new Finder.Count(2, 3, 5), finder.count().getValue());
        finder.next();
        assertEquals(ids(2), selected());

        document.select(ids(5));
        assertEquals(new Finder.Count(0, 3, 5), finder.count().getValue());
    }

    @Test
    void afterTheCurrentMatchWasChangedTheWalkGoesOnWhereItWas() {
        type("webinar");
        finder.next();
        finder.next();
        document.perform(SetField.of(new CardId(1), CardField.TITLE, "Something else"));
        assertEquals(ids(3, 2), finder.matches());

        finder.next();
        assertEquals(ids(2), selected());
        document.perform(new RemoveCards(Set.of(new CardId(2))));
        finder.previous();
        assertEquals(ids(3), selected());
    }

    @Test
    void nothingIsSearchedBeforeSomebodyReads() {
        var days = new AtomicInteger();
        Finder counting = new Finder(document, () -> {
            days.incrementAndGet(); // asked once for each search
            return TODAY;
        }, layout);
        var told = new AtomicInteger();
        counting.emphasis().subscribe(told::incrementAndGet);
        int before = days.get();
        for (String typed : List.of("w", "we", "web")) {
            counting.look(CardFilter.NONE.withText(typed));
            document.perform(SetField.of(new CardId(5), CardField.TITLE, "One CRM " + typed));
        }

        assertEquals(before, days.get());
        assertEquals(1, told.get(), "the reader was told once that it is out of date");
        assertEquals(Set.copyOf(ids(1, 2, 3, 5)), counting.emphasis().getValue().bright());
        assertEquals(before + 1, days.get());
    }

    @Test
    void anAnswerOrAnEditThatChangesNoMatchLeavesTheEmphasisTheSame() {
        type("webinar");
        Emphasis before = finder.emphasis().getValue();
        document.perform(AnswerQuestion.of(Voice.SALES, Question.T1, Answer.NONE.withRating(new Rating.Level(3))));
        assertSame(before, finder.emphasis().getValue());
        document.perform(SetField.of(new CardId(1), CardField.OWNER, "Ana"));
        assertSame(before, finder.emphasis().getValue());

        document.perform(SetField.of(new CardId(5), CardField.OWNER, "Webinar team"));
        assertNotSame(before, finder.emphasis().getValue());
        assertTrue(finder.emphasis().getValue().isBright(new CardId(5)));
    }

    @Test
    void hiddenCardsAreNoLongerSelected() {
        document.select(ids(1, 4, 2));
        type("webinar");
        assertEquals(ids(1, 4, 2), selected(), "a dimmed card may stay selected");

        finder.hideOthers(true);
        assertEquals(ids(1, 2), selected());
        finder.look(finder.filter().withSides(Set.of(Side.MARKETING)));
        assertEquals(ids(1), selected());
        assertTrue(finder.emphasis().getValue().isHidden(new CardId(2)));

        finder.clear();
        assertEquals(ids(1), selected());
        assertSame(Emphasis.EVERYTHING, finder.emphasis().getValue());
    }

    @Test
    void aCardThatStopsToFitWhileItIsEditedStaysSelected() {
        finder.hideOthers(true);
        type("webinar");
        document.select(ids(1));
        document.perform(SetField.of(new CardId(1), CardField.TITLE, "W"));

        assertEquals(ids(1), selected());
        assertTrue(finder.emphasis().getValue().isHidden(new CardId(1)));
    }

    @Test
    void anotherBoardEndsTheSearchButNotTheWayOthersLook() {
        type("webinar");
        finder.hideOthers(true);
        document.open(Board.EMPTY, new Origin.Untitled());

        assertEquals(CardFilter.NONE, finder.filter());
        assertEquals(new Finder.Count(0, 0, 0), finder.count().getValue());
        assertTrue(finder.othersHiddenProperty().get());
    }

    @Test
    void tenThousandCardsAreOrderedAndFoundLikeFew() {
        OpenDocument large = document(IntStream.rangeClosed(1, 10_000).mapToObj(SampleCards::card).toList());
        Finder many = new Finder(large, () -> TODAY, layout);
        many.look(CardFilter.NONE.withText("\"card 99\""));

        assertEquals(new Finder.Count(0, 111, 10_000), many.count().getValue());
        many.previous();
        assertEquals(new Finder.Count(111, 111, 10_000), many.count().getValue());
    }
}
