package org.alignmentmatrix.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.AnswerQuestion;
import org.alignmentmatrix.edit.MoveCards;
import org.alignmentmatrix.edit.SetField;
import org.alignmentmatrix.geometry.Emphasis;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Facts;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.SideFacts;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.paint.Theme;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CardListPaneTest {

    private static final Instant NOW = Instant.parse("2026-11-22T14:03:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 22);
    private static final CardId WEBINAR = new CardId(1);
    private static final CardId CONTENT = new CardId(2);
    private static final CardId CRM = new CardId(3);

    private final OpenDocument document = new OpenDocument(board(), new Origin.Untitled(), InstantSource.fixed(NOW));
    private final ObjectProperty<Emphasis> emphasis = new SimpleObjectProperty<>(Emphasis.EVERYTHING);
    private CardListPane pane;
    private volatile boolean revealed;
    private ListView<?> list;

    private static Board board() {
        return Board.EMPTY.withCards(Cards.of(List.of(
                card(WEBINAR, CardKind.INITIATIVE, Side.MARKETING, "Webinar", at(Quadrant.MISALIGNED_COORDINATED, 0.2))
                        .withOwner("Ana").withDue(LocalDate.of(2026, 12, 12)),
                card(CONTENT, CardKind.TEAM, Side.MARKETING, "Content", at(Quadrant.MISALIGNED_UNCOORDINATED, 0.5)),
                card(CRM, CardKind.INITIATIVE, Side.JOINT, "One CRM", Place.TRAY))));
    }

    private static Card card(CardId id, CardKind kind, Side side, String title, Place place) {
        return Card.create(id, kind, side, title, NOW).withPlace(place);
    }

    private static Place at(Quadrant quadrant, double u) {
        return new Place.OnMatrix(quadrant, new Spot(u, 0.5));
    }

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        pane = new CardListPane(document, Guide.in(Locale.UK), Messages.in(Locale.UK), () -> TODAY, emphasis, () -> revealed);
        Scene scene = new Scene(pane, 392, 800);
        scene.getStylesheets().addAll(Theme.LIGHT.stylesheet().toExternalForm(), "/org/alignmentmatrix/ui/list.css");
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        list = (ListView<?>) pane.lookup(".list-view");
    }

    @Test
    void cardsThatStandBackAreDimmedOrNotInTheList(FxRobot robot) {
        robot.interact(() -> emphasis.set(new Emphasis(Set.of(WEBINAR), false)));
        pulse(robot);
        assertEquals(List.of("Content", "One CRM"), dimmed());

        robot.interact(() -> emphasis.set(new Emphasis(Set.of(WEBINAR), true)));
        pulse(robot);
        assertEquals(List.of(
                "1 · Misaligned and Uncoordinated, no cards",
                "2 · Aligned and Coordinated, no cards",
                "3 · Misaligned but Coordinated, 1 card",
                "Webinar, marketing initiative, in 3 Misaligned but Coordinated, owner Ana, due 12 December, overdue",
                "4 · Aligned but Uncoordinated, no cards"), spoken());
        assertEquals(List.of(), dimmed());

        robot.interact(() -> emphasis.set(new Emphasis(Set.of(), true)));
        pulse(robot);
        assertEquals("No card fits what you look for. Clear the filter to see all.", ((Label) pane.lookup(".list-empty")).getText());
        assertTrue(pane.lookup(".list-empty").isVisible());

        robot.interact(() -> emphasis.set(Emphasis.EVERYTHING));
        pulse(robot);
        assertEquals(8, spoken().size());
    }

    @Test
    void theMarksOfACardAreReadToo(FxRobot robot) {
        robot.interact(() -> {
            document.perform(AnswerQuestion.of(Voice.SALES, Question.T9, Answer.level(1)));
            document.perform(AnswerQuestion.of(Voice.MARKETING, Question.T9, Answer.level(3)));
            Cards marked = document.board().cards().change(Set.of(CONTENT, CRM), card -> card.id().equals(CRM)
                    ? card.withFrom(new Source.OfGap("T9"))
                    : card.withFacts(new Facts(SideFacts.NONE.withCustomer("Retail"), SideFacts.NONE.withCustomer("Hotels"))));
            document.open(document.board().withCards(marked), new Origin.Untitled());
        });
        pulse(robot);
        assertEquals("Content, marketing team, in 1 Misaligned and Uncoordinated, sales and marketing say different things",
                spoken().get(1));
        assertEquals("One CRM, joint initiative, in the tray", spoken().getLast(), "the answers are hidden");
        revealed = true;
        assertEquals("One CRM, joint initiative, in the tray, its gap is 2 steps wide", spoken().getLast());

        robot.interact(() -> document.perform(AnswerQuestion.of(Voice.SALES, Question.T9, Answer.level(3))));
        assertEquals("One CRM, joint initiative, in the tray, the gap it is about is closed", spoken().getLast());
    }

    private List<String> dimmed() {
        return pane.lookupAll(".list-card:dim").stream().map(card -> ((Label) card.lookup(".list-title")).getText()).sorted().toList();
    }

    @Test
    void theListReadsTheBoardAloudInReadingOrder(FxRobot robot) {
        pulse(robot);

        assertEquals(List.of(
                "1 · Misaligned and Uncoordinated, 1 card",
                "Content, marketing team, in 1 Misaligned and Uncoordinated",
                "2 · Aligned and Coordinated, no cards",
                "3 · Misaligned but Coordinated, 1 card",
                "Webinar, marketing initiative, in 3 Misaligned but Coordinated, owner Ana, due 12 December, overdue",
                "4 · Aligned but Uncoordinated, no cards",
                "Tray, 1 card",
                "One CRM, joint initiative, in the tray"), spoken());
    }

    @Test
    void theSelectionIsTheSameInTheListAndOnTheBoard(FxRobot robot) {
        pulse(robot);
        robot.interact(() -> document.select(List.of(WEBINAR)));
        pulse(robot);
        assertEquals(List.of(4), list.getSelectionModel().getSelectedIndices());

        robot.interact(() -> list.requestFocus());
        robot.type(KeyCode.DOWN);
        assertEquals(Set.of(CRM), document.selection(), "headings are passed over");
        robot.type(KeyCode.HOME);
        assertEquals(Set.of(CONTENT), document.selection());
        robot.type(KeyCode.UP);
        assertEquals(Set.of(CONTENT), document.selection());
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN).release(KeyCode.SHIFT);
        assertEquals(List.of(CONTENT, WEBINAR), List.copyOf(document.selection()), "the current card comes last");
        pulse(robot);
        assertEquals(Set.of(CONTENT, WEBINAR), document.selection());

        robot.interact(() -> document.select(List.of()));
        pulse(robot);
        assertEquals(List.of(), list.getSelectionModel().getSelectedIndices());
        robot.interact(() -> document.select(List.of(CRM, CONTENT)));
        pulse(robot);
        assertEquals(List.of(1, 7), list.getSelectionModel().getSelectedIndices());
        assertEquals(List.of(CRM, CONTENT), List.copyOf(document.selection()), "following changes nothing on the board");
    }

    @Test
    void aMovedCardTakesItsSelectionAlong(FxRobot robot) {
        robot.interact(() -> document.select(List.of(CRM)));
        pulse(robot);

        robot.interact(() -> document.perform(MoveCards.to(Map.of(CRM, at(Quadrant.ALIGNED_COORDINATED, 0.5)))));
        pulse(robot);

        assertEquals(List.of(3), list.getSelectionModel().getSelectedIndices());
        assertEquals(Set.of(CRM), document.selection());
        assertEquals("One CRM, joint initiative, in 2 Aligned and Coordinated", spoken().get(3));
    }

    @Test
    void aTypedTitleChangesOneRowAndAnAnswerNone(FxRobot robot) {
        pulse(robot);
        var changes = new ArrayList<ListChangeListener.Change<?>>();
        robot.interact(() -> list.getItems().addListener((ListChangeListener<Object>) changes::add));

        robot.interact(() -> document.perform(AnswerQuestion.of(Voice.SALES, Question.T1, Answer.level(2))));
        pulse(robot);
        robot.interact(() -> document.perform(SetField.typed(CRM, CardField.TITLE, "One CRM for both")));
        pulse(robot);

        assertEquals(List.of(), changes);
        assertEquals("One CRM for both, joint initiative, in the tray", spoken().getLast());
    }

    @Test
    void enterAndF2OpenTheTitle(FxRobot robot) {
        var opened = new ArrayList<CardId>();
        robot.interact(() -> {
            pane.onEditTitle(opened::add);
            document.select(List.of(WEBINAR));
            list.requestFocus();
        });
        pulse(robot);

        robot.type(KeyCode.ENTER, KeyCode.F2);

        assertEquals(List.of(WEBINAR, WEBINAR), opened);
    }

    @Test
    void aHiddenListStandsStillUntilItIsSeenAgain(FxRobot robot) {
        pulse(robot);
        robot.interact(() -> pane.setVisible(false));
        robot.interact(() -> document.open(Board.EMPTY, new Origin.Untitled()));
        pulse(robot);
        assertEquals(8, list.getItems().size());

        robot.interact(() -> pane.setVisible(true));
        pulse(robot);

        assertEquals(0, list.getItems().size());
        Label empty = (Label) pane.lookup(".list-empty");
        assertTrue(empty.isVisible());
        assertEquals("No cards yet. N makes the first one; a pasted list becomes one card per line.", empty.getText());
    }

    @Test
    void tenThousandCardsAreSelectedFromBothSides(FxRobot robot) {
        List<Card> many = IntStream.rangeClosed(1, 10_000).mapToObj(number -> card(new CardId(number), CardKind.INITIATIVE, Side.JOINT,
                "Card " + number, at(Quadrant.numbered(number % 4 + 1), number / 10_001.0))).toList();
        robot.interact(() -> document.open(Board.EMPTY.withCards(Cards.of(many)), new Origin.Untitled()));
        pulse(robot);
        Object rows = list.getItems().getFirst();

        robot.interact(() -> document.select(many.stream().map(Card::id).toList()));
        pulse(robot);
        assertEquals(10_000, list.getSelectionModel().getSelectedIndices().size());
        robot.interact(() -> document.select(List.of(new CardId(5_000))));
        pulse(robot);
        assertEquals(1, list.getSelectionModel().getSelectedIndices().size());
        robot.interact(() -> list.requestFocus());
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);

        assertEquals(10_000, document.selection().size());
        assertSame(rows, list.getItems().getFirst());
    }

    /// What a screen reader says for the rows in sight.
    private List<String> spoken() {
        return list.lookupAll(".list-row").stream().map(RowCell.class::cast).filter(cell -> cell.getItem() != null)
                .sorted(Comparator.comparingInt(RowCell::getIndex))
                .map(cell -> (String) cell.queryAccessibleAttribute(AccessibleAttribute.TEXT)).toList();
    }

    /// Lets the list do what it would do in the next pulse.
    private void pulse(FxRobot robot) {
        robot.interact(() -> {
            pane.applyCss();
            pane.layout();
        });
    }
}
