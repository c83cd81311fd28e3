package org.alignmentmatrix.ui.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Actions;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Improvement;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.samples.FakeNotices;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ToActionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final OpenDocument document = new OpenDocument(Board.EMPTY, new Origin.Untitled(), InstantSource.fixed(Instant.EPOCH));
    private final FakeNotices notices = new FakeNotices();
    private final ToAction making = new ToAction(document, Guide.in(Locale.UK), Messages.in(Locale.UK), notices, () -> TODAY);
    private Button anchor;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        anchor = new Button("Make");
        stage.setScene(new Scene(new StackPane(anchor), 600, 600));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @Test
    void eachFindingProposesItsTitle() {
        assertEquals(List.of("How easily do marketing’s leads reach sales for follow-up?",
                "How easily do marketing’s leads reach sales for follow-up?", "Share information and resources freely",
                "Build trust by openness", "Build on: Time spent together is productive", "Look into: Sales results are poor"),
                List.of(new Source.OfQuestion("F2"), new Source.OfGap("F2"), new Source.OfFriction(Friction.K1),
                        new Source.OfImprovement(Improvement.I4), new Source.OfSign(Sign.G3), new Source.OfSign(Sign.W3A))
                        .stream().map(from -> making.proposedTitle(from).orElseThrow()).toList());
    }

    @Test
    void whatIsGoneProposesNothingAndMakesNothing() {
        assertEquals(Optional.empty(), making.makeAction(new Source.OfCard(new CardId(7))));
        assertEquals(Optional.empty(), making.makeCard(new Source.OfQuestion("Q-003")));
        assertEquals(Board.EMPTY, document.board());
    }

    @Test
    void aCardLiesInTheTrayOnTheSideThatActsAndKnowsWhereItIsFrom(FxRobot robot) {
        robot.interact(() -> {
            making.makeCard(new Source.OfGap("F6"));
            making.makeCard(new Source.OfFriction(Friction.K2));
        });

        List<Card> cards = document.board().cards().stream().toList();
        assertEquals(List.of(Side.MARKETING, Side.JOINT), cards.stream().map(Card::side).toList());
        assertEquals(Place.TRAY, cards.getFirst().place());
        assertEquals(new Source.OfGap("F6"), cards.getFirst().from());
        assertEquals(Set.of(Friction.K2), cards.getLast().frictions());
        robot.interact(notices.links.getFirst().run());
        assertEquals(1, document.board().cards().size());
    }

    @Test
    void undoOnTheNoticeTakesBackNothingElse(FxRobot robot) {
        robot.interact(() -> {
            making.makeAction(new Source.OfSign(Sign.G1));
            Runnable undo = notices.links.getLast().run();
            making.makeCard(new Source.OfSign(Sign.G1));
            undo.run();
        });

        assertEquals(1, document.board().cards().size());
        assertEquals(1, document.board().actions().all().size());
    }

    @Test
    void aFullListSaysSo(FxRobot robot) {
        var all = new ArrayList<Action>();
        for (int i = 1; i <= Actions.LIMIT; i++) {
            all.add(Action.create(new ActionId(i), "Action", null, Instant.EPOCH));
        }
        robot.interact(() -> {
            document.open(Board.EMPTY.withActions(new Actions(all, Actions.LIMIT + 1)), new Origin.Untitled());
            making.makeAction(new Source.OfSign(Sign.G1));
        });

        assertEquals(List.of("A board can hold 10,000 actions. Delete some that are done."), notices.told);
    }

    @Test
    void theFormAsksWhatWhoAndWhen(FxRobot robot) {
        robot.interact(() -> making.ask(anchor, new Source.OfGap("F2")));
        robot.write("Define a lead").push(KeyCode.TAB);
        robot.write("Ana");
        robot.interact(() -> ((Button) robot.lookup("In a week").query()).fire());
        robot.interact(() -> ((Button) robot.lookup("Make action").query()).fire());
        WaitForAsyncUtils.waitForFxEvents();

        Action made = document.board().actions().all().getFirst();
        assertEquals("Define a lead, Ana, 2026-11-29, OfGap[question=F2]",
                "%s, %s, %s, %s".formatted(made.title(), made.owner(), made.due(), made.from()));
        assertEquals(1, Window.getWindows().size(), "the form has gone");
    }

    @Test
    void theFormRefusesAnEmptyTitleAndEscapeMakesNothing(FxRobot robot) {
        robot.interact(() -> making.ask(anchor, new Source.OfGap("F2")));
        robot.push(KeyCode.DELETE).push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup(".action-line").queryAllAs(Label.class).stream()
                .anyMatch(line -> line.getText().equals("An action needs a title.")));

        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, Window.getWindows().size());
        assertEquals(List.of(), document.board().actions().all());
    }
}
