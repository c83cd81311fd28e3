package org.alignmentmatrix.exchange.table;

import java.util.List;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.AgreementSheet;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Party;

/// The table `agreement`: one row for each of the four points of the agreement sheet, as soon as anybody wrote anything, with what
/// either side wrote.
final class AgreementTable {

    static final String NAME = "agreement";

    private AgreementTable() {
    }

    static Table<?> of(Board board) {
        AgreementSheet sheet = board.agreement();
        List<AgreedPoint> all = sheet.equals(AgreementSheet.EMPTY) ? List.of() : List.of(AgreedPoint.values());
        return new Table<>(NAME, List.of(
                Column.line("board", _ -> board.title()),
                Column.choice("point", AgreedPoint.values(), point -> point),
                Column.prose("sales", point -> sheet.text(point, Party.SALES)),
                Column.prose("marketing", point -> sheet.text(point, Party.MARKETING))), all);
    }
}
