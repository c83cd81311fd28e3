package org.alignmentmatrix.app;

import java.io.PrintStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import javafx.application.Application;
import org.alignmentmatrix.cli.Arguments;
import org.alignmentmatrix.cli.Exit;
import org.alignmentmatrix.cli.Headless;
import org.alignmentmatrix.cli.Surroundings;
import org.alignmentmatrix.cli.Work;
import org.alignmentmatrix.exchange.csv.Dialect;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.guide.SampleBoard;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.Backups;
import org.alignmentmatrix.storage.InstanceLock;
import org.alignmentmatrix.storage.ProjectFile;
import org.alignmentmatrix.storage.StateFolder;
import org.alignmentmatrix.ui.files.ProblemWords;
import org.alignmentmatrix.ui.text.Messages;

/// Where the program starts.
public final class Main {

    private Main() {
    }

    static void main(String[] words) {
        switch (Arguments.parse(words, version(), System.out, System.err)) {
            case Arguments.Result.End(int exitCode) -> System.exit(exitCode);
            case Arguments.Result.Run(var work) -> System.exit(run(work));
            case Arguments.Result.Start(var arguments) -> {
                if (arguments.exitWhenPainted()) {
                    Rehearsal.run();
                    return;
                }
                if (Headless.isNeeded(System.getProperty("os.name"), variable("DISPLAY"))) {
                    System.exit(guarded(() -> arguments.headlessTo().map(folder -> withoutDisplay(arguments, folder))
                            .orElseGet(Main::adviseDisplay), System.err));
                }
                open(arguments.file().stream().toList());
            }
        }
    }

    /// In the window that is open already, else in one of our own.
    private static void open(List<Path> files) {
        StateFolder state = Places.of(System.getenv(), System.getProperties()).state();
        InstanceLock.Answer answer = InstanceLock.handOver(state, files, InstanceLock.PATIENCE);
        if (answer == InstanceLock.Answer.CONFIRMED) {
            System.exit(0);
        }
        try {
            Application.launch(AlignmentMatrix.class,
                    Stream.concat(Stream.of(answer.name()), files.stream().map(Path::toString)).toArray(String[]::new));
        } catch (UnsupportedOperationException e) { // there should be a display, but it does not answer
            System.exit(adviseDisplay());
        }
    }

    private static int adviseDisplay() {
        System.err.print("""
                There is no display that works, so no window can be opened.
                Start the program on a desktop, or on a virtual display such as that of xvfb-run.
                What needs no display, such as tables, pictures and checks: alignment-matrix --help
                """);
        return Exit.PROBLEM;
    }

    private static int withoutDisplay(Arguments arguments, Path folder) {
        Messages messages = Messages.in(Locale.getDefault());
        Guide guide = Guide.in(messages.locale());
        LocalDate today = LocalDate.now();
        Board board;
        try {
            board = arguments.file().isPresent()
                    ? ProjectFile.open(arguments.file().get()).board()
                    : SampleBoard.create(guide, Instant.now(), today);
        } catch (ProblemException e) {
            var told = new ProblemWords(messages).opening(e.problem(), arguments.file().orElseThrow());
            System.err.printf("%s%n%s%n%s%n", told.title(), told.text(), told.advice());
            return Exit.PROBLEM;
        }
        Dialect dialect = Dialect.excelFor(Locale.getDefault(Locale.Category.FORMAT));
        return new Headless(PublishedWords.of(guide, messages, ZoneId.systemDefault()), today).run(board, folder, dialect, System.out);
    }

    /// What libraries have to say stays away from the output: it is for scripts, and nobody asked for it.
    private static int run(Work work) {
        LogManager.getLogManager().reset();
        Places places = Places.of(System.getenv(), System.getProperties());
        return guarded(() -> work.run(surroundings(System.out, System.err, places)), System.err);
    }

    /// Whatever happens, there is an exit code: the toolkit would keep a process alive whose work has come to nothing.
    ///
    /// @param err is told in a line what nobody expected, with the code by which it can be looked up
    static int guarded(IntSupplier work, PrintStream err) {
        try {
            return work.getAsInt();
        } catch (OutOfMemoryError e) {
            err.println("There is not enough memory for this. No file was left half written.");
        } catch (RuntimeException | Error e) {
            err.printf("Something went wrong that nobody expected (error %s). No file was left half written.%n", LastResort.code(e));
            e.printStackTrace(err); // there is no log of commands
        }
        return Exit.PROBLEM;
    }

    /// What a command finds around it.
    static Surroundings surroundings(PrintStream out, PrintStream err, Places places) {
        Messages messages = Messages.in(Locale.getDefault());
        InstantSource clock = InstantSource.system();
        ZoneId zone = ZoneId.systemDefault();
        Backups backups = new Backups(places.state().backups(), clock);
        return new Surroundings(out, err, clock, zone, Locale.getDefault(Locale.Category.FORMAT),
                new CommandWords(Guide.in(messages.locale()), messages, zone), backups);
    }

    private static String variable(String name) {
        return Optional.ofNullable(System.getenv(name)).orElse("");
    }

    /// The version in the module's own description; empty when the program runs from class files.
    static String version() {
        return Optional.ofNullable(Main.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion).orElse("");
    }
}
