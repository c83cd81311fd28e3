package org.alignmentmatrix.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlantafx.base.theme.PrimerLight;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import javafx.application.Application;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.AnswerQuestion;
import org.alignmentmatrix.edit.SetField;
import org.alignmentmatrix.geometry.Emphasis;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.guide.ManyCards;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// How much a table of 10 000 cards works, counted: what it reads and what it writes.
@ExtendWith(ApplicationExtension.class)
class GridRefreshTest {

    private static final Instant NOW = Instant.parse("2026-11-22T14:03:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final OpenDocument many = new OpenDocument(ManyCards.board(10_000, new Random(7), TODAY), new Origin.Untitled(),
            InstantSource.fixed(NOW));
    private final List<CardId> written = new ArrayList<>();
    private final List<Rows<CardId, Card>> shown = new ArrayList<>();
    private final List<ListChangeListener.Change<?>> changes = new ArrayList<>();
    private Grid<CardId, Card> grid;

    /// The cards, noting who reads them.
    private final class Counted implements Sheet<CardId, Card> {

        private final CardSheet cards = new CardSheet(many, Guide.in(Locale.UK), Messages.in(Locale.UK), () -> TODAY,
                new SimpleObjectProperty<>(Emphasis.EVERYTHING), new NoMoves());

        @Override
        public ObservableValue<CardRows> rows() {
            return cards.rows();
        }

        @Override
        public ObservableValue<List<Column<Card>>> columns() {
            return cards.columns().map(all -> all.stream().map(column -> new Column<Card>(column.heading(), card -> {
                written.add(card.id());
                return column.text().apply(card);
            }, column.copied(), column.mark(), column.order(), column.edit())).toList());
        }

        @Override
        public String words(Card card) {
            return cards.words(card);
        }

        @Override
        public ObservableValue<Set<CardId>> selection() {
            return cards.selection();
        }

        @Override
        public void select(List<CardId> keys) {
            cards.select(keys);
        }

        @Override
        public boolean isOfCards() {
            return true;
        }

        @Override
        public SheetWords said() {
            return cards.said();
        }
    }

    /// Nobody moves a card here.
    private static final class NoMoves implements CardMoves {

        @Override
        public void into(Quadrant quadrant, Collection<CardId> cards) {
            throw new AssertionError("No card is moved");
        }

        @Override
        public void onto(Place shelf, Collection<CardId> cards) {
            throw new AssertionError("No card is moved");
        }
    }

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        grid = new Grid<>(new Counted(), Messages.in(Locale.UK));
        stage.setScene(new Scene(grid, 1000, 800));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    private void layOut(FxRobot robot) {
        robot.interact(() -> {
            grid.applyCss();
            grid.layout();
        });
    }

    private void forget(FxRobot robot) {
        layOut(robot);
        robot.interact(() -> {
            grid.table().getItems().addListener((ListChangeListener<Object>) changes::add);
            grid.shown().subscribe((_, rows) -> shown.add(rows));
            written.clear();
        });
    }

    @Test
    void anAnswerDoesNotRefreshTheTableOfCards(FxRobot robot) {
        forget(robot);

        robot.interact(() -> many.perform(AnswerQuestion.of(Voice.SALES, Question.T1, Answer.level(2))));
        layOut(robot);

        assertEquals(List.of(), shown);
        assertEquals(List.of(), written);
        assertEquals(List.of(), changes);
    }

    @Test
    void aChangedCardIsWrittenAndNoOther(FxRobot robot) {
        forget(robot);
        CardId first = grid.table().getItems().getFirst();

        robot.interact(() -> many.perform(SetField.typed(first, CardField.OWNER, "Ben")));
        robot.interact(() -> many.perform(SetField.typed(first, CardField.OWNER, "Bente")));
        layOut(robot);

        assertEquals(Set.of(first), Set.copyOf(written));
        assertEquals(List.of(), changes);
    }

    @Test
    void onlyRowsInSightAreWritten(FxRobot robot) {
        forget(robot);

        robot.interact(() -> grid.table().scrollTo(9_000));
        layOut(robot);

        assertEquals(true, Set.copyOf(written).size() < 100, () -> Set.copyOf(written).size() + " rows were written");
    }

    @Test
    void aTableThatIsNotSeenStandsStill(FxRobot robot) {
        forget(robot);
        robot.interact(() -> grid.setVisible(false));

        robot.interact(() -> many.perform(SetField.typed(new CardId(1), CardField.TITLE, "Hidden")));
        layOut(robot);
        assertEquals(List.of(), written);

        robot.interact(() -> grid.setVisible(true));
        layOut(robot);
        assertEquals("Hidden", grid.shown().get().find(new CardId(1)).orElseThrow().title());
    }

    @Test
    void allCardsAreSelectedFromBothSides(FxRobot robot) {
        layOut(robot);
        robot.interact(() -> many.select(many.board().cards().stream().map(Card::id).toList()));
        layOut(robot);
        assertEquals(10_000, grid.table().getSelectionModel().getSelectedIndices().size());

        robot.interact(() -> many.select(List.of(new CardId(5_000))));
        layOut(robot);
        assertEquals(1, grid.table().getSelectionModel().getSelectedIndices().size());
        robot.interact(() -> grid.table().requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        assertEquals(10_000, many.selection().size());
    }
}
