package org.alignmentmatrix.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.alignmentmatrix.edit.AddActions;
import org.alignmentmatrix.edit.AddOwnQuestion;
import org.alignmentmatrix.edit.AnswerQuestion;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Actor;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.OwnId;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Scale;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Step;
import org.alignmentmatrix.model.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The tables of questions and of actions.
@ExtendWith(ApplicationExtension.class)
class QuestionTableTest extends TablePaneCase {

    private static final String SECRET = "nobody calls the leads";

    @Start
    void start(Stage stage) {
        show(stage);
    }

    private void questions(FxRobot robot) {
        robot.interact(() -> {
            document.perform(AnswerQuestion.of(Voice.SALES, Question.T2, Answer.level(3).withComment("on Mondays")));
            document.perform(AnswerQuestion.of(Voice.MARKETING, Question.T2, Answer.level(1).withComment(SECRET)));
        });
        turnTo(robot, "Questions");
    }

    private void turnTo(FxRobot robot, String name) {
        robot.clickOn(name);
        pulse(robot);
        robot.interact(() -> {
            table().getColumns().forEach(column -> column.setPrefWidth(90));
            pane.focusCurrent();
        });
        pulse(robot);
    }

    private List<String> columns() {
        return table().getVisibleLeafColumns().stream().map(TableColumn::getText).toList();
    }

    private String copied() {
        return ((Grid<?, ?>) pane.lookup(".grid")).copied().text();
    }

    @Test
    void onlyTheVoiceThatAnswersIsShownFoundOrCopied(FxRobot robot) {
        questions(robot);
        assertEquals(List.of("No.", "Question", "Area", "Who acts", "Sales", "Sales: comment", "Sales: evidence"), columns());
        assertFalse(copied().contains(SECRET));
        robot.clickOn(".table-filter").write("nobody calls");
        assertEquals(List.of(), cells(robot, "No."));
        robot.type(KeyCode.ESCAPE);

        robot.interact(() -> voice.set(Voice.MARKETING));
        pulse(robot);
        assertEquals(List.of("No.", "Question", "Area", "Who acts", "Marketing", "Marketing: comment", "Marketing: evidence"),
                columns());
        assertFalse(copied().contains("on Mondays"));
    }

    @Test
    void whoActsIsSaidOnce(FxRobot robot) {
        questions(robot);
        assertEquals(List.of("Both", "Both", "Marketing"), cells(robot, "Who acts").subList(0, 3));
    }

    @Test
    void aChosenQuestionIsToldToWhoeverShowsItToo(FxRobot robot) {
        var told = new ArrayList<Asked>();
        pane.onQuestion(told::add);
        questions(robot);

        robot.type(KeyCode.HOME).type(KeyCode.DOWN).type(KeyCode.DOWN);

        assertEquals(List.of(Question.T1, Question.T2, Question.T3), told);
    }

    @Test
    void onceRevealedAllVoicesStandSideBySide(FxRobot robot) {
        questions(robot);
        robot.interact(() -> revealed.set(true));
        pulse(robot);

        assertEquals(List.of("No.", "Question", "Area", "Who acts", "Sales", "Marketing", "Leadership",
                "Sales: comment", "Marketing: comment", "Leadership: comment", "Sales: evidence"), columns());
        assertEquals("Monthly", cells(robot, "Sales").get(1));
        assertEquals("Yearly", cells(robot, "Marketing").get(1));
        go(robot, "Marketing");
        robot.type(KeyCode.ENTER);
        assertEquals(null, pane.lookup(".grid-editor"), "only the voice that answers can be changed");
        robot.interact(() -> revealed.set(false));
        pulse(robot);
        assertEquals(false, columns().contains("Marketing"));
    }

    @Test
    void anAnswerIsChosenByItsWordAndTakenBack(FxRobot robot) {
        questions(robot);
        go(robot, "Sales");

        robot.type(KeyCode.DOWN);
        robot.write("w").type(KeyCode.ENTER);
        assertEquals(Answer.level(4).rating(), document.board().checklist().answer(Voice.SALES, Question.T2).rating());
        assertEquals("on Mondays", document.board().checklist().answer(Voice.SALES, Question.T2).comment());
        robot.interact(document::undo);
        assertEquals(Answer.level(3).rating(), document.board().checklist().answer(Voice.SALES, Question.T2).rating());

        robot.type(KeyCode.UP);
        robot.type(KeyCode.ENTER).write("no answer".substring(0, 1)).type(KeyCode.END).type(KeyCode.ENTER);
        assertEquals(Answer.NONE.rating(), document.board().checklist().answer(Voice.SALES, Question.T2).rating());
    }

    @Test
    void whatIsTypedWhenAnotherVoiceTakesOverLosesNothingElse(FxRobot robot) {
        questions(robot);
        go(robot, "Sales: comment");
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.ENTER).write("at nine");

        robot.interact(() -> voice.set(Voice.MARKETING));
        pulse(robot);
        robot.interact(document::settle);

        assertEquals(Answer.level(3).withComment("at nine"), document.board().checklist().answer(Voice.SALES, Question.T2));
        assertEquals(Answer.level(1).withComment(SECRET), document.board().checklist().answer(Voice.MARKETING, Question.T2));
    }

    @Test
    void deleteInTheTableOfQuestionsDeletesNoCards(FxRobot robot) {
        robot.interact(() -> document.select(List.of(WEBINAR)));
        questions(robot);

        robot.type(KeyCode.DOWN).type(KeyCode.DELETE);

        assertEquals(3, document.board().cards().size());
        assertEquals(Set.of(WEBINAR), document.selection());
        assertEquals(Answer.level(3).rating(), document.board().checklist().answer(Voice.SALES, Question.T2).rating());
    }

    @Test
    void ownQuestionsStandBehindThe25(FxRobot robot) {
        robot.interact(() -> document.perform(new AddOwnQuestion(
                new OwnQuestion(new OwnId(1), Area.TIME, "Do both join the trade fair?", Scale.YES, Actor.BOTH))));
        questions(robot);

        assertEquals("26 questions", label(".table-count"));
        robot.clickOn(".table-filter").write("trade fair");
        assertEquals(List.of("Q-001"), cells(robot, "No."));
    }

    @Test
    void actionsAreEditedAndDeletedInTheirTable(FxRobot robot) {
        turnTo(robot, "Actions");
        assertEquals("No actions yet. Make one from a question, a gap, a sign or a card.", label(".grid-empty"));
        robot.interact(() -> document.perform(new AddActions(List.of(
                Action.create(new ActionId(1), "Meet every Monday", new Source.OfGap("T2"), NOW).withDue(LocalDate.of(2026, 11, 20)),
                Action.create(new ActionId(2), "One lead definition", new Source.OfCard(CRM), NOW)))));
        assertEquals(List.of("Gap at T2", "One CRM"), cells(robot, "Made from"));

        robot.interact(() -> pane.focusCurrent());
        robot.type(KeyCode.HOME);
        go(robot, "Owner");
        robot.write("Ana").type(KeyCode.TAB);
        robot.write("1.12.2026").type(KeyCode.TAB);
        robot.write("d").type(KeyCode.TAB);
        robot.write("4").type(KeyCode.ENTER);
        Action first = document.board().actions().all().getFirst();
        assertEquals("Ana", first.owner());
        assertEquals(LocalDate.of(2026, 12, 1), first.due());
        assertEquals(NOW, first.done());
        assertEquals(Step.OPEN_CHANNELS, first.step());

        robot.type(KeyCode.HOME).type(KeyCode.DELETE);
        assertEquals(List.of("One lead definition"), cells(robot, "Action"));
        robot.interact(document::undo);
        assertEquals(List.of("Meet every Monday", "One lead definition"), cells(robot, "Action"));
    }

    @Test
    void anActionWhoseCardIsGoneSaysSo(FxRobot robot) {
        robot.interact(() -> document.perform(new AddActions(List.of(
                Action.create(new ActionId(1), "Ask", new Source.OfCard(new CardId(99)), NOW)))));
        turnTo(robot, "Actions");

        assertEquals(List.of("a card that is gone"), cells(robot, "Made from"));
    }
}
