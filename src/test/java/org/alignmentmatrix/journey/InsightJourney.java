package org.alignmentmatrix.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.alignmentmatrix.insight.Gap;
import org.alignmentmatrix.insight.Gaps;
import org.alignmentmatrix.insight.VoicePair;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Status;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// From answers to insight: two voices answer, what they see differently becomes actions and a card, and what does not fit is
/// looked at and set aside.
abstract class InsightJourney extends BoardJourney {

    private static final int ANSWERED = 12; // T1 to T9 and M1 to M3
    private static final String GOALS = "GOALS_BOARD_HIGH";
    private static final String REASON = "We agreed the goals last week";

    @Test
    void twoVoicesAnswerAndTheirGapsBecomeActionsAndACard(FxRobot robot) {
        Board start = program.board();
        int painted = onFx(() -> pane().repaints());

        bothVoicesAnswer(robot);
        assertEquals(painted, onFx(() -> pane().repaints()), "an answer does not repaint the cards");

        threeGapsAreTakenUp(robot);
        aContradictionIsFollowedAndSetAside(robot);

        program.press(robot, KeyCode.F6);
        undoAll(robot, 2 * ANSWERED + 3 + 1, start);
    }

    private void bothVoicesAnswer(FxRobot robot) {
        answer(robot, "Sales", Collections.nCopies(ANSWERED, KeyCode.DIGIT1));
        List<KeyCode> higher = Stream.concat(Stream.of(KeyCode.DIGIT4, KeyCode.DIGIT3, KeyCode.DIGIT2),
                Collections.nCopies(ANSWERED - 3, KeyCode.DIGIT1).stream()).toList();
        answer(robot, "Marketing", higher);

        List<Gap> gaps = Gaps.of(program.board().checklist(), VoicePair.TEAMS).gaps();
        assertEquals(List.of("T1 3", "T2 2", "T3 1"), gaps.stream().map(gap -> gap.asked().key() + " " + gap.width()).toList());
    }

    private void answer(FxRobot robot, String voice, List<KeyCode> levels) {
        choose("Checklist", "Answer as " + voice);
        program.press(robot, KeyCode.CONTROL, KeyCode.DIGIT1);
        awaitUntil("the checklist has the keys", () -> onFx(() -> isInside(".checklist-card", stage.getScene().getFocusOwner())));
        levels.forEach(level -> program.press(robot, level));
        assertTrue(texts(".checklist").contains("Only " + voice.toLowerCase(Locale.ROOT) + "’"
                + (voice.endsWith("s") ? "" : "s") + " answers are shown"), "the other voice stays behind the curtain");
    }

    private void threeGapsAreTakenUp(FxRobot robot) {
        program.press(robot, KeyCode.F8);
        awaitUntil("the first gap has the keys", () -> onFx(() -> isInside(".reveal-row", stage.getScene().getFocusOwner())));
        program.press(robot, KeyCode.G);
        program.press(robot, KeyCode.DOWN);
        program.press(robot, KeyCode.G);
        program.press(robot, KeyCode.DOWN);
        program.press(robot, KeyCode.C);

        assertEquals(List.of(new Source.OfGap("T1"), new Source.OfGap("T2")),
                program.board().actions().all().stream().map(Action::from).toList());
        Card made = program.board().cards().stream().filter(card -> card.from() != null).findFirst().orElseThrow();
        assertEquals(new Source.OfGap("T3"), made.from());
        assertEquals(Place.TRAY, made.place());
        assertEquals(Status.PLANNED, made.status());
    }

    private void aContradictionIsFollowedAndSetAside(FxRobot robot) {
        program.press(robot, KeyCode.CONTROL, KeyCode.DIGIT4);
        awaitUntil("the panel shows what does not fit", () -> !buttons(".insight-fit").isEmpty());
        Button cards = buttons(".insight-fit").getFirst();
        program.run(cards::fire);
        assertEquals(Set.of(FAIR, PODCAST, BLOG), Set.copyOf(selected()));
        assertTrue(onFx(() -> pane().isVisible()), "the cards are shown on the board");

        program.press(robot, KeyCode.CONTROL, KeyCode.DIGIT4);
        program.run(link("Dismiss…").orElseThrow()::fire);
        robot.write(REASON);
        program.press(robot, KeyCode.ENTER);
        assertEquals(Map.of(GOALS, REASON), program.board().dismissals().reasons());
        awaitUntil("it is set aside", () -> link("Show 1 dismissed").isPresent());
        program.run(link("Show 1 dismissed").orElseThrow()::fire);
        awaitUntil("the reason is kept in sight", () -> texts(".insight").stream().anyMatch(text -> text.contains(REASON)));
    }

    private Optional<Button> link(String text) {
        return buttons(".insight").stream().filter(link -> link.getText().equals(text)).findFirst();
    }

    private List<Button> buttons(String inside) {
        return onFx(() -> stage.getScene().getRoot().lookupAll(inside + " .insight-link")).stream().map(Button.class::cast).toList();
    }

    private Set<String> texts(String inside) {
        return onFx(() -> stage.getScene().getRoot().lookupAll(inside + " .label").stream()
                .filter(Labeled.class::isInstance).map(node -> ((Labeled) node).getText()).collect(Collectors.toSet()));
    }

    private boolean isInside(String style, Node node) {
        return Stream.iterate(Optional.ofNullable(node), Optional::isPresent, at -> at.map(Node::getParent))
                .flatMap(Optional::stream).anyMatch(at -> at.getStyleClass().contains(style.substring(1)));
    }
}
