package org.alignmentmatrix.app;

import org.alignmentmatrix.publish.paper.PaperWords;
import org.alignmentmatrix.ui.text.Messages;

/// The words that only pages of paper need.
record PaperTexts(Messages messages) implements PaperWords {

    @Override
    public String page(int number, int of) {
        return messages.text("paper.page", number, of);
    }

    @Override
    public String beside(int tray, int parked) {
        return tray == 0 ? messages.text("paper.parked", parked)
                : parked == 0 ? messages.text("paper.tray", tray) : messages.text("paper.beside", tray, parked);
    }
}
