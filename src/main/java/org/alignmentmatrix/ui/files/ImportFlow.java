package org.alignmentmatrix.ui.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.Edit;
import org.alignmentmatrix.edit.ImportCards;
import org.alignmentmatrix.exchange.incoming.Choices;
import org.alignmentmatrix.exchange.incoming.Incoming;
import org.alignmentmatrix.exchange.incoming.Limits;
import org.alignmentmatrix.exchange.incoming.Outcome;
import org.alignmentmatrix.exchange.intake.Mapping;
import org.alignmentmatrix.exchange.intake.Proposal;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.PlainText;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.ForeignFile;
import org.alignmentmatrix.ui.dialog.Dialogs;
import org.alignmentmatrix.ui.dialog.Message;
import org.alignmentmatrix.ui.dialog.Notices;
import org.alignmentmatrix.ui.intake.ImportQuestion;
import org.alignmentmatrix.ui.intake.ImportWords;
import org.alignmentmatrix.ui.intake.ImportedWords;
import org.alignmentmatrix.ui.intake.RefusalWords;
import org.alignmentmatrix.ui.intake.Told;
import org.jspecify.annotations.Nullable;

/// Brings tables of other programs onto the board, as one step of undo: files through a dialog, cells from the clipboard at once where
/// their columns are known. Until then the board is as it was.
public final class ImportFlow {

    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".tab", ".txt", ".xlsx", ".xlsm");
    private static final int AT_ONCE = 500_000; // characters of pasted cells that are read while the window waits

    private final Desk desk;
    private final OpenDocument document;
    private final ImportWords words;
    private Optional<Path> folder = Optional.empty();

    ImportFlow(Desk desk, ImportWords words) {
        this.desk = desk;
        this.document = desk.document();
        this.words = words;
    }

    /// Whether a file is to be imported rather than opened, by its name.
    public static boolean takes(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /// Asks for a file and imports it.
    public void start() {
        Optional<Path> ofBoard = document.origin().path().map(path -> path.toAbsolutePath().getParent());
        desk.talk().dialogs().chooseTableToImport(folder.or(() -> ofBoard)).ifPresent(this::open);
    }

    /// Imports this file, such as one that was dropped on the window.
    public void open(Path path) {
        if (document.isReadOnly()) {
            desk.talk().notices().tell(desk.text("import.readOnly"));
            return;
        }
        folder = Optional.ofNullable(path.toAbsolutePath().getParent());
        String name = PlainText.clean(String.valueOf(path.getFileName()), false).text();
        var waiting = new Reading(name);
        desk.inBackground(() -> {
            try {
                byte[] bytes = ForeignFile.read(path, Limits.BYTES);
                ImportQuestion.Reader reader = (choices, cancelled) -> read(bytes, name, choices, cancelled);
                Outcome first = reader.read(Choices.NONE, waiting.stopped::get);
                waiting.end(() -> ask(name, first, reader));
            } catch (ProblemException e) {
                Message message = new ProblemWords(desk.talk().messages()).importing(e.problem(), path);
                waiting.end(() -> desk.talk().dialogs().tell(message));
            }
        });
    }

    /// A plain list has no header: its first line is a card like the others.
    private Outcome read(byte[] bytes, String name, Choices choices, BooleanSupplier stopped) {
        Outcome read = Incoming.read(bytes, name, choices, stopped);
        return choices.headerRow() == null && read instanceof Outcome.Table(var table, _) && Mapping.beginsWithARow(table, words)
                ? Incoming.read(bytes, name, choices.withHeaderRow(Choices.NO_HEADER), stopped) : read;
    }

    /// A file that is being read. If that takes longer than a blink, a dialog says so, and the user may stop it.
    private final class Reading {

        private final AtomicBoolean stopped = new AtomicBoolean();
        private final Alarm.Set alarm;
        private Dialogs.@Nullable Progress shown;
        private boolean over;

        Reading(String name) {
            alarm = desk.alarm().after(SavePatience.PATIENCE, () -> desk.inWindow(() -> {
                if (!over) {
                    shown = desk.talk().dialogs().showProgress(desk.text("import.reading", name), desk.text("import.stop"),
                            () -> stopped.set(true));
                }
            }));
        }

        /// @param next is done on the window's thread, unless the user has stopped it
        void end(Runnable next) {
            desk.inWindow(() -> {
                over = true;
                alarm.cancel();
                if (shown != null) {
                    shown.close();
                }
                if (!stopped.get()) {
                    desk.talk().dialogs().whenFree(next);
                }
            });
        }
    }

    private void ask(String name, Outcome first, ImportQuestion.Reader reader) {
        switch (first) {
            case Outcome.Refused(var reason) -> {
                Told told = new RefusalWords(desk.talk().messages()).of(reason, name);
                desk.talk().dialogs().tell(new Message(told.title(), told.text(), told.advice()));
            }
            case Outcome.Table _, Outcome.AskEncoding _ -> answered(question(name, first, reader));
            case Outcome.Cancelled() -> { } // the user knows
        }
    }

    private ImportQuestion question(String name, Outcome first, ImportQuestion.Reader reader) {
        document.settle();
        return new ImportQuestion(name, first, reader, document.board(), desk.remembered().get().view().layout(), words, document.now(),
                new ImportQuestion.Work(desk.threads().background(), desk.threads().window()));
    }

    /// @return whether the board changed
    private boolean answered(ImportQuestion question) {
        Optional<Edit> edit = desk.talk().dialogs().askImport(question);
        if (edit.isPresent() && document.board() != question.board()) {
            desk.talk().notices().tell(desk.text("import.otherBoard")); // nobody knows what would come of it
            return false;
        }
        return edit.isPresent() && perform(edit.get(), List.of());
    }

    /// @param remarks what is told besides
    private boolean perform(Edit edit, List<String> remarks, Notices.Action... more) {
        boolean done = document.perform(edit);
        if (done) {
            if (edit instanceof ImportCards(var added, _, _) && !added.isEmpty()) {
                document.select(added.stream().map(Card::id).limit(1).toList()); // not all: a drag of one would take the others along
            }
            tell(joined(new ImportedWords(desk.talk().messages()).done(edit), remarks), more);
        } else if (!document.isReadOnly()) {
            desk.talk().notices().tell(remarks.isEmpty() ? desk.text("import.same") : joined(desk.text("import.none"), remarks), more);
        }
        return done;
    }

    private static String joined(String first, List<String> more) {
        return Stream.concat(Stream.of(first), more.stream()).collect(Collectors.joining(" · "));
    }

    private void tell(String told, Notices.Action... more) {
        var actions = new ArrayList<Notices.Action>();
        actions.add(new Notices.Action(desk.text("action.undo"), document::undo));
        actions.addAll(List.of(more));
        desk.talk().notices().tell(told, actions.toArray(Notices.Action[]::new));
    }

    /// Takes cells from the clipboard at once, if their first row names columns that are known; a notice offers to choose other ones.
    ///
    /// @return whether it has; if not, nothing was done
    public boolean paste(String text) {
        if (!Incoming.looksLikeCells(text) || text.length() > AT_ONCE || document.isReadOnly()) {
            return false;
        }
        document.settle();
        if (!(Incoming.pasted(text, Choices.NONE) instanceof Outcome.Table(var table, _))) {
            return false;
        }
        Mapping mapping = Mapping.guess(table, document.board(), words);
        if (!mapping.isEnough() || !mapping.isNamed(words) || mapping.table().rows().isEmpty()) {
            return false; // what looks like a header may be the first card
        }
        Proposal proposal = Proposal.of(document.board(), mapping, words);
        Board before = document.board();
        perform(proposal.edit(proposal.usual(), document.now()), new ImportedWords(desk.talk().messages()).remarks(table, proposal),
                new Notices.Action(desk.text("import.choose"), () -> chooseInstead(text, before)));
        return true;
    }

    /// Takes the paste back and asks what the cells mean. If the user gives up, all is as it was before.
    ///
    /// @param before the board without the pasted cells; what was done since, or if the paste did nothing, is not taken back
    private void chooseInstead(String text, Board before) {
        document.settle();
        boolean taken = document.board() != before && takeBackTo(before);
        if (!choose(text) && taken) {
            document.redo();
        }
    }

    private boolean takeBackTo(Board before) {
        document.undo();
        boolean there = document.board() == before;
        if (!there) {
            document.redo();
        }
        return there;
    }

    /// Asks what pasted cells mean.
    ///
    /// @return whether the board changed
    public boolean choose(String text) {
        Outcome first = Incoming.pasted(text, Choices.NONE);
        String name = desk.text("import.clipboard");
        if (!(first instanceof Outcome.Table)) {
            ask(name, first, (_, _) -> first);
            return false;
        }
        return answered(question(name, first, (choices, _) -> Incoming.pasted(text, choices)));
    }
}
