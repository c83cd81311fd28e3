package org.alignmentmatrix.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.insight.Made;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.ui.text.FindingWords;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.ToAct;

/// Where a card was made from and what was made of it, as links.
final class CardLinks extends VBox {

    private final Messages messages;
    private final FindingWords words;
    private final ToAct act;
    private List<Entry> shown = List.of();

    private record Entry(String text, Link link) {
    }

    /// Where a link leads.
    private sealed interface Link {

        record From(Source source) implements Link {
        }

        record ToCard(CardId card) implements Link {
        }

        record ToAction(ActionId action) implements Link {
        }

        /// @param card it will come from
        record NewAction(CardId card) implements Link {
        }
    }

    CardLinks(Editing editing, ToAct act) {
        this.messages = editing.messages();
        this.words = new FindingWords(editing.words().guide(), messages);
        this.act = act;
        getStyleClass().add("card-links");
    }

    /// Shows the links of a card. They are made anew only if they are others than before, so that none loses the focus.
    void show(Card now, Board board) {
        var entries = new ArrayList<Entry>();
        if (now.from() != null) {
            entries.add(new Entry(messages.text("card.from", words.phrase(now.from(), board)), new Link.From(now.from())));
        }
        Made made = Made.of(board, Set.of(new Source.OfCard(now.id())));
        made.actions().stream().flatMap(id -> board.actions().find(id).stream()).forEach(action -> entries.add(
                new Entry(words(action), new Link.ToAction(action.id()))));
        made.cards().stream().flatMap(id -> board.cards().find(id).stream()).forEach(child -> entries.add(
                new Entry(messages.text("card.made.card", child.title()), new Link.ToCard(child.id()))));
        entries.add(new Entry(messages.text("card.toAction"), new Link.NewAction(now.id())));
        if (!entries.equals(shown)) {
            shown = List.copyOf(entries);
            getChildren().setAll(shown.stream().map(this::node).toList());
        }
    }

    private String words(Action action) {
        return action.isOpen() ? messages.text("card.made.action", action.title()) : messages.text("card.made.action.done", action.title());
    }

    private Node node(Entry entry) {
        Button button = new Button(entry.text());
        button.getStyleClass().setAll("card-link");
        if (entry.link() instanceof Link.NewAction) {
            button.getStyleClass().add("to-act");
        }
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> follow(entry.link()));
        return button;
    }

    private void follow(Link link) {
        switch (link) {
            case Link.From(Source source) -> act.showSource(source);
            case Link.ToCard(CardId made) -> act.showCards(List.of(made));
            case Link.ToAction(ActionId made) -> act.showActions(List.of(made));
            case Link.NewAction(CardId from) -> act.makeAction(new Source.OfCard(from));
        }
    }
}
