package org.alignmentmatrix.ui.card;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.SetField;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.ui.text.DayWords;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.text.QuadrantWords;
import org.jspecify.annotations.Nullable;

/// What all editors of the panel share: the cards they edit, the way to the document, and their words.
final class Editing {

    private final OpenDocument document;
    private final Messages messages;
    private final ValueWords words;
    private final DayWords days;
    private final Supplier<LocalDate> today;
    private Set<CardId> ids = Set.of();

    Editing(OpenDocument document, Guide guide, Messages messages, Supplier<LocalDate> today) {
        this.document = document;
        this.messages = messages;
        this.words = new ValueWords(guide, new QuadrantWords(document, guide), messages);
        this.days = new DayWords(messages.locale());
        this.today = today;
    }

    Messages messages() {
        return messages;
    }

    ValueWords words() {
        return words;
    }

    DayWords days() {
        return days;
    }

    LocalDate today() {
        return today.get();
    }

    /// The cards that are edited: those the panel shows, which may differ from the selection for a moment.
    Set<CardId> ids() {
        return ids;
    }

    /// From now on these cards are edited.
    void turnTo(Set<CardId> next) {
        document.endRun();
        ids = next;
    }

    /// Gives all cards a value, as a step of its own.
    <T extends @Nullable Object> void set(CardField<T> field, T value) {
        document.perform(new SetField<>(ids, field, value, false));
    }

    /// Gives all cards a value that is still being typed or dragged.
    <T extends @Nullable Object> void type(CardField<T> field, T value) {
        document.perform(new SetField<>(ids, field, value, true));
    }

    /// Undoes the run in which a field was typed, if it is the last act.
    void takeBack(CardField<?> field) {
        if (document.undoable().orElse(null) instanceof SetField<?> last && last.typed() && last.field() == field
                && last.ids().equals(ids)) {
            document.undo();
        }
    }

    /// What was typed so far is one step.
    void endRun() {
        document.endRun();
    }
}
