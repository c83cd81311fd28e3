package org.alignmentmatrix.exchange.table;

import java.util.List;
import java.util.stream.Collectors;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Signs;

/// The table `signs`: one row for each of the ten observations, seen or not, as soon as any is seen.
///
/// - `kind` is `strong` or `weak`; the weak sign W3 is made of W3A and W3B.
/// - `area_ids` are the areas it points at, with a blank between them.
/// - `seen` is 1 or 0. `hands` is how many people see it, and empty if nobody counted.
final class SignsTable {

    static final String NAME = "signs";

    private SignsTable() {
    }

    static Table<?> of(Board board, Words words) {
        List<Sign> all = board.signs().equals(Signs.NONE) ? List.of() : List.of(Sign.values());
        return new Table<>(NAME, columns(board.title(), board.signs(), words), all);
    }

    private static List<Column<Sign>> columns(String board, Signs signs, Words words) {
        return List.of(
                Column.line("board", _ -> board),
                Column.code("sign_id", Sign::name),
                Column.line("sign", words::sign),
                Column.text("kind", new Content.Choice(List.of("strong", "weak"), false), sign -> sign.isStrong() ? "strong" : "weak"),
                Column.code("area_ids", sign -> sign.areas().stream().map(Enum::name).collect(Collectors.joining(" "))),
                Column.flag("seen", signs::isSeen),
                new Column<>("hands", new Content.Whole(1, Signs.Seen.Counted.MAX), sign -> signs.of(sign).map(SignsTable::hands).orElse(Cell.NONE)));
    }

    private static Cell hands(Signs.Seen seen) {
        return switch (seen) {
            case Signs.Seen.Ticked _ -> Cell.NONE;
            case Signs.Seen.Counted(int hands) -> new Cell.Whole(hands);
        };
    }
}
