package org.alignmentmatrix.ui.files;

import java.nio.file.Path;
import java.util.List;
import org.alignmentmatrix.model.PlainText;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.ui.dialog.Message;
import org.alignmentmatrix.ui.text.Messages;

/// The words for each [Problem]: what happened, what is safe, what to do.
public final class ProblemWords {

    private static final int LONGEST_NAME = 80;

    private final Messages messages;

    public ProblemWords(Messages messages) {
        this.messages = messages;
    }

    /// For a file that could not be opened; nothing was changed.
    public Message opening(Problem problem, Path file) {
        String name = name(file);
        return switch (problem) {
            case Problem.Missing() -> message("open.missing", name, folder(file));
            case Problem.NotAFile() -> message("open.notAFile", name);
            case Problem.NoAccess(String reason) -> message("open.noAccess", name, reason);
            case Problem.NotWritten(String reason) -> message("open.noAccess", name, reason);
            case Problem.ChangedOnDisk() -> message("open.changedOnDisk", name);
            case Problem.Gone() -> message("open.missing", name, folder(file));
            case Problem.NoSpace(long needed) -> message("open.noSpace", name, megabytes(needed));
            case Problem.Damaged(String found) -> message("open.damaged", name, found);
            case Problem.TooLarge(long bytes, long limit) -> message("open.tooLarge", name, megabytes(bytes), megabytes(limit));
            case Problem.Foreign(String found) -> message("open.foreign", name, found);
            case Problem.Broken(int line, int column, String found) -> message("open.broken", name, line, column, found);
            case Problem.NewerVersion(int found, int newest) -> message("open.newer", name, found, newest);
            case Problem.DuplicateName(String where, String twice, int line) ->
                message("open.duplicateName", name, place(where), twice, line);
            case Problem.MissingValue(String where) -> message("open.missingValue", name, where);
            case Problem.BadValue(String where, String found, String expected) ->
                message("open.badValue", name, place(where), found, expected);
            case Problem.DuplicateCard(String where, var id, String first) -> message("open.duplicateCard", name, id, first, where);
        };
    }

    /// For a table of another program that could not be read; nothing was changed.
    public Message importing(Problem problem, Path file) {
        String name = name(file);
        return switch (problem) {
            case Problem.Missing _, Problem.Gone _ -> message("import.missing", name, folder(file));
            case Problem.NotAFile() -> message("import.notAFile", name);
            case Problem.NoAccess(String reason) -> message("import.noAccess", name, reason);
            case Problem.NotWritten(String reason) -> message("import.noAccess", name, reason);
            case Problem.NoSpace(long needed) -> message("open.noSpace", name, megabytes(needed));
            case Problem.TooLarge(long bytes, long limit) -> message("import.tooLarge", name, megabytes(bytes), megabytes(limit));
            case Problem.ChangedOnDisk _, Problem.Damaged _, Problem.Foreign _, Problem.Broken _, Problem.NewerVersion _,
                    Problem.DuplicateName _, Problem.MissingValue _, Problem.BadValue _, Problem.DuplicateCard _ ->
                message("import.changedOnDisk", name);
        };
    }

    /// For a file that could not be written; it is as it was, and the board is still open.
    public Message saving(Problem problem, Path file) {
        String name = name(file);
        return switch (problem) {
            case Problem.NoAccess(String reason) -> message("save.noAccess", name, reason);
            case Problem.NotWritten(String reason) -> message("save.notWritten", name, reason);
            case Problem.ChangedOnDisk() -> message("save.changedOnDisk", name);
            case Problem.Gone() -> message("save.gone", name, folder(file));
            case Problem.NoSpace(long needed) -> message("save.noSpace", name, megabytes(needed));
            case Problem.NotAFile() -> message("save.notAFile", name);
            case Problem.Missing() -> message("save.missing", name, folder(file));
            case Problem.TooLarge(long bytes, long limit) -> message("save.tooLarge", name, megabytes(bytes), megabytes(limit));
            case Problem.Damaged _, Problem.Foreign _, Problem.Broken _, Problem.NewerVersion _, Problem.DuplicateName _,
                    Problem.MissingValue _, Problem.BadValue _, Problem.DuplicateCard _ -> message("save.unverified", name);
        };
    }

    /// For a file of an export that could not be written.
    ///
    /// @param written the names of those that are new all the same
    Message exporting(Problem problem, Path file, List<String> written) {
        String others = written.isEmpty() ? messages.text("export.failed.none")
                : messages.text("export.failed.some", String.join(", ", written));
        String reason = switch (problem) {
            case Problem.NoAccess(String said) -> said;
            case Problem.NotWritten(String said) -> said;
            case Problem.NotAFile() -> messages.text("export.notAFile");
            case Problem.ChangedOnDisk() -> messages.text("export.changedOnDisk");
            case Problem.Gone _, Problem.Missing _ -> messages.text("export.gone");
            case Problem.NoSpace(long needed) -> messages.text("export.noSpace", megabytes(needed));
            case Problem.TooLarge(long bytes, long limit) -> messages.text("export.tooLarge", megabytes(bytes), megabytes(limit));
            case Problem.Damaged _, Problem.Foreign _, Problem.Broken _, Problem.NewerVersion _, Problem.DuplicateName _,
                    Problem.MissingValue _, Problem.BadValue _, Problem.DuplicateCard _ -> messages.text("export.unverified");
        };
        Message message = message("export.failed", file, reason);
        return new Message(message.title(), message.text() + " " + others, message.advice());
    }

    private Message message(String key, Object... values) {
        return new Message(messages.text(key + ".title"), messages.text(key, values), messages.text(key + ".advice"));
    }

    private String place(String where) {
        return where.isEmpty() ? messages.text("open.wholeFile") : where;
    }

    private static String name(Path file) {
        String name = PlainText.clean(String.valueOf(file.getFileName()), false).text();
        return name.length() <= LONGEST_NAME ? name : PlainText.head(name, LONGEST_NAME - 1) + "…";
    }

    private static String folder(Path file) {
        return PlainText.clean(String.valueOf(file.toAbsolutePath().getParent()), false).text();
    }

    private static long megabytes(long bytes) {
        return Math.ceilDiv(bytes, 1024 * 1024);
    }
}
