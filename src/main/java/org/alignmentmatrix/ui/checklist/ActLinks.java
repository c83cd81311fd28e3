package org.alignmentmatrix.ui.checklist;

import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.alignmentmatrix.insight.Made;
import org.alignmentmatrix.model.Source;

/// The links of one finding: make a card of it, make an action of it, and show what was made of it already.
final class ActLinks {

    private final Parts parts;
    private final Source source;
    private final Set<Source> same;
    private final Button actions;
    private final Button cards;
    private final List<Button> all;
    private Made made = new Made(List.of(), List.of());

    /// @param source what cards and actions say they come from
    /// @param same all that counts as this finding, the source included
    ActLinks(Parts parts, Source source, Set<Source> same) {
        this.parts = parts;
        this.source = source;
        this.same = same;
        Button toCard = link(parts.text("checklist.act.card"), this::makeCard);
        toCard.setAccessibleText(parts.text("checklist.act.card.said"));
        toCard.setTooltip(new Tooltip(parts.text("checklist.act.card.tip")));
        Button toAction = link(parts.text("checklist.act.action"), this::makeAction);
        toAction.setAccessibleText(parts.text("checklist.act.action.said"));
        toAction.setTooltip(new Tooltip(parts.text("checklist.act.action.tip")));
        actions = link("", () -> parts.act().showActions(made.actions()));
        cards = link("", () -> parts.act().showCards(made.cards()));
        actions.getStyleClass().add("made");
        cards.getStyleClass().add("made");
        all = List.of(toCard, toAction, actions, cards);
    }

    static Button link(String text, Runnable run) {
        var link = new Button(text);
        link.getStyleClass().setAll("checklist-link");
        link.setOnAction(_ -> run.run());
        return link;
    }

    List<Button> nodes() {
        return all;
    }

    void makeCard() {
        parts.act().makeCard(source);
    }

    void makeAction() {
        parts.act().makeAction(source);
    }

    /// Shows what is made of the finding now.
    void refresh() {
        made = Made.of(parts.board(), same);
        show(actions, "checklist.made.actions", made.actions().size());
        show(cards, "checklist.made.cards", made.cards().size());
    }

    private void show(Button link, String key, int count) {
        link.setText(parts.messages().text(key, count));
        link.setAccessibleText(parts.messages().text(key + ".said", count));
        link.setVisible(count > 0);
        link.setManaged(count > 0);
    }
}
