package org.alignmentmatrix.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.exchange.csv.Dialect;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.guide.SampleBoard;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.paint.BoardFonts;
import org.alignmentmatrix.storage.SaveWorker;
import org.alignmentmatrix.storage.Settings;
import org.alignmentmatrix.storage.SettingsFile;
import org.alignmentmatrix.ui.board.BoardLook;
import org.alignmentmatrix.ui.dialog.Dialogs;
import org.alignmentmatrix.ui.dialog.Talk;
import org.alignmentmatrix.ui.dialog.WindowDialogs;
import org.alignmentmatrix.ui.files.ExportFlow;
import org.alignmentmatrix.ui.files.FileFlow;
import org.alignmentmatrix.ui.files.Remembered;
import org.alignmentmatrix.ui.files.Threads;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.Appearance;
import org.alignmentmatrix.ui.view.Choices;
import org.alignmentmatrix.ui.view.SystemWishes;
import org.alignmentmatrix.ui.window.MainWindow;
import org.alignmentmatrix.ui.window.Toasts;

/// One run of the program: everything is made and connected here, by constructors.
public final class Session {

    private static final System.Logger LOG = System.getLogger(Session.class.getName());

    private final Stage stage;
    private final OpenDocument document;
    private final FileFlow files;
    private final MainWindow window;
    private final Remembered remembered;
    private final SaveWorker saver = new SaveWorker();
    private final ExecutorService disk = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService settingsWriter = Executors.newSingleThreadExecutor();
    private final Guide guide;

    /// @param browser opens an address in the system's own program
    public static Session begin(Stage stage, SettingsFile settings, Locale locale, Consumer<String> browser) {
        Messages messages = Messages.in(locale);
        return new Session(stage, settings, messages, new WindowDialogs(stage, messages, browser));
    }

    /// The same with dialogs of another kind.
    public Session(Stage stage, SettingsFile settings, Messages messages, Dialogs dialogs) {
        this.stage = stage;
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
        Thread.setDefaultUncaughtExceptionHandler(new LastResort(toasts, messages, Platform::runLater));
        Talk talk = new Talk(dialogs, toasts, messages);
        Threads threads = new Threads(disk, Platform::runLater);
        Dialect dialect = Dialect.excelFor(Locale.getDefault(Locale.Category.FORMAT));
        ExportFlow export = new ExportFlow(document, words, dialect, remembered, talk, threads, LocalDate::now);
        this.files = new FileFlow(document, saver, threads, talk, remembered, this::sample, this::exit);
        this.window = new MainWindow(stage,
                new MainWindow.Parts(document, look, appearance, choices, guide, talk, threads, Main.version()), toasts, files, export);
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
        placeWindow();
        Optional<Path> last = remembered.get().recentFiles().stream().findFirst().filter(Files::isRegularFile);
        asked.or(() -> last).ifPresentOrElse(files::open, files::openSample);
        window.show();
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

    /// Where the window stood last time, if a screen still shows that place; else in the middle, never larger than the screen.
    private void placeWindow() {
        Settings.WindowBounds last = remembered.get().window();
        if (last != null && !Screen.getScreensForRectangle(last.x() + last.width() / 2, last.y(), 1, 40).isEmpty()) {
            stage.setX(last.x());
            stage.setY(last.y());
            stage.setWidth(last.width());
            stage.setHeight(last.height());
            stage.setMaximized(last.maximized());
            return;
        }
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(MainWindow.WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(MainWindow.HEIGHT, screen.getHeight()));
        stage.centerOnScreen();
    }

    private void exit() {
        hidePopups();
        remembered.change(settings -> settings.withWindow(
                new Settings.WindowBounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized())));
        Platform.exit();
    }

    /// The toolkit stumbles over menus that are open when their window goes.
    public static void hidePopups() {
        List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
    }

    /// Waits for what is still being written.
    public void end() {
        saver.close();
        settingsWriter.close();
        disk.close();
    }
}
