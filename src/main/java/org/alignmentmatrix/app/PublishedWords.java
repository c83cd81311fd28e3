package org.alignmentmatrix.app;

import java.time.ZoneId;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.publish.Wording;
import org.alignmentmatrix.ui.text.ChecklistWords;
import org.alignmentmatrix.ui.text.Messages;

/// The words in everything that leaves the program: those of the windows.
public final class PublishedWords {

    private PublishedWords() {
    }

    /// @param zone where its readers are
    public static Wording of(Guide guide, Messages messages, ZoneId zone) {
        return new Wording(new SpreadsheetWords(guide, messages), new BoardWords(guide, messages), new ReportTexts(guide, messages, zone),
                new PaperTexts(messages), scales -> new ChecklistWords(guide, messages, scales));
    }
}
