package org.alignmentmatrix.ui.checklist;

import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.ToAct;

/// What all parts of the panel work with.
record Parts(Answering answering, Guide guide, Messages messages, ToAct act) {

    Board board() {
        return answering.board();
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }
}
