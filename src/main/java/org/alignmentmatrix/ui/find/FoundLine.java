package org.alignmentmatrix.ui.find;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.ui.text.Messages;

/// A quiet line while something is looked for: how many cards fit, and the way back to all of them.
public final class FoundLine extends HBox {

    private final Label text = new Label();

    public FoundLine(Finder finder, Guide guide, Messages messages) {
        super(8);
        FindWords words = new FindWords(guide, messages);
        Label dot = new Label("·");
        Hyperlink clear = new Hyperlink(messages.text("find.clear"));
        clear.setAccessibleText(messages.text("command.clearFilter"));
        clear.setOnAction(_ -> finder.clear());
        text.setId("found-text");
        text.setAccessibleRole(AccessibleRole.TEXT);
        text.setMinWidth(USE_PREF_SIZE);
        clear.setMinWidth(USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(text, dot, clear);
        getStyleClass().add("found-line");
        visibleProperty().bind(finder.activeProperty());
        managedProperty().bind(visibleProperty());
        Refresh.on(() -> {
            String said = finder.activeProperty().get() ? words.fully(finder.count().getValue(), finder.othersHiddenProperty().get()) : "";
            text.setText(said);
            text.setAccessibleText(said);
        }, finder.count(), finder.activeProperty(), finder.othersHiddenProperty());
    }
}
