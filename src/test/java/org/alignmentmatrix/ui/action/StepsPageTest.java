package org.alignmentmatrix.ui.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.RemoveActions;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Actions;
import org.alignmentmatrix.model.Board;
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
class StepsPageTest {

    private static final Instant NOW = Instant.parse("2026-11-22T14:03:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final OpenDocument document = new OpenDocument(Board.EMPTY, new Origin.Untitled(), InstantSource.fixed(NOW));
    private final List<Enum<?>> explained = new ArrayList<>();
    private ActionsPane pane;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Guide guide = Guide.in(Locale.UK);
        Messages messages = Messages.in(Locale.UK);
        pane = new ActionsPane(document, guide, messages, () -> TODAY,
                new ToAction(document, guide, messages, new FakeNotices(), () -> TODAY), _ -> { }, explained::add);
        Scene scene = new Scene(new StackPane(pane), 392, 760);
        scene.getStylesheets().addAll(Theme.LIGHT.stylesheet().toExternalForm(), "/org/alignmentmatrix/ui/action.css");
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        pane.show(ActionsPane.Page.STEPS);
    }

    private static Action action(int number, String title, Step step) {
        return Action.create(new ActionId(number), title, null, NOW).withStep(step);
    }

    private void show(FxRobot robot, Action... actions) {
        robot.interact(() -> document.open(Board.EMPTY.withActions(new Actions(List.of(actions), actions.length + 1)),
                new Origin.Untitled()));
        focus(robot);
    }

    private void focus(FxRobot robot) {
        robot.interact(pane::focusCurrent);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void eachStepHasItsNumberItsNameWhatToDoAndHowFarItIs(FxRobot robot) {
        show(robot, action(1, "Agree", Step.UNIFIED_MESSAGING).withDone(NOW), action(2, "Write", Step.UNIFIED_MESSAGING),
                action(3, "Ask", Step.REVIEW), action(4, "Elsewhere", null));

        assertEquals(List.of("1", "2", "3", "4", "5"), texts(".step-number"));
        assertEquals(List.of("Common goals and metrics", "Unified messaging", "Lead scoring and handoff", "Open channels",
                "Review, refine, repeat"), texts(".step-head .action-title"));
        assertEquals("Settle what you promise customers, and say it the same way everywhere.", texts(".step-head .step-detail").get(1));
        assertEquals(List.of("No actions yet", "1 of 2 actions done", "No actions yet", "No actions yet", "0 of 1 action done"),
                texts(".step-head .action-footer"));
        assertEquals("Step 2, Unified messaging, 1 of 2 actions done", head(Step.UNIFIED_MESSAGING).getAccessibleText());
    }

    @Test
    void itSaysThatAStepIsNoGateAndHowThePlanIsReadInThreeSteps() {
        assertEquals(List.of(
                "The steps are guidance. Actions belong to a step and show how far it is; no step has to wait for another one.",
                "In three steps: 1 Common goals and metrics → 4 Open channels → 2 Unified messaging"),
                texts(".step-rows > .action-hint"));
    }

    @Test
    void theArrowKeysWalkFromStepToStepAndOpenIt(FxRobot robot) {
        focus(robot);
        assertEquals(Step.GOALS_AND_METRICS, open());
        assertTrue(head(Step.GOALS_AND_METRICS).isFocused());

        robot.push(KeyCode.UP);
        assertEquals(Step.GOALS_AND_METRICS, open(), "there is none above");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertEquals(Step.LEAD_HANDOFF, open());
        assertTrue(head(Step.LEAD_HANDOFF).isFocused());
        robot.push(KeyCode.UP);
        assertEquals(Step.UNIFIED_MESSAGING, open());
        robot.push(KeyCode.END).push(KeyCode.DOWN);
        assertEquals(Step.REVIEW, open());
        robot.push(KeyCode.HOME);
        assertEquals(Step.GOALS_AND_METRICS, open());
    }

    @Test
    void theStepThatTheKeysReachIsInSight(FxRobot robot) {
        robot.interact(() -> pane.setMaxHeight(420));
        focus(robot);
        Node scroll = scroll();

        robot.push(KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(isInside(scroll, head(Step.REVIEW)));
        robot.push(KeyCode.HOME);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(isInside(scroll, head(Step.GOALS_AND_METRICS)));
    }

    private Node scroll() {
        return pane.lookupAll(".action-scroll").stream().filter(node -> ((ScrollPane) node).getContent().getStyleClass()
                .contains("step-rows")).findFirst().orElseThrow();
    }

    private static boolean isInside(Node frame, Node node) {
        return frame.localToScene(frame.getLayoutBounds()).contains(node.localToScene(node.getLayoutBounds()));
    }

    @Test
    void aClickOpensAStepThatIsFolded(FxRobot robot) {
        focus(robot);
        robot.clickOn(head(Step.LEAD_HANDOFF));
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(Step.LEAD_HANDOFF, open());
        assertEquals("For example: A written handoff says who takes over a sales-ready lead and what comes along with it.",
                ((Labeled) row(Step.LEAD_HANDOFF).lookup(".step-body > .action-footer")).getText());
    }

    @Test
    void whatIsTypedBecomesAnActionOfTheStepAndOneUndoStep(FxRobot robot) {
        focus(robot);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER).write("Agree on a pitch").push(KeyCode.ENTER);
        robot.write("Print it").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(List.of("Agree on a pitch", "Print it"), titles(Step.UNIFIED_MESSAGING));
        assertEquals(List.of(Step.UNIFIED_MESSAGING, Step.UNIFIED_MESSAGING),
                document.board().actions().all().stream().map(Action::step).toList());
        assertTrue(entry(Step.UNIFIED_MESSAGING).isFocused());
        robot.interact(document::undo);
        assertEquals(List.of("Agree on a pitch"), titles(Step.UNIFIED_MESSAGING));
        robot.push(KeyCode.ESCAPE);
        assertTrue(head(Step.UNIFIED_MESSAGING).isFocused());
    }

    @Test
    void whatIsTypedIsNotLostWhenTheBoardIsSaved(FxRobot robot) {
        focus(robot);
        robot.push(KeyCode.SPACE).write("Agree on a measure");
        robot.interact(document::settle);

        assertEquals(List.of("Agree on a measure"), titles(Step.GOALS_AND_METRICS));
    }

    @Test
    void aTickIsOneUndoStepAndTheKeysStayOnIt(FxRobot robot) {
        show(robot, action(1, "Agree", Step.GOALS_AND_METRICS), action(2, "Measure", Step.GOALS_AND_METRICS));
        robot.push(KeyCode.TAB);
        CheckBox tick = (CheckBox) row(Step.GOALS_AND_METRICS).lookup(".check-box");
        assertTrue(tick.isFocused());

        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(NOW, document.board().actions().all().getFirst().done());
        assertEquals("1 of 2 actions done", texts(".step-head .action-footer").getFirst());
        assertTrue(tick.isFocused());
        robot.interact(document::undo);
        assertFalse(tick.isSelected());
        assertEquals("0 of 2 actions done", texts(".step-head .action-footer").getFirst());
    }

    @Test
    void anActionSaysWhoAndWhenAndThatItIsOverdue(FxRobot robot) {
        show(robot, action(1, "Agree", Step.GOALS_AND_METRICS).withOwner("Ana").withDue(TODAY.minusDays(2)));

        Node row = row(Step.GOALS_AND_METRICS).lookup(".step-action");
        assertEquals("Ana · Fri 20 Nov", ((Labeled) row.lookup(".action-footer")).getText());
        assertTrue(row.lookup(".action-overdue").isVisible());
        assertEquals("Agree, owner Ana, due 20 November, overdue", row.lookup(".step-action-title").getAccessibleText());
    }

    @Test
    void theTitleLeadsToTheActionAmongAllOfThem(FxRobot robot) {
        show(robot, action(1, "Other", null), action(2, "Agree", Step.GOALS_AND_METRICS).withDone(NOW));
        robot.interact(((Hyperlink) row(Step.GOALS_AND_METRICS).lookup(".step-action-title"))::fire);
        WaitForAsyncUtils.waitForFxEvents();

        ListView<?> list = (ListView<?>) pane.lookup(".action-list");
        assertTrue(list.isFocused());
        assertEquals(new ActionId(2), list.getSelectionModel().getSelectedItem());
    }

    @Test
    void ofVeryManyActionsThoseThatAreOpenAreInSightAndTheRestIsCounted(FxRobot robot) {
        show(robot, Stream.concat(
                IntStream.rangeClosed(1, 10).mapToObj(n -> action(n, "Done " + n, Step.GOALS_AND_METRICS).withDone(NOW)),
                IntStream.rangeClosed(11, 30).mapToObj(n -> action(n, "Open " + n, Step.GOALS_AND_METRICS))).toArray(Action[]::new));

        assertEquals(IntStream.rangeClosed(11, 30).mapToObj(n -> "Open " + n).toList(), titles(Step.GOALS_AND_METRICS));
        Hyperlink more = (Hyperlink) row(Step.GOALS_AND_METRICS).lookup(".step-actions > .action-from");
        assertEquals("10 more on the page of actions", more.getText());
        robot.interact(more::fire);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(pane.lookup(".action-list").isFocused());
    }

    @Test
    void theGuideOpensAtTheStep(FxRobot robot) {
        focus(robot);
        robot.push(KeyCode.DOWN);
        robot.interact(((Hyperlink) row(Step.UNIFIED_MESSAGING).lookup(".step-body > .action-from"))::fire);

        assertEquals(List.of(Step.UNIFIED_MESSAGING), explained);
    }

    @Test
    void aPageThatNobodySeesHearsNothingUntilItIsSeenAgain(FxRobot robot) {
        show(robot, action(1, "Agree", Step.GOALS_AND_METRICS));
        robot.interact(() -> {
            pane.show(ActionsPane.Page.ACTIONS);
            document.perform(new RemoveActions(Set.of(new ActionId(1))));
        });
        assertEquals("0 of 1 action done", texts(".step-head .action-footer").getFirst());

        robot.interact(() -> pane.show(ActionsPane.Page.STEPS));
        assertEquals("No actions yet", texts(".step-head .action-footer").getFirst());
        assertEquals(List.of(), titles(Step.GOALS_AND_METRICS));
    }

    private Node row(Step step) {
        return List.copyOf(pane.lookupAll(".step-row")).get(step.ordinal());
    }

    private Node head(Step step) {
        return row(step).lookup(".step-head");
    }

    private Node entry(Step step) {
        return row(step).lookup(".action-entry");
    }

    private Step open() {
        return Stream.of(Step.values()).filter(step -> row(step).lookup(".step-body").isVisible())
                .reduce((_, _) -> { throw new AssertionError("two are open"); }).orElseThrow();
    }

    private List<String> titles(Step step) {
        return row(step).lookupAll(".step-action-title").stream().map(node -> ((Labeled) node).getText()).toList();
    }

    private List<String> texts(String selector) {
        return pane.lookupAll(selector).stream().map(node -> ((Labeled) node).getText()).toList();
    }
}
