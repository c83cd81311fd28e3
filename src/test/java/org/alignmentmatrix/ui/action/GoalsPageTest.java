package org.alignmentmatrix.ui.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.Kpi;
import org.alignmentmatrix.samples.FakeNotices;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class GoalsPageTest {

    private final OpenDocument document = new OpenDocument(Board.EMPTY, new Origin.Untitled(), InstantSource.fixed(Instant.EPOCH));
    private ActionsPane pane;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Guide guide = Guide.in(Locale.UK);
        Messages messages = Messages.in(Locale.UK);
        pane = new ActionsPane(document, guide, messages, () -> LocalDate.EPOCH,
                new ToAction(document, guide, messages, new FakeNotices(), () -> LocalDate.EPOCH), _ -> { }, _ -> { });
        stage.setScene(new Scene(pane, 392, 760));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        pane.show(ActionsPane.Page.GOALS);
    }

    @BeforeEach
    void putTheKeysThere(FxRobot robot) {
        robot.interact(pane::focusCurrent);
    }

    private List<MenuItem> catalogue() {
        return ((MenuButton) pane.lookup(".goal-catalogue")).getItems().stream()
                .flatMap(menu -> ((Menu) menu).getItems().stream()).toList();
    }

    private void choose(FxRobot robot, String item) {
        robot.interact(() -> catalogue().stream().filter(each -> each.getText().equals(item)).findFirst().orElseThrow().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theListHoldsEveryMeasureWithItsDirection() {
        assertEquals(Kpi.values().length, catalogue().size());
        assertEquals("Lead volume – up", catalogue().getFirst().getText());
        assertEquals(1, catalogue().stream().filter(item -> item.getText().endsWith("– can be measured")).count());
    }

    @Test
    void aNewGoalBelowManyOthersComesIntoSight(FxRobot robot) {
        for (int number = 1; number <= 15; number++) {
            robot.write("Goal " + number).push(KeyCode.ENTER);
        }
        WaitForAsyncUtils.waitForFxEvents();

        Node last = List.copyOf(pane.lookupAll(".goal-row")).getLast();
        Bounds seen = last.localToScene(last.getLayoutBounds());
        assertTrue(seen.getMinY() > 0 && seen.getMaxY() <= 760, seen::toString);
    }

    @Test
    void aMeasureBecomesAGoalAndIsOpenForItsNumbers(FxRobot robot) {
        choose(robot, "Win rate – up");
        type(robot, 0, "22");
        type(robot, 1, "28,5");
        type(robot, 2, "22");

        Goal goal = goal();
        assertEquals(Kpi.WIN_RATE, goal.kpi());
        assertEquals(List.of(new BigDecimal("22"), new BigDecimal("28.5"), new BigDecimal("22")),
                List.of(goal.baseline(), goal.target(), goal.current()));
        robot.interact(document::undo);
        assertNull(goal().current());
        assertEquals(new BigDecimal("28.5"), goal().target(), "each number is a step of its own");
    }

    @Test
    void whatIsNoNumberIsSaidBesideTheFieldsAndChangesNothing(FxRobot robot) {
        choose(robot, "Win rate – up");
        type(robot, 1, "28");
        TextField target = number(1);
        for (String wrong : List.of("abc", "1e99")) {
            robot.interact(() -> target.setText(wrong));
            assertEquals("Target: Not a number. Type it like 22 or 22.5.", line());
            assertEquals(new BigDecimal("28"), goal().target());
        }
        robot.interact(() -> number(2).requestFocus());

        assertEquals("28", target.getText());
        assertEquals("Target: “1e99” was not taken. Not a number. Type it like 22 or 22.5.", line());
    }

    @Test
    void anEmptiedNumberIsNone(FxRobot robot) {
        choose(robot, "Win rate – up");
        type(robot, 1, "28");
        robot.interact(() -> number(1).setText(""));

        assertNull(goal().target());
    }

    @Test
    void adviceFollowsTheNumbers(FxRobot robot) {
        choose(robot, "Churn – down");
        type(robot, 0, "5");
        type(robot, 1, "8");
        assertEquals("This measure should fall, but the target lies above the start.", advice());

        type(robot, 1, "5");
        assertEquals("Start and target are the same, so nothing would change.", advice());
    }

    @Test
    void leadVolumeAloneIsWorthAWord(FxRobot robot) {
        choose(robot, "Lead volume – up");

        assertEquals("Lead volume misleads when it is the only measure. Add lead quality or lead conversion.", advice());
        choose(robot, "Lead quality – up");
        assertEquals("", advice());
    }

    @Test
    void aGoalOfOnesOwnIsTypedAndDeleteTakesItAway(FxRobot robot) {
        robot.write("Fewer meetings").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Fewer meetings", goal().title());

        robot.interact(pane::focusCurrent);
        robot.push(KeyCode.DELETE);
        assertEquals(List.of(), document.board().goals().all());
        assertEquals("No shared goals yet. Choose a measure, or type a goal that both teams answer for.",
                ((Label) pane.lookup(".goal-rows .action-empty")).getText());
        robot.interact(document::undo);
        assertEquals("Fewer meetings", goal().title());
    }

    private void type(FxRobot robot, int field, String text) {
        robot.interact(() -> {
            number(field).requestFocus();
            number(field).setText(text);
        });
    }

    private Goal goal() {
        return document.board().goals().all().getLast();
    }

    private TextField number(int index) {
        return pane.lookupAll(".goal-form .action-number").stream().map(TextField.class::cast).toList().get(index);
    }

    private String line() {
        return ((Label) pane.lookup(".goal-form .action-line")).getText();
    }

    private String advice() {
        return pane.lookupAll(".goal-form > .action-line").stream().map(node -> ((Label) node).getText()).toList().getLast();
    }
}
