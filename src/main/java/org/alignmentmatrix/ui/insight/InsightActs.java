package org.alignmentmatrix.ui.insight;

import java.util.List;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Voice;

/// Where the links of the insight panel lead.
public interface InsightActs {

    /// Selects cards on the board and shows them there.
    ///
    /// @param cards one or more; they were on the board when the panel was last brought up to date
    void selectCards(List<CardId> cards);

    /// Opens a question in the checklist, as it is answered by a voice whose answers may be seen. The curtain stays as it is.
    void openQuestion(Voice voice, Question question);

    /// Opens the signs at one of them.
    void openSigns(Sign sign);

    /// Makes an action that comes from a finding.
    void makeAction(Source source);

    /// Makes a card that comes from a finding.
    void makeCard(Source source);

    /// Shows all cards as a table.
    void showTable();

    /// Opens the guide at a part of the method, such as a friction.
    void openGuide(Enum<?> subject);

    /// Opens the curtain.
    void reveal();
}
