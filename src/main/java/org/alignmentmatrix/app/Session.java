package org.alignmentmatrix.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.guide.SampleBoard;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.paint.BoardFonts;
import org.alignmentmatrix.paint.pdf.Printing;
import org.alignmentmatrix.publish.Look;
import org.alignmentmatrix.publish.Publisher;
import org.alignmentmatrix.publish.RunningToolkit;
import org.alignmentmatrix.storage.Backups;
import org.alignmentmatrix.storage.FileWatch;
import org.alignmentmatrix.storage.Journal;
import org.alignmentmatrix.storage.LockHint;
import org.alignmentmatrix.storage.SaveWorker;
import org.alignmentmatrix.storage.Settings;
import org.alignmentmatrix.storage.SettingsFile;
import org.alignmentmatrix.ui.board.BoardLook;
import org.alignmentmatrix.ui.dialog.Dialogs;
import org.alignmentmatrix.ui.dialog.Talk;
import org.alignmentmatrix.ui.dialog.WindowDialogs;
import org.alignmentmatrix.ui.files.Desk;
import org.alignmentmatrix.ui.files.ExportFlow;
import org.alignmentmatrix.ui.files.FileFlow;
import org.alignmentmatrix.ui.files.Keeping;
import org.alignmentmatrix.ui.files.PrintFlow;
import org.alignmentmatrix.ui.files.Remembered;
import org.alignmentmatrix.ui.files.Threads;
import org.alignmentmatrix.ui.files.WaysOut;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.Appearance;
import org.alignmentmatrix.ui.view.Choices;
import org.alignmentmatrix.ui.view.SystemWishes;
import org.alignmentmatrix.ui.window.MainWindow;
import org.alignmentmatrix.ui.window.Toasts;

/// One run of the program: everything is made and connected here, by constructors.
public final class Session {

    private static final System.Logger LOG = System.getLogger(Session.class.getName());

    private static final Duration DISK_PATIENCE = Duration.ofMillis(500); // a drive of the network may be gone
    private static final Duration LAST_TASKS = Duration.ofSeconds(10); // a spreadsheet may still be on its way
    private static final Duration LAST_HINT = Duration.ofSeconds(2);
    private static final Duration HINT_IN_HASTE = Duration.ofMillis(300);
    private static final Duration HASTE = Duration.ofMillis(1_500); // a system that ends waits two seconds or more

    private final Stage stage;
    private final Dialogs dialogs;
    private final WindowMemory position;
    private final OpenDocument document;
    private final FileFlow files;
    private final MainWindow window;
    private final Remembered remembered;
    private final SaveWorker saver;
    private final LockHint hint;
    private final TimerThread timer = new TimerThread();
    private final DiskTasks disk = new DiskTasks(LAST_TASKS);
    private final ExecutorService settingsWriter = Executors.newSingleThreadExecutor();
    private final Guide guide;
    private volatile boolean ending;

    /// @param browser opens an address in the system's own program
    public static Session begin(Stage stage, Places places, Locale locale, Consumer<String> browser) {
        Messages messages = Messages.in(locale);
        return new Session(stage, places, messages, new WindowDialogs(stage, messages, browser));
    }

    /// The same with dialogs of another kind.
    public Session(Stage stage, Places places, Messages messages, Dialogs dialogs) {
        this.stage = stage;
        this.dialogs = dialogs;
        this.position = new WindowMemory(stage);
        SettingsFile settings = places.settings();
        this.guide = Guide.in(messages.locale());
        BoardWords words = new BoardWords(guide, messages);
        InstantSource clock = InstantSource.system();
        this.document = new OpenDocument(Board.EMPTY, new Origin.Untitled(), clock);
        this.remembered = new Remembered(settings.read(), next -> settingsWriter.execute(() -> keep(settings, next)));
        SystemWishes system = SystemWishes.ofPlatform();
        Choices choices = new Choices(remembered, system.reducedMotion());
        Appearance appearance = new Appearance(choices.theme().value(), system);
        BoardLook look = new BoardLook(new BoardFonts(), appearance.palette(), words, LocalDate::now);
        Toasts toasts = new Toasts(messages);
        Thread.setDefaultUncaughtExceptionHandler(
                new LastResort(Platform::runLater, this::rescued, new ErrorDialog(dialogs, messages, places.state().log())));
        Talk talk = new Talk(dialogs, toasts, messages);
        Threads threads = new Threads(disk, Platform::runLater);
        Desk desk = new Desk(document, threads, timer, talk, remembered);
        Publisher publisher = new Publisher(PublishedWords.of(guide, messages, ZoneId.systemDefault()), new RunningToolkit());
        Locale here = Locale.getDefault(Locale.Category.FORMAT);
        ExportFlow export = new ExportFlow(desk, publisher, here,
                () -> new Look(appearance.theme().get(), choices.layout().get(), true), LocalDate::now);
        PrintFlow print = new PrintFlow(desk, publisher, new Printing(), export, here, LocalDate::now);
        Journal journal = new Journal(places.state().recovery());
        this.hint = LockHint.ofThisProcess(clock);
        Backups backups = new Backups(places.state().backups(), clock);
        this.saver = new SaveWorker(backups, journal);
        this.files = new FileFlow(desk,
                new Keeping(saver, journal, backups, hint, FileWatch.USUAL), guide, this::sample, this::exit);
        this.window = new MainWindow(stage,
                new MainWindow.Parts(document, look, appearance, choices, guide, talk, threads, Main.version()), toasts, files,
                new WaysOut(export, print));
    }

    private static void keep(SettingsFile file, Settings settings) {
        try {
            file.write(settings);
        } catch (ProblemException e) {
            LOG.log(System.Logger.Level.WARNING, "The settings could not be written: {0}", e.problem());
        }
    }

    private Board sample() {
        return SampleBoard.create(guide, document.now(), LocalDate.now());
    }

    /// Shows the window with a board: the one asked for, else the last one, else the sample.
    public void show(Optional<Path> asked) {
        position.place(remembered.get().window(), new WindowPlace.Size(MainWindow.WIDTH, MainWindow.HEIGHT));
        files.recovery().begin(asked, () -> asked.or(this::last).ifPresentOrElse(files::open, files::openSample));
        window.show();
    }

    /// The board of last time, if it can still be reached.
    private Optional<Path> last() {
        return remembered.get().recentFiles().stream().findFirst().filter(this::isThere);
    }

    private boolean isThere(Path file) {
        var answer = new CompletableFuture<Boolean>();
        disk.execute(() -> answer.complete(Files.isRegularFile(file)));
        return answer.completeOnTimeout(false, DISK_PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    /// A later start has handed its files over: the window comes to the front and opens the first.
    void answer(List<Path> asked) {
        stage.setIconified(false);
        stage.setAlwaysOnTop(true); // asking to come to the front is not enough on every system
        stage.toFront();
        stage.setAlwaysOnTop(false);
        stage.requestFocus();
        asked.stream().findFirst().ifPresent(file -> dialogs.whenFree(() -> files.open(file)));
    }

    public OpenDocument document() {
        return document;
    }

    public FileFlow files() {
        return files;
    }

    public MainWindow window() {
        return window;
    }

    private void exit() {
        hidePopups();
        rememberWindow();
        Platform.exit();
    }

    void rememberWindow() {
        remembered.change(settings -> settings.withWindow(position.bounds()));
    }

    /// The toolkit stumbles over menus that are open when their window goes.
    public static void hidePopups() {
        List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
    }

    /// Keeps the unsaved changes for recovery.
    ///
    /// @return whether they are on disk
    private boolean rescued() {
        return files.journal().flush(HASTE);
    }

    /// Waits for what is still being written.
    public void end() {
        ending = true;
        timer.close();
        saver.close();
        settingsWriter.close();
        takeBackHint(LAST_HINT);
        disk.close();
    }

    /// The system ends the program and does not wait for long: keeps the unsaved changes for recovery, and takes back the hint that the
    /// board is open. On any thread.
    void endInHaste() {
        if (ending) {
            saver.flush(HASTE); // what the user wanted to be saved is being saved, and is in the journal until then
        } else {
            long deadline = System.nanoTime() + HASTE.toNanos();
            files.journal().flush(HASTE);
            saver.flush(Duration.ofNanos(Math.max(0, deadline - System.nanoTime()))); // a save that is nearly done need not be recovered
        }
        takeBackHint(HINT_IN_HASTE);
    }

    /// The hint lies beside the board, on a drive that may be gone.
    private void takeBackHint(Duration patience) {
        Thread last = Thread.ofPlatform().daemon().name("last hint").start(hint::close);
        try {
            last.join(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // even that is too long
        }
    }
}
