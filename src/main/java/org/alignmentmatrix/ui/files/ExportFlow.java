package org.alignmentmatrix.ui.files;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.publish.Look;
import org.alignmentmatrix.publish.Losses;
import org.alignmentmatrix.publish.Order;
import org.alignmentmatrix.publish.Outcome;
import org.alignmentmatrix.publish.Publisher;
import org.alignmentmatrix.ui.dialog.Message;
import org.alignmentmatrix.ui.dialog.Notices;
import org.alignmentmatrix.ui.exchange.ExportChoices;
import org.alignmentmatrix.ui.exchange.ExportQuestion;
import org.alignmentmatrix.ui.exchange.PreviewWork;
import org.alignmentmatrix.ui.exchange.Wish;

/// Writes the board in the form the user chooses into a folder of theirs. Nothing is half there: if something goes wrong, the user is
/// told which file it was, and whether any other is new.
public final class ExportFlow {

    private final Desk desk;
    private final Publisher publisher;
    private final Locale here;
    private final Supplier<Look> screen;
    private final Supplier<LocalDate> today;
    private Optional<Path> folder = Optional.empty();
    private BooleanSupplier revealed = () -> false;
    private Veil veil = new Veil(() -> EnumSet.allOf(Voice.class));

    /// @param here how spreadsheets are written on this computer
    /// @param screen how the board looks on the screen now, but for answers that are hidden
    public ExportFlow(Desk desk, Publisher publisher, Locale here, Supplier<Look> screen, Supplier<LocalDate> today) {
        this.desk = desk;
        this.publisher = publisher;
        this.here = here;
        this.screen = screen;
        this.today = today;
    }

    /// @param revealed whether the screen shows what all voices answered; until somebody says so it does not
    public void showAnswersIf(BooleanSupplier revealed) {
        this.revealed = revealed;
    }

    private Look look() {
        return screen.get().withGauges(revealed.getAsBoolean());
    }

    /// What is seen on the way out shows only the answers of these voices, until all may be seen.
    void showAnswersOf(Supplier<Set<Voice>> voices) {
        veil = new Veil(voices);
    }

    /// What may be seen of a board now.
    Board seen(Board board) {
        return veil.over(board);
    }

    /// Asks where to and how, then writes.
    public void start() {
        ask(ExportChoices.of(desk.remembered().get(), here));
    }

    /// The same, beginning with everything that goes home after a workshop.
    public void startPackage() {
        ask(ExportChoices.of(desk.remembered().get(), here).withWish(Wish.PACKAGE));
    }

    /// Asks where to, beginning with what was chosen elsewhere.
    void start(ExportChoices first) {
        ask(first);
    }

    /// Puts the board on the clipboard as a picture.
    public void copyPicture() {
        desk.document().settle();
        new PictureCopy(desk, publisher, this::look, today).copy(seen(desk.document().board()));
    }

    private void ask(ExportChoices first) {
        desk.document().settle();
        Board board = desk.document().board();
        LocalDate day = today.get();
        var work = new PreviewWork(publisher, desk.threads().background(), desk.threads().window());
        Board seen = seen(board);
        var question = new ExportQuestion(seen, seen != board, day, name(board), suggestedFolder(), first, look(), here, work);
        desk.talk().dialogs().chooseExport(question).ifPresent(chosen -> {
            folder = Optional.of(chosen.folder());
            desk.remembered().change(settings -> chosen.choices().into(settings, here));
            Optional<Path> own = desk.document().origin().path().filter(chosen.order()::replaces);
            own.ifPresentOrElse(this::refuse, () -> write(board, chosen, day));
        });
    }

    /// A copy without names, say, must not take the place of the board itself.
    private void refuse(Path own) {
        desk.talk().dialogs().tell(new Message(desk.text("export.failed.title"), desk.text("export.own", own.getFileName()),
                desk.text("export.ownAdvice")));
    }

    /// That of the file the board was opened from, else its title.
    String name(Board board) {
        return desk.document().origin().path().map(FileNames::withoutEnding)
                .orElseGet(() -> board.title().isBlank() ? desk.text("export.untitled") : board.title());
    }

    private Path suggestedFolder() {
        return folder
                .or(() -> desk.document().origin().path().map(file -> file.toAbsolutePath().getParent()))
                .orElseGet(() -> Path.of(System.getProperty("user.home")));
    }

    private void write(Board board, ExportQuestion.Answer chosen, LocalDate day) {
        var patience = new ExportPatience(desk);
        desk.inBackground(() -> {
            try {
                Outcome outcome = publisher.publish(board, chosen.order(), day, patience);
                desk.inWindow(() -> {
                    patience.end();
                    tell(outcome, chosen);
                });
            } catch (RuntimeException | Error e) {
                desk.inWindow(patience::end); // whoever catches it tells the user
                throw e;
            }
        });
    }

    private void tell(Outcome outcome, ExportQuestion.Answer chosen) {
        switch (outcome) {
            case Outcome.Done done -> tellDone(done, chosen);
            case Outcome.Cancelled() -> desk.talk().notices().tell(desk.text("export.cancelled"));
            case Outcome.Failed(var file, var problem, var written) -> desk.talk().dialogs().tell(
                    new ProblemWords(desk.talk().messages()).exporting(problem, file, names(written)));
        }
    }

    /// What the files could not carry; nothing is cut in silence.
    private String missing(Losses losses) {
        return (losses.shortened() == 0 ? "" : " · " + desk.text("export.shortened", losses.shortened()))
                + (losses.replaced() == 0 ? "" : " · " + desk.text("export.replaced", losses.replaced()))
                + (losses.leftOut().isEmpty() ? "" : " · " + desk.text("export.leftOut", String.join(", ", losses.leftOut())));
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).toList();
    }

    private void tellDone(Outcome.Done done, ExportQuestion.Answer chosen) {
        Order order = chosen.order();
        int files = done.files().size();
        String told = chosen.choices().wish() == Wish.TABLES
                ? desk.text("export.done", files, order.folder(), desk.text("delimiter." + order.dialect().delimiter()))
                : files == 1 ? desk.text("export.done.file", done.files().getFirst().path().getFileName(), order.folder())
                : desk.text("export.done.files", files, order.folder());
        String guarded = done.guarded() == 0 ? "" : " · " + desk.text("export.guarded", done.guarded());
        desk.talk().notices().tell(told + guarded + missing(done.losses()),
                new Notices.Action(desk.text("export.show"), () -> desk.talk().dialogs().showFolder(order.folder())));
    }
}
