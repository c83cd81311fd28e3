package org.alignmentmatrix.ui.window;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alignmentmatrix.document.Change;
import org.alignmentmatrix.edit.Edit;
import org.alignmentmatrix.edit.MoveCards;
import org.alignmentmatrix.insight.MoveEffect;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.PlainText;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.text.QuadrantWords;

/// Says in the status bar what the last act changed: "Webinar: goals now aligned · efforts still uncoordinated".
final class ChangeWords {

    private final QuadrantWords quadrants;
    private final Messages messages;

    ChangeWords(QuadrantWords quadrants, Messages messages) {
        this.quadrants = quadrants;
        this.messages = messages;
    }

    /// A line in two parts.
    ///
    /// @param subject what it is about, may be empty
    record Line(String subject, String text) {

        static final Line EMPTY = new Line("", "");
    }

    Line of(Change change) {
        return switch (change) {
            case Change.Opened _ -> Line.EMPTY;
            case Change.Performed(MoveCards move, var before, var after) -> moved(move, before, after);
            case Change.Performed(var edit, _, _) -> edit.continues(edit) ? Line.EMPTY : new Line("", capital(caption(edit)));
            case Change.Undone(var edit, _, _) -> new Line("", messages.text("status.undone", caption(edit)));
            case Change.Redone(var edit, _, _) -> new Line("", messages.text("status.redone", caption(edit)));
        };
    }

    /// The name of an act as it stands after "Undo".
    String caption(Edit edit) {
        return messages.text(edit.caption().key(), edit.caption().count());
    }

    private Line moved(MoveCards move, Board before, Board after) {
        Map<MoveEffect, List<Card>> effects = move.places().keySet().stream()
                .flatMap(id -> after.cards().find(id).stream())
                .filter(card -> !(effect(card, before) instanceof MoveEffect.Stayed))
                .collect(Collectors.groupingBy(card -> effect(card, before)));
        if (effects.isEmpty()) {
            return Line.EMPTY;
        }
        List<Card> cards = effects.values().stream().flatMap(List::stream).toList();
        String subject = cards.size() == 1 ? shortened(cards.getFirst().title()) : messages.text("cards.count", cards.size());
        return new Line(subject, effects.size() == 1 ? words(effects.keySet().iterator().next(), after) : messages.text("effect.mixed"));
    }

    private static MoveEffect effect(Card card, Board before) {
        CardId id = card.id();
        return before.cards().find(id).map(old -> MoveEffect.between(old.place(), card.place())).orElseGet(MoveEffect.Stayed::new);
    }

    private String words(MoveEffect effect, Board after) {
        return switch (effect) {
            case MoveEffect.Moved moved ->
                messages.text("effect.goals." + moved.goals()) + " · " + messages.text("effect.efforts." + moved.efforts());
            case MoveEffect.Placed(var quadrant) -> messages.text("effect.placed", quadrants.name(quadrant, after));
            case MoveEffect.TakenToTray _ -> messages.text("effect.tray");
            case MoveEffect.Parked _ -> messages.text("effect.parked");
            case MoveEffect.Stayed _ -> "";
        };
    }

    private static String shortened(String title) {
        return title.length() <= 60 ? title : PlainText.head(title, 59) + "…";
    }

    private static String capital(String text) {
        return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
