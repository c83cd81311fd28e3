package org.alignmentmatrix.ui.reveal;

import java.util.List;
import org.alignmentmatrix.insight.Gap;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Voice;

/// What can be done about what two voices see differently.
public interface GapActs {

    /// Makes an action that comes from a gap.
    void makeAction(Gap gap);

    /// Makes a card that comes from a gap.
    void makeCard(Gap gap);

    /// Shows on the board the cards that were made of a gap.
    ///
    /// @param cards at least one
    void showCards(List<CardId> cards);

    /// Shows the actions that were made of a gap in their list.
    ///
    /// @param actions at least one
    void showActions(List<ActionId> actions);

    /// Opens a question in the checklist, as it is answered by a voice. The curtain stays open.
    void goTo(Asked asked, Voice voice);
}
