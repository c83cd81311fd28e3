package org.alignmentmatrix.journey;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.alignmentmatrix.edit.AddCards;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Side;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Cards that were written twice are told, and can be stacked.
@ExtendWith(ApplicationExtension.class)
class SimilarCardsTest {

    @TempDir
    private static Path folder;

    private Stage stage;
    private Program program;
    private Menus menus;

    @Start
    void start(Stage shown) {
        stage = shown;
        program = new Program(shown, folder.resolve("settings"), 990, 800);
        menus = new Menus(shown.getScene());
    }

    @AfterEach
    void end() {
        program.end();
    }

    @Test
    void aTypedCardThatLooksLikeAnotherIsToldAndStackedOnIt(FxRobot robot) {
        program.press(robot, KeyCode.N);
        robot.write("weekly roundup");
        program.press(robot, KeyCode.ENTER);

        awaitTold("Looks like “Weekly round-up”");
        click("Stack them");

        Card typed = program.card("weekly roundup");
        Card other = program.card("Weekly round-up");
        assertEquals(other.id(), typed.stackedOn());
        assertEquals(other.place(), typed.place());
        assertEquals(List.of(other.id()), List.copyOf(program.document().selection()));
    }

    @Test
    void aPastedListKeepsItsOwnOffers() {
        program.run(() -> program.session.window().board().clipboard().paste("Weekly round up\nSomething of its own"));

        awaitTold("2 cards added · 1 of them looks like another card");
        assertEquals(List.of("Show them", "Undo", "Make it one card"), links());
        click("Show them");

        awaitTold("2 cards look alike (group 1 of 1)");
        assertEquals(Set.of("Weekly round-up", "Weekly round up"), selected());
    }

    @Test
    void groupsAreShownOneAfterTheOtherAndStacked() {
        add("Coffee for offices regional plans", "Partner day", "Partner day!");
        find();
        awaitTold("2 cards look alike (group 1 of 2)");
        Set<String> first = selected();
        click("Next");
        awaitTold("2 cards look alike (group 2 of 2)");
        Set<String> second = selected();
        assertEquals(Set.of(Set.of("Coffee for offices: regional plans", "Coffee for offices regional plans"),
                Set.of("Partner day", "Partner day!")), Set.of(first, second));

        click("Stack them");
        awaitTold("2 cards stacked");
        click("Next");
        awaitTold("2 cards look alike (group 1 of 1)");
        click("Stack them");
        find();
        awaitTold("No two cards look alike.");
    }

    @Test
    void theSampleBoardHasNoCardTwice() {
        find();

        awaitTold("No two cards look alike.");
    }

    private void find() {
        program.run(menus.item("Board", "Find similar cards")::fire);
    }

    private void add(String... titles) {
        program.run(() -> {
            int number = program.document().board().cards().nextNumber();
            for (String title : titles) {
                program.document().perform(new AddCards(List.of(
                        Card.create(new CardId(number++), CardKind.INITIATIVE, Side.JOINT, title, program.document().now()))));
            }
        });
    }

    private Set<String> selected() {
        return program.document().selection().stream().map(id -> program.board().cards().find(id).orElseThrow().title())
                .collect(Collectors.toSet());
    }

    private void awaitTold(String words) {
        await().atMost(Duration.ofSeconds(10)).until(() -> WaitForAsyncUtils.waitForAsyncFx(5_000,
                () -> ((Label) stage.getScene().lookup(".toast .label")).getText()).equals(words));
    }

    private List<String> links() {
        return toastLinks().map(Hyperlink::getText).toList();
    }

    private void click(String link) {
        Hyperlink found = toastLinks().filter(each -> each.getText().equals(link)).findFirst().orElseThrow();
        program.run(found::fire);
    }

    private Stream<Hyperlink> toastLinks() {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> stage.getScene().getRoot().lookupAll(".toast .hyperlink")).stream()
                .map(Hyperlink.class::cast);
    }
}
