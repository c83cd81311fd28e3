package org.alignmentmatrix.ui.intake;

import org.alignmentmatrix.exchange.incoming.Likeness;
import org.alignmentmatrix.exchange.incoming.Refusal;
import org.alignmentmatrix.ui.text.Messages;

/// The words for each [Refusal]: what happened, what is safe, what to do.
public record RefusalWords(Messages messages) {

    private static final int MEGABYTE = 1024 * 1024;

    /// @param name of the file, or what else it is called that was read
    public Told of(Refusal refusal, String name) {
        return switch (refusal) {
            case Refusal.TooLarge(long bytes, long limit) ->
                told("import.tooLarge", name, Math.ceilDiv(bytes, MEGABYTE), limit / MEGABYTE);
            case Refusal.Bomb(long limit) -> told("import.bomb", name, limit / MEGABYTE);
            case Refusal.TooManyRows(long rows, int limit) -> told("import.tooManyRows", name, rows, limit);
            case Refusal.TooManyColumns(int row, int columns, int limit) -> told("import.tooManyColumns", name, row, columns, limit);
            case Refusal.TooManyCells(int limit) -> told("import.tooManyCells", name, limit);
            case Refusal.CellTooLong(int row, int column, int limit) -> told("import.cellTooLong", name, row, TroubleWords.letters(column), limit);
            case Refusal.Empty() -> told("import.empty", name);
            case Refusal.NotATable(Likeness likeness) -> notATable(likeness, name);
            case Refusal.Locked() -> told("import.locked", name);
            case Refusal.Damaged(String part, String found) -> told("import.damaged", name, part.isEmpty() ? found : part + ": " + found);
            case Refusal.NoSuchSheet(String sheet, var sheets) ->
                told("import.noSheet", name, sheet, String.join(", ", sheets));
        };
    }

    private Told notATable(Likeness likeness, String name) {
        String advice = switch (likeness) {
            case BOARD -> "import.notATable.board";
            case OLD_WORKBOOK, BINARY_WORKBOOK, OPEN_DOCUMENT -> "import.notATable.workbook";
            case WEB_PAGE, PDF, TEXT_DOCUMENT -> "import.notATable.paste";
            case PICTURE, JSON, PRESENTATION, ARCHIVE, SOUND_OR_FILM, PROGRAM, UNKNOWN -> "import.notATable.advice";
        };
        return new Told(text("import.notATable.title"), text("import.notATable", name, text("import.likeness." + likeness)), text(advice));
    }

    private Told told(String key, Object... values) {
        return new Told(text(key + ".title"), text(key, values), text(key + ".advice"));
    }

    private String text(String key, Object... values) {
        return messages.text(key, values);
    }
}
