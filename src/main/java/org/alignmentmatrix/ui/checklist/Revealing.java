package org.alignmentmatrix.ui.checklist;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.alignmentmatrix.model.Voice;

/// How the panel and the curtain that hides the answers of other voices work together.
///
/// @param reveal opens the curtain and shows what is behind
/// @param answerAs hears each voice that is chosen to answer, be it the same one: the curtain closes again
/// @param revealed whether the curtain is open
public record Revealing(Runnable reveal, Consumer<Voice> answerAs, ObservableValue<Boolean> revealed) {
}
