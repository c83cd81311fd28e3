package org.alignmentmatrix.ui.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.AgreementSheet;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Party;
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
class StepsAndAgreementTest {

    private final OpenDocument document = new OpenDocument(Board.EMPTY, new Origin.Untitled(), InstantSource.fixed(Instant.EPOCH));
    private ActionsPane pane;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Guide guide = Guide.in(Locale.UK);
        Messages messages = Messages.in(Locale.UK);
        pane = new ActionsPane(document, guide, messages, () -> LocalDate.EPOCH,
                new ToAction(document, guide, messages, new FakeNotices(), () -> LocalDate.EPOCH), _ -> { });
        Scene scene = new Scene(pane, 392, 760);
        scene.getStylesheets().addAll(Theme.LIGHT.stylesheet().toExternalForm(), "/org/alignmentmatrix/ui/action.css");
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    private void open(FxRobot robot, ActionsPane.Page page) {
        robot.interact(() -> pane.show(page));
        robot.interact(() -> {
            pane.applyCss();
            pane.layout();
            pane.focusCurrent();
        });
    }

    @Test
    void anActionTypedAtAStepBelongsToIt(FxRobot robot) {
        open(robot, ActionsPane.Page.STEPS);
        robot.write("Agree on win rate").push(KeyCode.ENTER);
        robot.write("Measure it").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(List.of(Step.GOALS_AND_METRICS, Step.GOALS_AND_METRICS),
                document.board().actions().all().stream().map(action -> action.step()).toList());
        assertEquals("0 of 2 actions done", progress(0));
        assertEquals("No actions yet", progress(1));
    }

    @Test
    void aTickIsProgressAndAStepIsNoGate(FxRobot robot) {
        open(robot, ActionsPane.Page.STEPS);
        robot.write("Agree on win rate").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> ((CheckBox) pane.lookup(".step-block .check-box")).fire());

        assertEquals("1 of 1 action done", progress(0));
        robot.interact(document::undo);
        assertEquals("0 of 1 action done", progress(0));
        assertTrue(pane.lookupAll(".step-block .action-entry").stream().noneMatch(Node::isDisabled));
    }

    @Test
    void anActionOfAStepIsShownAmongAll(FxRobot robot) {
        open(robot, ActionsPane.Page.STEPS);
        robot.write("Agree on win rate").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> ((Hyperlink) pane.lookup(".step-action")).fire());

        assertEquals("Agree on win rate", ((TextArea) pane.lookup(".action-form-title")).getText());
        assertTrue(pane.lookup(".action-list").getParent().getParent().isVisible());
    }

    @Test
    void whatASideWritesIsOneStepAndItsDifferenceIsSaid(FxRobot robot) {
        open(robot, ActionsPane.Page.AGREEMENT);
        assertEquals("nobody wrote yet", match());
        robot.write("More deals.");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("only one side wrote", match());
        robot.interact(() -> area(1).requestFocus());
        robot.write("more deals");
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals("= equal", match());
        robot.write(" and leads");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("≠ different", match());
        robot.press(KeyCode.CONTROL).push(KeyCode.Z).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(AgreementSheet.EMPTY.with(AgreedPoint.SUCCESS, Party.SALES, "More deals."), document.board().agreement());
        assertEquals("", area(1).getText());
        robot.interact(document::undo);
        assertEquals(AgreementSheet.EMPTY, document.board().agreement());
    }

    @Test
    void inANarrowPanelTheSidesStandOneBelowTheOther(FxRobot robot) {
        open(robot, ActionsPane.Page.AGREEMENT);
        assertEquals(area(0).localToScene(0, 0).getY(), area(1).localToScene(0, 0).getY());

        robot.interact(() -> pane.getScene().getWindow().setWidth(340));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(pane::layout);
        assertEquals(340, pane.getWidth());
        assertTrue(area(0).localToScene(0, 0).getY() < area(1).localToScene(0, 0).getY());
        robot.interact(() -> pane.getScene().getWindow().setWidth(392));
    }

    private String progress(int step) {
        return pane.lookupAll(".step-block .action-footer").stream().map(node -> ((Label) node).getText()).toList().get(step);
    }

    private String match() {
        return ((Label) pane.lookup(".agreement-match")).getText();
    }

    private TextArea area(int index) {
        return pane.lookupAll(".agreement-point .text-area").stream().map(TextArea.class::cast).toList().get(index);
    }
}
