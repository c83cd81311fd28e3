package org.alignmentmatrix.ui.files;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.exchange.csv.CsvExport;
import org.alignmentmatrix.exchange.csv.CsvFile;
import org.alignmentmatrix.exchange.csv.Dialect;
import org.alignmentmatrix.exchange.table.Words;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.SafeWriter;
import org.alignmentmatrix.ui.dialog.Dialogs;
import org.alignmentmatrix.ui.dialog.Message;
import org.alignmentmatrix.ui.dialog.Notices;
import org.alignmentmatrix.ui.dialog.Talk;
import org.alignmentmatrix.ui.text.Messages;

/// Writes the board as spreadsheets into a folder the user chooses. A file is never half there; if one cannot be written, the
/// user is told which one, and which ones were.
public final class ExportFlow {

    private final OpenDocument document;
    private final Words words;
    private final Remembered remembered;
    private final Talk talk;
    private final Threads threads;
    private final Supplier<LocalDate> today;
    private Dialect dialect;
    private Optional<Path> folder = Optional.empty();

    /// @param dialect how spreadsheets are written on this computer
    public ExportFlow(OpenDocument document, Words words, Dialect dialect, Remembered remembered, Talk talk, Threads threads,
                      Supplier<LocalDate> today) {
        this.document = document;
        this.words = words;
        this.dialect = remembered(dialect, remembered);
        this.remembered = remembered;
        this.talk = talk;
        this.threads = threads;
        this.today = today;
    }

    /// The delimiter chosen last time goes before that of the country.
    private static Dialect remembered(Dialect country, Remembered remembered) {
        Character last = remembered.get().csvDelimiter();
        return Arrays.stream(Dialect.Delimiter.values()).filter(delimiter -> last != null && delimiter.character() == last).findFirst()
                .map(country::withDelimiter).orElse(country);
    }

    /// Asks where to and how, then writes.
    public void start() {
        talk.dialogs().chooseExport(new Dialogs.Export(suggestedFolder(), dialect), CsvExport.FILES).ifPresent(chosen -> {
            folder = Optional.of(chosen.folder());
            dialect = chosen.dialect();
            remembered.change(settings -> settings.withCsvDelimiter(chosen.dialect().delimiter().character()));
            document.settle();
            Board board = document.board();
            LocalDate day = today.get();
            threads.background().execute(() -> write(board, day, chosen));
        });
    }

    private Path suggestedFolder() {
        return folder
                .or(() -> document.origin().path().map(file -> file.toAbsolutePath().getParent()))
                .orElseGet(() -> Path.of(System.getProperty("user.home")));
    }

    private void write(Board board, LocalDate day, Dialogs.Export chosen) {
        List<CsvFile> files = CsvExport.of(board, words, day, chosen.dialect());
        var written = new ArrayList<String>();
        for (CsvFile file : files) {
            try {
                SafeWriter.write(chosen.folder().resolve(file.name()), file.bytes());
                written.add(file.name());
            } catch (ProblemException e) {
                Message message = new ProblemWords(talk.messages()).exporting(e.problem(), chosen.folder().resolve(file.name()), written);
                threads.window().execute(() -> talk.dialogs().tell(message));
                return;
            }
        }
        int guarded = files.stream().mapToInt(CsvFile::guarded).sum();
        threads.window().execute(() -> tellDone(chosen, files.size(), guarded));
    }

    private void tellDone(Dialogs.Export chosen, int tables, int guarded) {
        Messages messages = talk.messages();
        String told = messages.text("export.done", tables, chosen.folder(), messages.text("delimiter." + chosen.dialect().delimiter()));
        talk.notices().tell(guarded == 0 ? told : told + " · " + messages.text("export.guarded", guarded),
                new Notices.Action(messages.text("export.show"), () -> talk.dialogs().showFolder(chosen.folder())));
    }
}
