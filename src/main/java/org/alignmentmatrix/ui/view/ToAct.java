package org.alignmentmatrix.ui.view;

import java.util.List;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Source;

/// The ways from a finding to what is done about it, and back. Whoever shows findings is given one.
public interface ToAct {

    /// Makes a card of a finding.
    void makeCard(Source from);

    /// Makes an action of a finding.
    void makeAction(Source from);

    /// Shows cards on the board.
    ///
    /// @param cards at least one
    void showCards(List<CardId> cards);

    /// Shows actions in their list.
    ///
    /// @param actions at least one
    void showActions(List<ActionId> actions);

    /// Shows a finding where it was found. What is no longer there is not shown.
    void showSource(Source source);
}
