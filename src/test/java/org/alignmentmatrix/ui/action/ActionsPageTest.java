package org.alignmentmatrix.ui.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.RemoveCards;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Actions;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Step;
import org.alignmentmatrix.paint.Theme;
import org.alignmentmatrix.samples.FakeNotices;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ActionsPageTest {

    private static final Instant NOW = Instant.parse("2026-11-22T14:03:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final CardId WEBINAR = new CardId(1);
    private static final ActionId CALL = new ActionId(1);
    private static final ActionId ROOM = new ActionId(2);

    private final OpenDocument document = new OpenDocument(Board.EMPTY, new Origin.Untitled(), InstantSource.fixed(NOW));
    private final FakeNotices notices = new FakeNotices();
    private final List<Source> followed = new ArrayList<>();
    private ActionsPane pane;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Guide guide = Guide.in(Locale.UK);
        Messages messages = Messages.in(Locale.UK);
        pane = new ActionsPane(document, guide, messages, () -> TODAY,
                new ToAction(document, guide, messages, notices, () -> TODAY), followed::add, _ -> { });
        Scene scene = new Scene(pane, 392, 760);
        scene.getStylesheets().addAll(Theme.LIGHT.stylesheet().toExternalForm(), "/org/alignmentmatrix/ui/action.css");
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    private static Board board(Action... actions) {
        Card card = Card.create(WEBINAR, CardKind.INITIATIVE, Side.SALES, "Webinar", NOW).withFrictions(Set.of(Friction.K1))
                .withPlace(new Place.OnMatrix(Quadrant.ALIGNED_UNCOORDINATED, Spot.CENTRE));
        return Board.EMPTY.withCards(Cards.of(List.of(card))).withActions(new Actions(List.of(actions), actions.length + 1));
    }

    private static Action call() {
        return Action.create(CALL, "Call", new Source.OfCard(WEBINAR), NOW).withOwner("Ana").withDue(TODAY.minusDays(1));
    }

    private static Action room() {
        return Action.create(ROOM, "Book a room", null, NOW);
    }

    @Test
    void withoutActionsItSaysWhatToDoNextAndTheKeysAreInTheField(FxRobot robot) {
        robot.interact(pane::focusCurrent);

        assertEquals("No actions yet. Make one from a gap, a card or here.", label(".action-empty").getText());
        assertTrue(entry().isFocused());
    }

    @Test
    void enterMakesAnActionAndTheFieldWaitsForTheNextOne(FxRobot robot) {
        robot.interact(pane::focusCurrent);
        robot.write("Call").push(KeyCode.ENTER);
        robot.write("Book a room").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(List.of("Call", "Book a room"), document.board().actions().all().stream().map(Action::title).toList());
        assertEquals("", entry().getText());
        assertTrue(entry().isFocused());
        robot.interact(document::undo);
        assertEquals(List.of("Call"), document.board().actions().all().stream().map(Action::title).toList());
        assertEquals(List.of(CALL), items());
    }

    @Test
    void whatIsTypedIsNotLostWhenTheBoardIsSaved(FxRobot robot) {
        robot.interact(pane::focusCurrent);
        robot.write("Call");
        robot.interact(document::settle);

        assertEquals(1, document.board().actions().all().size());
    }

    @Test
    void aRowSaysWhoWhenAndWhereFrom(FxRobot robot) {
        open(robot, board(call(), room()));

        assertEquals(List.of("Call, owner Ana, due 21 November, overdue, Card: Webinar", "Book a room"), spoken());
        assertEquals("Ana · Sat 21 Nov", label(".action-row .action-footer").getText());
        robot.interact(() -> ((Hyperlink) pane.lookup(".action-row .action-from")).fire());
        assertEquals(List.of(new Source.OfCard(WEBINAR)), followed);

        robot.interact(() -> document.perform(new RemoveCards(Set.of(WEBINAR))));
        assertEquals("A card that is no longer on the board", ((Hyperlink) pane.lookup(".action-row .action-from")).getText());
        assertTrue(pane.lookup(".action-row .action-from").isDisabled());
    }

    @Test
    void aQuestionThatIsNoLongerAskedIsSaidSo(FxRobot robot) {
        open(robot, board(Action.create(CALL, "Call", new Source.OfQuestion("Q-007"), NOW)));

        assertEquals(List.of("Call, A question that is no longer asked"), spoken());
    }

    @Test
    void spaceTicksAndWhatIsDoneLeavesTheOpenOnes(FxRobot robot) {
        open(robot, board(call(), room()));
        robot.interact(pane::focusCurrent);
        robot.push(KeyCode.HOME).push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(NOW, action(CALL).done());
        assertEquals(List.of(ROOM), items());
        assertEquals("Book a room", title().getText(), "the next one is current");
        robot.press(KeyCode.CONTROL).push(KeyCode.Z).release(KeyCode.CONTROL);
        assertNull(action(CALL).done());
        assertEquals(List.of(CALL, ROOM), items());
    }

    @Test
    void theCountsFollow(FxRobot robot) {
        open(robot, board(call(), room()));

        assertEquals(List.of("Open 2", "Overdue 1", "Done 0", "All 2"), segments());
        robot.interact(() -> ((ToggleButton) robot.from(pane).lookup("Done 0").query()).fire());
        assertEquals("Nothing is done yet.", label(".action-empty").getText());
        assertEquals(2, ActionsPane.openCount(document).getValue());
    }

    @Test
    void deleteAsksNothingAndCanBeUndone(FxRobot robot) {
        open(robot, board(call(), room()));
        robot.interact(pane::focusCurrent);
        robot.push(KeyCode.END).push(KeyCode.DELETE);

        assertEquals(List.of(CALL), items());
        robot.interact(document::undo);
        assertEquals(List.of(CALL, ROOM), items());
    }

    @Test
    void theLetterNBeginsANewOne(FxRobot robot) {
        open(robot, board(call()));
        robot.interact(pane::focusCurrent);
        robot.push(KeyCode.HOME).push(KeyCode.N);
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(entry().isFocused());
        assertEquals("", entry().getText());
    }

    @Test
    void aTitleThatIsTypedIsOneUndoStep(FxRobot robot) {
        open(robot, board(call()));
        robot.interact(pane::focusCurrent);
        robot.push(KeyCode.HOME).push(KeyCode.F2);
        robot.write("Ring").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals("Ring", action(CALL).title());
        assertTrue(list().isFocused());
        robot.interact(document::undo);
        assertEquals("Call", action(CALL).title());
        assertEquals("Call", title().getText());
    }

    @Test
    void anEmptyTitleIsRefused(FxRobot robot) {
        open(robot, board(call()));
        robot.interact(pane::focusCurrent);
        robot.push(KeyCode.HOME).push(KeyCode.ENTER);
        robot.push(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals("An action needs a title.", line().getText());
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Call", title().getText());
        assertEquals(call(), action(CALL));
        assertFalse(document.isDirty());
    }

    @Test
    void anEmptiedTitleIsAsItWasAndNothingOlderIsTakenBack(FxRobot robot) {
        open(robot, board(call()));
        robot.interact(pane::focusCurrent);
        robot.push(KeyCode.HOME).push(KeyCode.F2).write("Ring").push(KeyCode.ENTER);
        robot.push(KeyCode.F2).push(KeyCode.DELETE).push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Ring", action(CALL).title());

        robot.push(KeyCode.F2).write("P").push(KeyCode.BACK_SPACE).push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Ring", action(CALL).title());
        assertEquals("Ring", title().getText());
    }

    @Test
    void aYearThatCannotBeIsSaidAndChangesNothing(FxRobot robot) {
        open(robot, board(call()));
        robot.interact(() -> pane.show(CALL));
        DatePicker due = (DatePicker) pane.lookup(".action-form .date-picker");
        robot.interact(() -> {
            due.getEditor().requestFocus();
            due.getEditor().setText("");
        });
        assertNull(action(CALL).due());
        robot.interact(() -> due.getEditor().setText("31.12.20255"));

        assertEquals("The year must be from 1900 to 2199.", line().getText());
        assertNull(action(CALL).due());
        robot.interact(() -> due.getEditor().setText("31.12.2025"));
        assertEquals("", line().getText());
        assertEquals(LocalDate.of(2025, 12, 31), action(CALL).due());
        robot.interact(document::undo);
        assertEquals(TODAY.minusDays(1), action(CALL).due(), "what was typed is one step");
    }

    @Test
    void aDayIsNotRewrittenUnderTheHandAndTheFirstOneComesBackIfItEndsAsNone(FxRobot robot) {
        open(robot, board(call()));
        robot.interact(() -> pane.show(CALL));
        DatePicker due = (DatePicker) pane.lookup(".action-form .date-picker");
        robot.interact(() -> {
            due.requestFocus();
            due.getEditor().selectAll();
        });
        robot.write("31.12.2025");
        assertEquals("31.12.2025", due.getEditor().getText());
        assertEquals(LocalDate.of(2025, 12, 31), action(CALL).due());

        robot.write("5").push(KeyCode.ENTER);
        assertEquals("31.12.20255", due.getEditor().getText());
        assertEquals("The year must be from 1900 to 2199.", line().getText());

        robot.push(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("“31.12.20255” was not taken. The year must be from 1900 to 2199.", line().getText());
        assertEquals("21 Nov 2026", due.getEditor().getText());
        assertEquals(call(), action(CALL));
        assertFalse(document.isDirty());
    }

    @Test
    void enterWritesADayAsDaysAre(FxRobot robot) {
        open(robot, board(call()));
        robot.interact(() -> pane.show(CALL));
        DatePicker due = (DatePicker) pane.lookup(".action-form .date-picker");
        robot.interact(() -> {
            due.requestFocus();
            due.getEditor().selectAll();
        });
        robot.write("1.2.2027").push(KeyCode.ENTER);

        assertEquals("1 Feb 2027", due.getEditor().getText());
        assertEquals(LocalDate.of(2027, 2, 1), action(CALL).due());
        assertTrue(due.isFocused());
    }

    @Test
    void whoComesByKeysFindsTheFirstActionCurrent(FxRobot robot) {
        open(robot, board(call(), room()));
        robot.interact(pane::focusCurrent);

        assertEquals("Call", title().getText());
        robot.push(KeyCode.DOWN);
        assertEquals("Book a room", title().getText());
    }

    @Test
    void aWeekIsCountedFromToday(FxRobot robot) {
        open(robot, board(call()));
        robot.interact(() -> pane.show(CALL));
        robot.interact(() -> ((Button) robot.from(pane).lookup("In a week").query()).fire());

        assertEquals(LocalDate.of(2026, 11, 29), action(CALL).due());
    }

    @Test
    void aStepIsChosenForTheCurrentOne(FxRobot robot) {
        open(robot, board(call(), room()));
        robot.interact(() -> pane.show(ROOM));
        robot.interact(() -> ((ComboBox<?>) pane.lookup(".action-form .combo-box")).getSelectionModel().select(4));

        assertEquals(Step.OPEN_CHANNELS, action(ROOM).step());
        assertNull(action(CALL).step());
    }

    @Test
    void aFrictionBecomesAnAction(FxRobot robot) {
        open(robot, board());
        robot.interact(() -> ((Button) pane.lookup(".action-make")).fire());

        assertEquals("Share information and resources freely", action(CALL).title());
        assertEquals(new Source.OfFriction(Friction.K1), action(CALL).from());
        assertEquals(List.of("Action made."), notices.told);
        robot.interact(notices.links.getLast().run());
        assertEquals(List.of(), document.board().actions().all());
    }

    @Test
    void aThousandActionsNeedFewRows(FxRobot robot) {
        open(robot, board(IntStream.rangeClosed(1, 1_000).mapToObj(i -> Action.create(new ActionId(i), "Action " + i, null, NOW))
                .toArray(Action[]::new)));

        assertEquals(1_000, items().size());
        assertTrue(pane.lookupAll(".action-row").size() < 40);
    }

    private void open(FxRobot robot, Board board) {
        robot.interact(() -> document.open(board, new Origin.Untitled()));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            pane.applyCss();
            pane.layout();
        });
    }

    private Action action(ActionId id) {
        return document.board().actions().find(id).orElseThrow();
    }

    private ListView<?> list() {
        return (ListView<?>) pane.lookup(".action-list");
    }

    private List<?> items() {
        return List.copyOf(list().getItems());
    }

    private List<String> spoken() {
        return pane.lookupAll(".action-row").stream().map(Node::getAccessibleText).filter(text -> text != null).toList();
    }

    private List<String> segments() {
        return pane.lookupAll(".action-filters .action-segment").stream()
                .map(node -> ((ToggleButton) node).getText()).toList();
    }

    private TextField entry() {
        return (TextField) pane.lookup(".action-entry");
    }

    private TextInputControl title() {
        return (TextInputControl) pane.lookup(".action-form-title");
    }

    private Label line() {
        return label(".action-form .action-line");
    }

    private Label label(String style) {
        return (Label) pane.lookup(style);
    }
}
