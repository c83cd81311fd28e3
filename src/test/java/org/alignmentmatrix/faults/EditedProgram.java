package org.alignmentmatrix.faults;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.alignmentmatrix.app.Places;
import org.alignmentmatrix.app.Session;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.MoveCards;
import org.alignmentmatrix.edit.RenameBoard;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.samples.FakeDialogs;
import org.alignmentmatrix.ui.text.Messages;

/// The whole program without a display, edited by a script that says each of its edits, until somebody kills it. What an earlier
/// run left over is recovered first. Its words are the folder for what it keeps, and the file.
final class EditedProgram {

    static final String TITLE = "Edit ";

    private static final Duration PACE = Duration.millis(20);
    private static final int BETWEEN_SAVES = 70; // edits
    private static final Logger JAVAFX = Logger.getLogger("javafx"); // says that it is on the class path

    private final OpenDocument document;
    private final Session session;
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Timeline script = new Timeline(new KeyFrame(PACE, _ -> edit()));
    private int number = -1; // of the last edit; -1 until the board is open

    private EditedProgram(Path folder, Path file) {
        dialogs.pressed = OptionalInt.of(0); // what was left over is opened
        session = new Session(new Stage(), Places.in(folder), Messages.in(Locale.UK), dialogs);
        document = session.document();
        session.show(Optional.of(file));
        script.setCycleCount(Animation.INDEFINITE);
        script.play();
    }

    static void main(String[] words) {
        JAVAFX.setLevel(Level.SEVERE);
        Platform.startup(() -> new EditedProgram(Path.of(words[0]), Path.of(words[1])));
    }

    private void edit() {
        if (number < 0) {
            if (document.origin() instanceof Origin.File) {
                number = Integer.parseInt(document.board().title().substring(TITLE.length()));
                say("opened " + number);
            }
            return;
        }
        number++;
        document.perform(new RenameBoard(TITLE + number));
        List<Card> cards = document.board().cards().stream().toList();
        Card card = cards.get(number % cards.size());
        document.perform(MoveCards.to(Map.of(card.id(), number % 2 == 0 ? Place.TRAY : Place.PARKING_LOT)));
        say("edit " + number);
        if (number % BETWEEN_SAVES == 0) {
            session.files().save();
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
