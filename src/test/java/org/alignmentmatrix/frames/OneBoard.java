package org.alignmentmatrix.frames;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import jdk.jfr.Recording;
import org.alignmentmatrix.guide.ManyCards;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.ProjectFile;

/// Measures one board in a program that was just started. Started by [FrameBenchmark] with the number of cards, a folder of its
/// own and the file for what it measured.
final class OneBoard {

    /// JavaFX says in each process that it is on the class path; that would stand between the lines of the table.
    private static final Logger JAVAFX = Logger.getLogger("javafx");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private OneBoard() {
    }

    static void main(String[] words) {
        JAVAFX.setLevel(Level.SEVERE);
        try {
            measure(Integer.parseInt(words[0]), Path.of(words[1]), Path.of(words[2]));
        } catch (IOException | ProblemException | RuntimeException e) {
            e.printStackTrace();
            System.exit(1); // the window would keep the program alive
        }
    }

    private static void measure(int cards, Path folder, Path result) throws IOException, ProblemException {
        Path file = folder.resolve("Board.matrix.json");
        ProjectFile.save(file, ManyCards.placedBoard(cards, new Random(1), DAY));
        try (Recording recording = new Recording()) { // before JavaFX, which looks once whether anybody records
            recording.enable(Recorded.PHASE).withoutThreshold();
            recording.enable(Noted.class).withoutThreshold();
            recording.start();
            Window window = Window.open(folder.resolve("settings"));
            List<Act> acts;
            try (Hand hand = new Hand(System.getenv("DISPLAY"))) {
                acts = new Script(window, hand).play(file, cards);
            }
            Memory memory = Memory.now();
            recording.stop();
            Path events = folder.resolve("frames.jfr");
            recording.dump(events);
            Recorded recorded = Recorded.read(events);
            Run run = new Run(cards, acts.stream().map(recorded::of).toList(), memory);
            System.out.print(run.table());
            Files.writeString(result, run.json());
            window.close();
        }
    }
}
