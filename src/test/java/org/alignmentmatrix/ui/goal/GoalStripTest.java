package org.alignmentmatrix.ui.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import atlantafx.base.theme.PrimerLight;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.AddGoal;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.GoalId;
import org.alignmentmatrix.model.Goals;
import org.alignmentmatrix.model.Kpi;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.paint.Theme;
import org.alignmentmatrix.samples.WorkedExample;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class GoalStripTest {

    private final OpenDocument document = new OpenDocument(Board.EMPTY, new Origin.Untitled(), InstantSource.fixed(Instant.EPOCH));
    private final ObjectProperty<Set<Voice>> voices = new SimpleObjectProperty<>(Set.of(Voice.values()));
    private GoalStrip strip;
    private Stage stage;
    private int opened;

    @Start
    void start(Stage window) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage = window;
        strip = new GoalStrip(document, Guide.in(Locale.UK), Messages.in(Locale.UK), GoalStrip.indexText(document, voices));
        strip.onOpenGoals(() -> opened++);
        Scene scene = new Scene(new VBox(strip), 950, 100);
        scene.getStylesheets().addAll(Theme.LIGHT.stylesheet().toExternalForm(), "/org/alignmentmatrix/ui/goal.css");
        stage.setScene(scene);
        stage.setWidth(950);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @Test
    void withoutGoalsItOffersToAddOne(FxRobot robot) {
        Button heading = (Button) strip.lookup(".goal-heading");
        robot.interact(heading::fire);

        assertEquals("Add a shared goal", heading.getText());
        assertEquals(1, opened);
        assertEquals("–", ((Label) strip.lookup(".goal-index-number")).getText());
    }

    @Test
    void theIndexWaitsForRevealIfItWouldTellOfAHiddenVoice(FxRobot robot) {
        robot.interact(() -> document.open(WorkedExample.board(), new Origin.Untitled()));
        assertEquals("51", ((Label) strip.lookup(".goal-index-number")).getText());

        robot.interact(() -> voices.set(Set.of(Voice.SALES)));
        assertEquals("–", ((Label) strip.lookup(".goal-index-number")).getText());
    }

    @Test
    void aGoalSaysFromWhereToWhereAndHowFarItIs(FxRobot robot) {
        robot.interact(() -> document.perform(new AddGoal(winRate(1))));
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(List.of("Win rate"), strip.shownNames());
        assertEquals("22 → 28\u00A0%", ((Label) strip.lookup(".goal-way")).getText());
        assertEquals("Shared goals: Win rate, 22 to 28\u00A0%, now 25\u00A0%, 50 % of the way",
                strip.lookup(".goal-heading").getAccessibleText());
    }

    @Test
    void whatDoesNotFitIsCounted(FxRobot robot) {
        open(robot, 50);
        assertEquals(2, strip.shownNames().size());
        assertEquals("+48", ((Button) strip.lookup(".goal-more")).getText());

        robot.interact(() -> stage.setWidth(420));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, strip.shownNames().size());
        assertEquals("+50", ((Button) strip.lookup(".goal-more")).getText());
        assertFalse(strip.lookup(".goal-more").getBoundsInParent().intersects(strip.lookup(".goal-index").getBoundsInParent()));
    }

    @Test
    void hiddenItTakesNoRoom(FxRobot robot) {
        robot.interact(() -> strip.setVisible(false));

        assertFalse(strip.isManaged());
    }

    private void open(FxRobot robot, int goals) {
        List<Goal> all = IntStream.rangeClosed(1, goals).mapToObj(GoalStripTest::winRate).toList();
        robot.interact(() -> document.open(Board.EMPTY.withGoals(new Goals(all, goals + 1)), new Origin.Untitled()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Goal winRate(int number) {
        return Goal.of(new GoalId(number), Kpi.WIN_RATE).withBaseline(BigDecimal.valueOf(22)).withTarget(BigDecimal.valueOf(28))
                .withCurrent(BigDecimal.valueOf(25)).withUnit("%");
    }
}
