package org.alignmentmatrix.ui.checklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Actor;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.OwnId;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.Scale;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.paint.Theme;
import org.alignmentmatrix.samples.HeardActs;
import org.alignmentmatrix.ui.text.Messages;
import org.testfx.api.FxRobot;

/// A checklist in a window, and what happens around it.
abstract class ChecklistCase {

    static final OwnQuestion FORECAST = new OwnQuestion(new OwnId(1), Area.TIME, "Is there one forecast?", Scale.YES, Actor.SALES);

    final OpenDocument document = new OpenDocument(Board.EMPTY, new Origin.Untitled(), () -> Instant.EPOCH);
    final HeardActs acts = new HeardActs();
    final SimpleObjectProperty<Boolean> revealed = new SimpleObjectProperty<>(false);
    final List<Voice> answering = new ArrayList<>();
    ChecklistPane pane;

    void show(Stage stage) {
        pane = new ChecklistPane(document, Guide.in(Locale.ENGLISH), Messages.in(Locale.ENGLISH), acts,
                new Revealing(() -> revealed.set(true), voice -> {
                    answering.add(voice);
                    revealed.set(false);
                }, revealed));
        stage.setX(0);
        stage.setY(0);
        var scene = new Scene(new StackPane(pane), 392, 880);
        scene.getStylesheets().addAll(Theme.LIGHT.stylesheet().toExternalForm(), "/org/alignmentmatrix/ui/checklist.css");
        stage.setScene(scene);
        stage.show();
        pane.focusCurrent();
    }

    /// Presses the one button with a word, in sight or not.
    static void press(FxRobot robot, String word) {
        robot.interact(() -> robot.lookup((Button button) -> button.getText().equals(word) && button.isVisible()).queryButton().fire());
    }

    /// The texts of what has a style class and is visible, in their order.
    static List<String> texts(FxRobot robot, String style) {
        return robot.lookup("." + style).<Node>queryAll().stream().filter(Node::isVisible).map(node -> ((Labeled) node).getText()).toList();
    }
}
