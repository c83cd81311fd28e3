package org.alignmentmatrix.ui.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.WriteAgreement;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.AgreementSheet;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Party;
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
class AgreementPageTest {

    private final OpenDocument document = new OpenDocument(Board.EMPTY, new Origin.Untitled(), InstantSource.fixed(Instant.EPOCH));
    private ActionsPane pane;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Guide guide = Guide.in(Locale.UK);
        Messages messages = Messages.in(Locale.UK);
        pane = new ActionsPane(document, guide, messages, () -> LocalDate.EPOCH,
                new ToAction(document, guide, messages, new FakeNotices(), () -> LocalDate.EPOCH), _ -> { }, _ -> { });
        Scene scene = new Scene(new StackPane(pane), 392, 760);
        scene.getStylesheets().addAll(Theme.LIGHT.stylesheet().toExternalForm(), "/org/alignmentmatrix/ui/action.css");
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        pane.show(ActionsPane.Page.AGREEMENT);
    }

    private void write(FxRobot robot, AgreedPoint point, Party party, String text) {
        robot.interact(() -> document.perform(new WriteAgreement(point, party, text, false)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void anEmptySheetSaysWhereToBegin() {
        assertEquals(List.of("Both sides write, then compare.", "0 of 4 alike"), texts(".agreement-head > HBox > .label"));
        assertFalse(pane.lookup(".agreement-alike").isVisible(), "there is nothing to count yet");
        assertTrue(pane.lookup(".agreement-head > .action-hint").isVisible());
        assertEquals("Nobody has written anything yet. Begin with what each side would call a success.",
                texts(".agreement-head > .action-hint").getFirst());
        assertEquals(List.of("Definition of success", "Roles", "Target customer profile", "Value proposition"),
                texts(".agreement-row .action-title"));
        assertEquals("Who does what, and who decides.", texts(".agreement-row > .action-hint").get(1));
        assertEquals("Roles, Marketing", field(AgreedPoint.ROLES, Party.MARKETING).getAccessibleText());
    }

    @Test
    void aMarkAndAWordSayHowThePointsGoTogether(FxRobot robot) {
        write(robot, AgreedPoint.SUCCESS, Party.SALES, "More deals");
        write(robot, AgreedPoint.SUCCESS, Party.MARKETING, "more  deals.");
        write(robot, AgreedPoint.ROLES, Party.SALES, "Sales decides");
        write(robot, AgreedPoint.ROLES, Party.MARKETING, "Marketing decides");
        write(robot, AgreedPoint.TARGET_CUSTOMER, Party.MARKETING, "Mid-sized companies");

        assertEquals(List.of("= equal", "≠ different", "○ only marketing so far", ""), texts(".agreement-mark"));
        assertEquals("1 of 4 alike", texts(".agreement-alike").getFirst());
        assertTrue(pane.lookup(".agreement-alike").isVisible());
        assertFalse(pane.lookup(".agreement-head > .action-hint").isVisible());
        write(robot, AgreedPoint.VALUE_PROPOSITION, Party.SALES, "One guarantee");
        assertEquals("○ only sales so far", texts(".agreement-mark").getLast());
    }

    @Test
    void whatIsTypedIntoAFieldIsOneUndoStepAndCtrlZTakesItBack(FxRobot robot) {
        robot.interact(pane::focusCurrent);
        robot.write("More deals");
        robot.push(KeyCode.TAB).write("More leads");
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals("More deals", document.board().agreement().text(AgreedPoint.SUCCESS, Party.SALES));
        assertEquals("More leads", document.board().agreement().text(AgreedPoint.SUCCESS, Party.MARKETING));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(List.of("More deals", ""), written(AgreedPoint.SUCCESS));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(List.of("", ""), written(AgreedPoint.SUCCESS));
        robot.push(KeyCode.SHORTCUT, KeyCode.Y);
        assertEquals(List.of("More deals", ""), written(AgreedPoint.SUCCESS));
    }

    @Test
    void comingBackToAFieldBeginsAnotherUndoStep(FxRobot robot) {
        robot.interact(pane::focusCurrent);
        robot.write("More").push(KeyCode.TAB).push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.END).write(" deals");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("More deals", ""), written(AgreedPoint.SUCCESS));

        robot.interact(document::undo);
        assertEquals(List.of("More", ""), written(AgreedPoint.SUCCESS));
    }

    @Test
    void whatIsTooLongIsCutAndItIsSaidSo(FxRobot robot) {
        TextArea field = field(AgreedPoint.ROLES, Party.SALES);
        robot.interact(() -> {
            field.requestFocus();
            field.setText("x".repeat(AgreementSheet.LIMIT + 1));
        });
        assertEquals(AgreementSheet.LIMIT, document.board().agreement().text(AgreedPoint.ROLES, Party.SALES).length());
        assertEquals("At most 10,000 characters. The rest was left out.", line(AgreedPoint.ROLES));

        robot.interact(() -> field.deleteText(0, 5));
        assertEquals("", line(AgreedPoint.ROLES));
    }

    @Test
    void whatABoardCannotHoldIsNotTaken(FxRobot robot) {
        robot.interact(() -> field(AgreedPoint.ROLES, Party.MARKETING).setText("a\u0007b\r\nc\uD800"));

        assertEquals("ab\nc\uFFFD", document.board().agreement().text(AgreedPoint.ROLES, Party.MARKETING));
    }

    @Test
    void theSidesStandBesideEachOtherAndInANarrowPanelOneBelowTheOther(FxRobot robot) {
        assertTrue(isBeside(AgreedPoint.SUCCESS));

        robot.interact(() -> pane.setMaxWidth(340));
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(isBeside(AgreedPoint.SUCCESS));
        assertTrue(bounds(AgreedPoint.SUCCESS, Party.MARKETING).getMinY() > bounds(AgreedPoint.SUCCESS, Party.SALES).getMaxY());
    }

    private boolean isBeside(AgreedPoint point) {
        return bounds(point, Party.SALES).getMaxX() < bounds(point, Party.MARKETING).getMinX()
                && bounds(point, Party.SALES).getMinY() == bounds(point, Party.MARKETING).getMinY();
    }

    private Bounds bounds(AgreedPoint point, Party party) {
        Node field = field(point, party);
        return field.localToScene(field.getLayoutBounds());
    }

    @Test
    void aPageThatNobodySeesHearsNothingUntilItIsSeenAgain(FxRobot robot) {
        robot.interact(() -> pane.show(ActionsPane.Page.ACTIONS));
        write(robot, AgreedPoint.SUCCESS, Party.SALES, "More deals");
        assertEquals(List.of("", ""), written(AgreedPoint.SUCCESS));

        robot.interact(() -> pane.show(ActionsPane.Page.AGREEMENT));
        assertEquals(List.of("More deals", ""), written(AgreedPoint.SUCCESS));
        assertEquals("○ only sales so far", texts(".agreement-mark").getFirst());
    }

    private List<String> written(AgreedPoint point) {
        return List.of(field(point, Party.SALES).getText(), field(point, Party.MARKETING).getText());
    }

    private TextArea field(AgreedPoint point, Party party) {
        return (TextArea) List.copyOf(row(point).lookupAll(".text-area")).get(party.ordinal());
    }

    private Node row(AgreedPoint point) {
        return List.copyOf(pane.lookupAll(".agreement-row")).get(point.ordinal());
    }

    private String line(AgreedPoint point) {
        return ((Labeled) row(point).lookup(".action-line")).getText();
    }

    private List<String> texts(String selector) {
        return pane.lookupAll(selector).stream().map(node -> ((Labeled) node).getText()).toList();
    }
}
