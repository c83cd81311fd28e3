package org.alignmentmatrix.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.alignmentmatrix.exchange.csv.Dialect;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.publish.Form;
import org.alignmentmatrix.publish.Order;
import org.alignmentmatrix.publish.Outcome;
import org.alignmentmatrix.publish.Progress;
import org.alignmentmatrix.publish.Publisher;
import org.alignmentmatrix.publish.Wording;

/// What the program does on a machine without a display: it draws the board into a picture and writes its spreadsheets.
public final class Headless {

    private static final String NAME = "board"; // of the picture

    private final Wording wording;
    private final LocalDate today;

    public Headless(Wording wording, LocalDate today) {
        this.wording = wording;
        this.today = today;
    }

    /// Whether the system has no screen to open a window on. Only Linux and its kin can be without one; JavaFX opens windows there
    /// through X11 alone, which Wayland desktops offer too.
    ///
    /// @param os the name of the system, as Java says it
    /// @param display what the variable DISPLAY holds, empty if there is none
    public static boolean isNeeded(String os, String display) {
        boolean alwaysHasScreen = os.startsWith("Windows") || os.startsWith("Mac");
        return !alwaysHasScreen && display.isBlank();
    }

    /// Draws the board and writes its spreadsheets into a folder, which is made if it is not there.
    ///
    /// @param out hears where everything is
    /// @return the exit code: 0 if all went well, 1 if something could not be written
    public int run(Board board, Path folder, Dialect dialect, PrintStream out) {
        Order order = Order.of(List.of(Form.PNG, Form.CSV), folder, NAME).withDialect(dialect);
        return switch (new Publisher(wording, new HiddenToolkit()).publish(board, order, today, Progress.SILENT)) {
            case Outcome.Done done -> {
                out.printf("There is no display here, so no window was opened.%n%nThe board as a picture:  %s%n",
                        order.files(Form.PNG).getFirst().toAbsolutePath());
                done.files().stream().filter(file -> file.form() == Form.CSV)
                        .forEach(file -> out.printf("As a spreadsheet:        %s (%d rows)%n", file.path().toAbsolutePath(), file.rows()));
                out.printf("%nTo get the window, start it on a desktop, or on a virtual one: xvfb-run mvn%n");
                yield Exit.FINE;
            }
            case Outcome.Failed(var file, var problem, var _) -> {
                out.printf("There is no display here, and nothing could be written to %s: %s%n", folder.toAbsolutePath(),
                        ProblemLine.of(file, problem));
                yield Exit.PROBLEM;
            }
            case Outcome.Cancelled _ -> Exit.PROBLEM;
        };
    }
}
