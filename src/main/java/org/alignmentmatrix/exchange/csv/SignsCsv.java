package org.alignmentmatrix.exchange.csv;

import java.util.List;
import java.util.stream.Collectors;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Signs;

/// The table `signs.csv`: one row for each of the ten observations, seen or not, as soon as any is seen.
///
/// - `kind` is `strong` or `weak`; the weak sign W3 is made of W3A and W3B.
/// - `area_ids` are the areas it points at, with a blank between them.
/// - `seen` is 1 or 0. `hands` is how many people see it, and empty if nobody counted.
final class SignsCsv {

    static final String NAME = "signs.csv";

    private SignsCsv() {
    }

    static CsvFile of(Board board, Words words, Dialect dialect) {
        List<Sign> all = board.signs().equals(Signs.NONE) ? List.of() : List.of(Sign.values());
        return CsvTable.write(NAME, columns(board.title(), board.signs(), words), all, dialect);
    }

    private static List<Column<Sign>> columns(String board, Signs signs, Words words) {
        return List.of(
                Column.text("board", _ -> board),
                Column.text("sign_id", Sign::name),
                Column.text("sign", words::sign),
                Column.text("kind", sign -> sign.isStrong() ? "strong" : "weak"),
                Column.text("area_ids", sign -> sign.areas().stream().map(Enum::name).collect(Collectors.joining(" "))),
                new Column<>("seen", sign -> new Cell.Flag(signs.isSeen(sign))),
                new Column<>("hands", sign -> signs.of(sign).map(SignsCsv::hands).orElse(Cell.NONE)));
    }

    private static Cell hands(Signs.Seen seen) {
        return switch (seen) {
            case Signs.Seen.Ticked _ -> Cell.NONE;
            case Signs.Seen.Counted(int hands) -> new Cell.Whole(hands);
        };
    }
}
