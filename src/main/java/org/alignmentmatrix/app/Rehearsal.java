package org.alignmentmatrix.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.module.ModuleReader;
import java.lang.module.ResolvedModule;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.alignmentmatrix.cli.Arguments;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.guide.ManyCards;
import org.alignmentmatrix.guide.SampleBoard;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.InstanceLock;
import org.alignmentmatrix.storage.ProjectFile;
import org.alignmentmatrix.storage.Settings;

/// A start for the Java machine to look at, so that it can keep what it has learned for the next ones: without a display, the
/// program opens boards, shows each tab, moves cards and the board as a hand does, and ends. It touches nothing of the user's.
public final class Rehearsal extends Application {

    private static final int MANY = 2_000; // cards; enough for the machine to see what is done often
    private static final Duration STEP = Duration.millis(400); // enough to read, lay out and paint

    /// What a window on a screen needs beside what this start uses.
    private static final List<String> SCREEN = List.of(
            "com/sun/glass/ui/", "com/sun/prism/es2/", "com/sun/prism/d3d/", "com/sun/prism/mtl/");

    /// Ends when the rehearsal is over.
    static void run() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        loadWindowsOfScreens();
        launch(Rehearsal.class);
    }

    @Override
    public void start(Stage stage) throws IOException, ProblemException {
        Path folder = Files.createTempDirectory("alignment-matrix");
        Locale locale = Locale.getDefault();
        Path file = folder.resolve("Rehearsal.matrix.json");
        Board board = SampleBoard.create(Guide.in(locale), Instant.now(), LocalDate.now());
        ProjectFile.save(file, board);
        Places places = Places.in(folder);
        command(places, "export", file.toString(), "--to", folder.resolve("tables").toString());
        places.settings().write(Settings.DEFAULTS.withRecentFile(file));
        Optional<InstanceLock> lock = InstanceLock.take(places.state());
        Optional<LogFile> log = LogFile.begin(places.state().log(), "Rehearsal");
        Session session = Session.begin(stage, places, locale, _ -> { });
        session.show(Optional.empty());
        lock.ifPresent(first -> first.listen(Platform::runLater, session::answer));
        Board large = ManyCards.placedBoard(MANY, new SplittableRandom(1), LocalDate.now());
        var hand = new RehearsalHand(session);
        play(() -> session.document().select(board.cards().stream().limit(1).map(Card::id).toList()),
                () -> tabs(stage).getSelectionModel().select(1),
                () -> tabs(stage).getSelectionModel().select(2),
                () -> tabs(stage).getSelectionModel().select(0),
                hand::drag,
                hand::zoom,
                () -> session.document().open(large, session.document().origin()),
                hand::drag,
                hand::zoom,
                hand::marquee,
                hand::drag,
                () -> session.files().openSample(),
                () -> {
                    Platform.exit();
                    session.end();
                    lock.ifPresent(InstanceLock::close);
                    log.ifPresent(LogFile::close);
                    delete(folder);
                });
    }

    /// What the machine sees here a later command finds in the cache.
    private static void command(Places places, String... words) {
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        if (Arguments.parse(words, "", silent, silent) instanceof Arguments.Result.Run(var work)) {
            work.run(Main.surroundings(silent, silent, places));
        }
    }

    private static void play(Runnable... steps) {
        var timeline = new Timeline();
        for (int i = 0; i < steps.length; i++) {
            Runnable step = steps[i];
            timeline.getKeyFrames().add(new KeyFrame(STEP.multiply(i + 1), _ -> step.run()));
        }
        timeline.play();
    }

    private static TabPane tabs(Stage stage) {
        return (TabPane) stage.getScene().lookup(".tab-pane");
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new IllegalStateException("The rehearsal left something in " + folder, e);
        }
    }

    private static void loadWindowsOfScreens() {
        Module graphics = Application.class.getModule();
        Optional<ResolvedModule> found = ModuleLayer.boot().configuration().findModule(String.valueOf(graphics.getName()));
        if (found.isEmpty()) {
            return; // on the class path nothing is kept
        }
        try (ModuleReader reader = found.get().reference().open(); Stream<String> entries = reader.list()) {
            entries.filter(entry -> entry.endsWith(".class") && SCREEN.stream().anyMatch(entry::startsWith))
                    .map(entry -> entry.substring(0, entry.length() - ".class".length()).replace('/', '.'))
                    .forEach(name -> Class.forName(graphics, name).getDeclaredMethods()); // only a class that was asked is kept
        } catch (IOException e) {
            throw new IllegalStateException("The classes of JavaFX cannot be read", e);
        }
    }
}
