package org.alignmentmatrix.ui.board;

import java.util.List;
import java.util.Set;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.FreezePlacement;
import org.alignmentmatrix.edit.SetField;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.Hidden;
import org.alignmentmatrix.geometry.Placed;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.PlainText;
import org.alignmentmatrix.ui.dialog.Notices;
import org.alignmentmatrix.ui.text.Messages;

/// Says what a drag did that cannot be seen: that a card would not move, and why, or that one lies under others now.
final class DropNotes {

    private static final int LONGEST = 40; // characters of a title in a note

    private final OpenDocument document;
    private final MatrixView matrix;
    private final Arranging arranging;
    private final Messages messages;
    private final Notices notices;

    DropNotes(OpenDocument document, MatrixView matrix, Arranging arranging, Messages messages, Notices notices) {
        this.document = document;
        this.matrix = matrix;
        this.arranging = arranging;
        this.messages = messages;
        this.notices = notices;
    }

    /// Why a card stays where it is, and the way out.
    void refused(CardId id) {
        document.board().cards().find(id).ifPresent(card -> {
            if (card.locked()) {
                notices.tell(messages.text("refused.locked", title(card)), new Notices.Action(messages.text("action.unlock"),
                        () -> document.perform(SetField.of(id, CardField.LOCKED, false))));
            } else if (document.board().frozen()) {
                notices.tell(messages.text("refused.frozen"), new Notices.Action(messages.text("action.unfreeze"),
                        () -> document.perform(new FreezePlacement(false))));
            }
        });
    }

    /// Tells of cards that nobody can see any more. Where cards are only dots, they lie on each other anyway.
    void dropped(Set<CardId> ids) {
        List<Placed> dropped = ids.stream().flatMap(id -> matrix.planOf(id).stream())
                .filter(plan -> !(plan instanceof CardPlan.Dot)).map(Placed::of).toList();
        if (dropped.isEmpty()) {
            return;
        }
        Box around = dropped.stream().map(Placed::box).reduce(Box::union).orElseThrow();
        List<Placed> resting = matrix.frame().cardsTouching(around).stream()
                .filter(plan -> !ids.contains(plan.id())).map(Placed::of).toList();
        Set<CardId> hidden = Hidden.byDrop(resting, dropped);
        if (!hidden.isEmpty()) {
            String first = document.board().cards().find(hidden.iterator().next()).map(DropNotes::title).orElse("");
            notices.tell(messages.text("hidden.told", hidden.size(), first),
                    new Notices.Action(messages.text("action.undo"), document::undo),
                    new Notices.Action(messages.text("command.tidy"), () -> arranging.tidyAround(hidden)));
        }
    }

    /// A title as it stands in a note.
    static String title(Card card) {
        return card.title().length() <= LONGEST ? card.title() : PlainText.head(card.title(), LONGEST - 1) + "…";
    }
}
