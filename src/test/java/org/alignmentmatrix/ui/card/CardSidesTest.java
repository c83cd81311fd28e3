package org.alignmentmatrix.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.AddActions;
import org.alignmentmatrix.edit.AddCards;
import org.alignmentmatrix.edit.ChangeAction;
import org.alignmentmatrix.edit.RemoveCards;
import org.alignmentmatrix.edit.SetField;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Component;
import org.alignmentmatrix.model.Facts;
import org.alignmentmatrix.model.Horizon;
import org.alignmentmatrix.model.Improvement;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.SideFacts;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.paint.Theme;
import org.alignmentmatrix.samples.HeardActs;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CardSidesTest {

    private static final CardId LAUNCH = new CardId(1);
    private static final CardId IDEA = new CardId(2);
    private static final Source GAP = new Source.OfGap("T2");

    private final OpenDocument document = new OpenDocument(new Board("", Cards.of(List.of(
            Card.create(LAUNCH, CardKind.INITIATIVE, Side.JOINT, "Launch", Instant.EPOCH).withFrom(GAP),
            Card.create(IDEA, CardKind.INITIATIVE, Side.JOINT, "Idea", Instant.EPOCH).withFrom(new Source.OfCard(LAUNCH))), 3),
            Checklist.EMPTY), new Origin.Untitled(), () -> Instant.EPOCH);
    private final HeardActs acts = new HeardActs();
    private CardPane pane;

    @Start
    void start(Stage stage) {
        pane = new CardPane(document, Guide.in(Locale.UK), Messages.in(Locale.UK), () -> LocalDate.of(2026, 11, 20), acts);
        Scene scene = new Scene(pane, 392, 880);
        scene.getStylesheets().addAll(Theme.LIGHT.stylesheet().toExternalForm(), "/org/alignmentmatrix/ui/card.css");
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        document.select(List.of(LAUNCH));
    }

    private Facts facts() {
        return document.board().cards().find(LAUNCH).orElseThrow().facts();
    }

    private Node field(String key) {
        return pane.lookup(".card-field-" + key);
    }

    private void type(FxRobot robot, String key, String text) {
        robot.interact(() -> {
            TextInputControl control = (TextInputControl) field(key).lookup(".text-input");
            control.requestFocus();
            control.selectAll();
        });
        robot.write(text, 0);
    }

    private List<String> texts(String style) {
        return pane.lookupAll("." + style).stream().filter(Node::isVisible).map(node -> ((Labeled) node).getText()).toList();
    }

    private void press(FxRobot robot, String text) {
        robot.interact(() -> robot.lookup((ButtonBase button) -> button.getText().equals(text)).<ButtonBase>query().fire());
    }

    @Test
    void bothSidesAreWrittenSideBySideAndComparedAtOnce(FxRobot robot) {
        assertEquals(List.of("", "", "", ""), texts("card-facts-mark"));
        type(robot, "customerSales", "Large firms");
        assertEquals("○ one side only", texts("card-facts-mark").getFirst());
        type(robot, "customerMarketing", "large firms.");
        assertEquals("= equal", texts("card-facts-mark").getFirst());
        type(robot, "messageSales", "Premium");
        type(robot, "messageMarketing", "Entry model");
        type(robot, "measureMarketing", "Leads");
        robot.interact(() -> button("horizonSales", "Now").fire());
        robot.interact(() -> button("horizonMarketing", "Long").fire());

        assertEquals(List.of("= equal", "≠ different", "○ one side only", "≠ different"), texts("card-facts-mark"));
        assertEquals(new Facts(new SideFacts("Large firms", "Premium", "", Horizon.NOW),
                new SideFacts("large firms.", "Entry model", "Leads", Horizon.LONG_TERM)), facts());
        for (int step = 0; step < 7; step++) {
            robot.interact(document::undo);
        }
        assertEquals(Facts.NONE, facts());
        assertFalse(document.isDirty());
    }

    private ButtonBase button(String key, String text) {
        return field(key).lookupAll(".card-segment").stream().map(ButtonBase.class::cast)
                .filter(button -> button.getText().equals(text)).findFirst().orElseThrow();
    }

    @Test
    void aFactIsOneLineOfWhichEnterLeads(FxRobot robot) {
        type(robot, "customerSales", "Large");
        robot.type(KeyCode.ENTER);

        assertEquals("Large", facts().sales().customer());
        assertTrue(field("customerMarketing").lookup(".text-input").isFocused());
    }

    @Test
    void severalCardsShowNeitherSidesNorLinks(FxRobot robot) {
        robot.interact(() -> document.select(List.of(LAUNCH, IDEA)));

        assertFalse(pane.lookup(".card-facts").isVisible());
        assertFalse(pane.lookup(".card-links").isVisible());
    }

    @Test
    void whatIsRarelyNeededIsFoldedAndCounted(FxRobot robot) {
        assertFalse(field("improvements").getParent().isVisible());
        robot.interact(() -> {
            document.perform(new SetField<>(Set.of(LAUNCH), CardField.IMPROVEMENTS, Set.of(Improvement.I1, Improvement.I2), false));
            document.perform(new SetField<>(Set.of(LAUNCH), CardField.COMPONENTS, Set.of(Component.P1), false));
        });
        press(robot, "Improvements and components · 3");
        assertTrue(field("improvements").getParent().isVisible());

        robot.interact(() -> document.select(List.of(IDEA)));
        assertEquals(List.of("Improvements and components"), texts("card-fold"));
        assertTrue(field("improvements").getParent().isVisible(), "what was opened stays open");
    }

    @Test
    void aCardShowsWhereItWasMadeFromAndWhatWasMadeOfIt(FxRobot robot) {
        var call = Action.create(new ActionId(1), "Call", new Source.OfCard(LAUNCH), Instant.EPOCH);
        assertEquals(List.of("Made from the gap in “How often do both teams meet?”", "Card: Idea", "→ action"), texts("card-link"));
        robot.interact(() -> document.perform(new AddActions(List.of(call))));
        for (String link : List.of("Made from the gap in “How often do both teams meet?”", "Action: Call", "Card: Idea", "→ action")) {
            press(robot, link);
        }
        assertEquals(List.of("show " + GAP, "show [A-001]", "show [" + IDEA + "]", "action of " + new Source.OfCard(LAUNCH)), acts.heard);

        robot.interact(() -> {
            document.perform(ChangeAction.of(call.withDone(Instant.EPOCH), ChangeAction.Part.DONE));
            document.perform(new RemoveCards(Set.of(LAUNCH)));
            document.select(List.of(IDEA));
        });
        assertEquals(List.of("Made from a card that is no longer on the board", "→ action"), texts("card-link"));
        robot.interact(document::undo);
        robot.interact(() -> document.select(List.of(LAUNCH)));
        assertEquals(List.of("Made from the gap in “How often do both teams meet?”", "Action: Call · done", "Card: Idea", "→ action"),
                texts("card-link"));
    }

    @Test
    void aCardThatNobodyMadeOfAnythingHasOnlyTheWayToAnAction(FxRobot robot) {
        robot.interact(() -> {
            document.perform(new AddCards(List.of(Card.create(new CardId(3), CardKind.TEAM, Side.SALES, "Field", Instant.EPOCH))));
            document.select(List.of(new CardId(3)));
        });

        assertEquals(List.of("→ action"), texts("card-link"));
    }
}
