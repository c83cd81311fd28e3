package org.alignmentmatrix.ui.compare;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.ui.text.Messages;

/// What one of two versions is called, when it was saved and how much it holds.
final class VersionBox extends VBox {

    VersionBox(ValueText values, Version version) {
        Label name = new Label(version.name());
        name.getStyleClass().add("compare-version");
        String at = version.at().map(values::moment).orElseGet(() -> values.messages().text("compare.noMoment"));
        Label about = new Label(at);
        Label counts = new Label(counts(values.messages(), version.board()));
        about.getStyleClass().add("hint");
        counts.getStyleClass().add("hint");
        for (Label label : version.isThere() ? List.of(name, about, counts) : List.of(name)) {
            label.setMinWidth(0);
            getChildren().add(label);
        }
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("compare-version-box");
    }

    /// "14 cards · 42 answers · 3 actions".
    static String counts(Messages messages, Board board) {
        long answers = Stream.concat(board.checklist().answers().values().stream(), board.checklist().own().answers().values().stream())
                .flatMap(given -> given.values().stream())
                .filter(answer -> !(answer.rating() instanceof Rating.NotAnswered)) // a comment alone is no answer
                .count();
        return messages.text("compare.counts", board.cards().size(), answers, board.actions().all().size());
    }
}
