package org.alignmentmatrix.ui.reveal;

import org.alignmentmatrix.insight.Gap;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Voice;

/// What can be done about what two voices see differently.
public interface GapActs {

    /// Makes an action that comes from a gap.
    void makeAction(Gap gap);

    /// Makes a card that comes from a gap.
    void makeCard(Gap gap);

    /// Opens a question in the checklist, as it is answered by a voice. The curtain stays open.
    void goTo(Asked asked, Voice voice);
}
