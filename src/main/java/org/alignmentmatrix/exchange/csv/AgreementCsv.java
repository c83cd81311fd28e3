package org.alignmentmatrix.exchange.csv;

import java.util.List;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.AgreementSheet;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Party;

/// The table `agreement.csv`: one row for each of the four points of the agreement sheet, as soon as anybody wrote anything, with what
/// either side wrote.
final class AgreementCsv {

    static final String NAME = "agreement.csv";

    private AgreementCsv() {
    }

    static CsvFile of(Board board, Dialect dialect) {
        AgreementSheet sheet = board.agreement();
        List<AgreedPoint> all = sheet.equals(AgreementSheet.EMPTY) ? List.of() : List.of(AgreedPoint.values());
        return CsvTable.write(NAME, List.of(
                Column.text("board", _ -> board.title()),
                new Column<>("point", Cell::word),
                Column.text("sales", point -> sheet.text(point, Party.SALES)),
                Column.text("marketing", point -> sheet.text(point, Party.MARKETING))), all, dialect);
    }
}
