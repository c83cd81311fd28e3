package org.alignmentmatrix.ui.find;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.Typing;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The field for the words to be found, with how many cards hold them. Enter goes to the next one, Shift+Enter to the one
/// before, Escape clears the field and leads back to the board.
public final class FindField extends HBox {

    private static final int MOST_CHARACTERS = 200;
    private static final double ROOM_FOR_STEPS = 230; // pixels; a narrower field leaves them to the keys
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

    private final Finder finder;
    private final FindWords words;
    private final TextField field = new TextField();
    private final Label key;
    private final Label count = new Label();
    private final Button previous;
    private final Button next;
    private final Button clear;

    /// @param back gives the board the keys
    public FindField(Finder finder, Guide guide, Messages messages, Runnable back) {
        this.finder = finder;
        this.words = new FindWords(guide, messages);
        this.key = new Label(messages.text("find.key"));
        this.key.getStyleClass().add("key");
        this.previous = button(Feather.CHEVRON_UP, messages.text("command.findPrevious"), finder::previous);
        this.next = button(Feather.CHEVRON_DOWN, messages.text("command.findNext"), finder::next);
        this.clear = button(Feather.X, messages.text("find.clearText"), this::clearText);
        field.setId("find");
        field.setPromptText(messages.text("find.prompt"));
        field.setAccessibleText(messages.text("find.spoken"));
        Typing.limit(field, MOST_CHARACTERS, false, _ -> { });
        field.setMinWidth(40);
        field.setPrefColumnCount(1);
        HBox.setHgrow(field, Priority.ALWAYS);
        count.setId("find-count");
        count.getStyleClass().add("find-count");
        count.setAccessibleRole(AccessibleRole.TEXT);
        for (Label label : new Label[] {count, this.key}) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new FontIcon(Feather.SEARCH), field, this.key, count, previous, next, clear);
        getStyleClass().add("find-field");
        setOnMousePressed(_ -> field.requestFocus());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, back));
        field.textProperty().subscribe((_, text) -> finder.look(finder.filter().withText(text)));
        finder.filterProperty().subscribe(filter -> {
            if (!filter.text().equals(field.getText())) {
                field.setText(filter.text());
            }
        });
        Refresh.on(this::show, finder.count(), finder.activeProperty(), widthProperty());
    }

    private static Button button(Ikon icon, String name, Runnable run) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("flat", "find-button");
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        button.setFocusTraversable(false); // Enter and Shift+Enter are nearer to the hand
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// Gives the field the keys; what stands there is selected, so that typing replaces it.
    public void start() {
        field.requestFocus();
        field.selectAll();
    }

    private void clearText() {
        finder.look(finder.filter().withText(""));
        field.requestFocus();
    }

    private void pressed(KeyEvent event, Runnable back) {
        if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
            finder.previous();
        } else if (event.getCode() == KeyCode.ENTER) {
            finder.next();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            clearText();
            back.run();
        } else {
            return;
        }
        event.consume();
    }

    private void show() {
        boolean active = finder.activeProperty().get();
        Finder.Count found = finder.count().getValue();
        String said = active ? words.shortly(found) : "";
        count.setText(said);
        count.setAccessibleText(said);
        boolean some = active && found.found() > 0;
        boolean room = getWidth() >= ROOM_FOR_STEPS;
        showIf(active, count);
        showIf(some && room, previous);
        showIf(some && room, next);
        showIf(!field.getText().isEmpty(), clear);
        showIf(!active && field.getText().isEmpty(), key);
        pseudoClassStateChanged(NOTHING, active && !some);
    }

    private static void showIf(boolean seen, Node node) {
        node.setVisible(seen);
        node.setManaged(seen);
    }
}
