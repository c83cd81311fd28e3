package org.alignmentmatrix.ui.intake;

import java.util.List;
import org.alignmentmatrix.exchange.incoming.RawTable;
import org.alignmentmatrix.exchange.intake.RowProblem;
import org.alignmentmatrix.exchange.intake.RowProblem.Expected;
import org.alignmentmatrix.exchange.intake.Survey;
import org.alignmentmatrix.ui.text.Messages;

/// The words for what was odd in the rows of a table: where, what was found, what became of it.
public record TroubleWords(Messages messages) {

    private static final int A = 26;

    public String of(RawTable.Trouble trouble) {
        return switch (trouble) {
            case RawTable.Trouble.TooFew(int row, int found, int expected) -> text("import.trouble.tooFew", row, found, expected);
            case RawTable.Trouble.TooMany(int row, int found, int expected) -> text("import.trouble.tooMany", row, found, expected);
            case RawTable.Trouble.BrokenCell(int row, int column, String shown) ->
                text("import.trouble.brokenCell", row, letters(column), shown);
            case RawTable.Trouble.NoValue(int row, int column) -> text("import.trouble.noValue", row, letters(column));
            case RawTable.Trouble.StrayQuote(int row, int column) -> text("import.trouble.strayQuote", row, letters(column));
        };
    }

    public String of(RowProblem problem) {
        return switch (problem) {
            case RowProblem.NoTitle(int row) -> text("import.problem.noTitle", row);
            case RowProblem.Unreadable(int row, var cell, String found, var expected) ->
                text("import.problem.unreadable", row, name(cell), found, expected(expected));
            case RowProblem.AmbiguousDay(int row, var cell, String found) -> text("import.problem.ambiguousDay", row, name(cell), found);
            case RowProblem.UnknownQuadrant(int row, var cell, String found, var known) ->
                text("import.problem.unknownQuadrant", row, name(cell), found, list(known));
            case RowProblem.PlacesDisagree(int row, var said) -> text("import.problem.placesDisagree", row, list(said));
            case RowProblem.UnknownId(int row, var id) -> text("import.problem.unknownId", row, id.toString());
            case RowProblem.DuplicateId(int row, var id, int first) -> text("import.problem.duplicateId", row, id.toString(), first);
            case RowProblem.Locked(int row, var id) -> text("import.problem.locked", row, id.toString());
            case RowProblem.Frozen(int row) -> text("import.problem.frozen", row);
            case RowProblem.TitleCut(int row, int length, int limit) -> text("import.problem.titleCut", row, length, limit);
            case RowProblem.NotesFull(int row, int length, int limit) -> text("import.problem.notesFull", row, length, limit);
        };
    }

    String of(Survey.Unread unread) {
        return text("import.problem.noAnswer", unread.row(), name(unread.cell()), unread.found());
    }

    private String expected(Expected expected) {
        return switch (expected) {
            case Expected.OneOf(var words) -> text("import.expected.oneOf", list(words));
            case Expected.SomeOf(var words) -> text("import.expected.someOf", list(words));
            case Expected.Day() -> text("import.expected.day");
            case Expected.Whole(int max) -> text("import.expected.whole", max);
            case Expected.Share() -> text("import.expected.share");
            case Expected.YesOrNo() -> text("import.expected.yesOrNo");
            case Expected.SomeText() -> text("import.expected.someText");
            case Expected.Shorter(int limit) -> text("import.expected.shorter", limit);
            case Expected.FewerWords(int limit, int length) -> text("import.expected.fewerWords", limit, length);
            case Expected.AnId() -> text("import.expected.anId");
        };
    }

    private static String name(RowProblem.Cell cell) {
        return cell.header().isBlank() ? letters(cell.column()) : Preview.line(cell.header());
    }

    /// What spreadsheets call a column: A for the first, AA for the one after Z.
    static String letters(int column) {
        String last = Character.toString('A' + column % A);
        return column < A ? last : letters(column / A - 1) + last;
    }

    private static String list(List<String> words) {
        return String.join(", ", words);
    }

    private String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }
}
