package org.alignmentmatrix.ui.reveal;

import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.alignmentmatrix.insight.Made;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Source;

/// What was made of a gap, or of its question, as links: "1 action", "2 cards". Empty as long as nothing was made.
final class MadeLinks extends HBox {

    private final Set<Source> findings;
    private final Button actions;
    private final Button cards;
    private Made made = new Made(List.of(), List.of());

    MadeLinks(Asked asked, GapRow.Acts acts) {
        super(4);
        this.findings = Set.of(new Source.OfGap(asked.key()), new Source.OfQuestion(asked.key()));
        this.actions = link(() -> acts.showActions(made.actions()));
        this.cards = link(() -> acts.showCards(made.cards()));
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(actions, cards);
    }

    private static Button link(Runnable run) {
        var link = new Button();
        link.getStyleClass().setAll("reveal-made");
        link.setOnAction(_ -> run.run());
        link.addEventFilter(MouseEvent.MOUSE_PRESSED, Event::consume); // the row would become current and the link move away
        link.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                link.fire();
            }
            click.consume();
        });
        return link;
    }

    void show(Board board, RevealWords words) {
        made = Made.of(board, findings);
        show(actions, words, "checklist.made.actions", made.actions().size());
        show(cards, words, "checklist.made.cards", made.cards().size());
        setVisible(!made.isNothing());
        setManaged(!made.isNothing());
    }

    /// Whether Tab stops at the links.
    void setReachable(boolean reachable) {
        actions.setFocusTraversable(reachable);
        cards.setFocusTraversable(reachable);
    }

    /// The links as words, for those who listen; empty if there are none.
    String said() {
        return String.join(" · ", List.of(actions, cards).stream().filter(Button::isManaged).map(Button::getText).toList());
    }

    private static void show(Button link, RevealWords words, String key, int count) {
        link.setText(words.text(key, count));
        link.setAccessibleText(words.text(key + ".said", count));
        link.setVisible(count > 0);
        link.setManaged(count > 0);
    }
}
