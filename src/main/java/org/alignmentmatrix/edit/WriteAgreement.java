package org.alignmentmatrix.edit;

import java.time.Instant;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.AgreementSheet;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Party;

/// What one side writes about a point of the agreement sheet, in place of what it wrote before.
///
/// @param typed whether it is being typed: letters typed one after the other are undone together
public record WriteAgreement(AgreedPoint point, Party party, String text, boolean typed) implements Edit {

    /// @throws IllegalArgumentException if the sheet does not take the text
    public WriteAgreement {
        AgreementSheet.EMPTY.with(point, party, text);
    }

    @Override
    public Caption caption() {
        return Caption.of("edit.agreement." + party);
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        return board.withAgreement(board.agreement().with(point, party, text));
    }

    @Override
    public boolean continues(Edit earlier) {
        return typed && earlier instanceof WriteAgreement before && before.typed && before.point == point && before.party == party;
    }
}
