package org.alignmentmatrix.ui.action;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.ChangeAction;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.ui.text.DayWords;
import org.alignmentmatrix.ui.text.Messages;

/// What all pages of the tab share.
///
/// @param today asked anew each time; decides what is overdue
/// @param making makes actions and cards of findings
/// @param follow goes where a finding can be seen
/// @param explain opens the guide at a part of the method
record Planning(OpenDocument document, Guide guide, Messages messages, DayWords days, Supplier<LocalDate> today, ToAction making,
                Consumer<Source> follow, Consumer<Enum<?>> explain) {

    /// Ticks an action off, or opens it again. Does nothing if it is no longer there.
    void toggle(ActionId id) {
        document.board().actions().find(id).ifPresent(action -> document.perform(
                ChangeAction.of(action.withDone(action.isOpen() ? document.now() : null), ChangeAction.Part.DONE)));
    }
}
