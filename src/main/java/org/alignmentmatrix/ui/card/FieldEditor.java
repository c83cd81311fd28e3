package org.alignmentmatrix.ui.card;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.jspecify.annotations.Nullable;

/// One field of the shown cards: its name, a control, and a line for what is wrong or worth knowing.
///
/// @param <T> the type of its value
abstract class FieldEditor<T extends @Nullable Object> extends VBox {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final PseudoClass ALARM = PseudoClass.getPseudoClass("alarm");

    private final CardField<T> field;
    private final Editing editing;
    private final Label name = new Label();
    private final HBox header;
    private final Label aside = new Label();
    private final Label line = new Label();
    private List<Card> cards = List.of();
    private @Nullable Common<T> shown;
    private boolean showing;
    private boolean typedHere;
    private boolean cameMixed;
    private String complaint = "";
    private String hint = "";
    private String alarm = "";
    private List<Node> controls = List.of();

    FieldEditor(CardField<T> field, Editing editing) {
        this.field = field;
        this.editing = editing;
        name.setText(title());
        name.getStyleClass().add("card-field-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        aside.getStyleClass().add("card-field-aside");
        line.getStyleClass().add("card-field-line");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        header = new HBox(8, name, aside);
        header.setAlignment(Pos.BASELINE_LEFT);
        getStyleClass().addAll("card-field", "card-field-" + field.key());
        getChildren().addAll(header, line);
        setMinWidth(0);
        tell();
        focusWithinProperty().subscribe((before, now) -> {
            if (before && !now) {
                leave();
            } else if (now && !before) {
                enter();
            }
        });
    }

    /// Puts the control between name and line; called once, by the constructor of each editor.
    final void place(Node... controls) {
        this.controls = List.of(controls);
        getChildren().addAll(1, this.controls);
    }

    /// Takes the name away from above a control that says it itself.
    final void hideName() {
        name.setText("");
        header.managedProperty().bind(aside.visibleProperty());
    }

    final CardField<T> field() {
        return field;
    }

    final Editing editing() {
        return editing;
    }

    /// What the field is called.
    final String title() {
        return editing.messages().text("card.field." + field.key());
    }

    /// What an empty field says about itself; empty if it goes without.
    final String prompt() {
        String key = "card.prompt." + field.key();
        return editing.messages().has(key) ? editing.messages().text(key) : "";
    }

    /// Whether several cards can be given one value here; a title or a long text belongs to one card alone.
    boolean takesSeveral() {
        return true;
    }

    /// Whether the control is so short that two of its kind fit into one row.
    boolean sharesRow() {
        return false;
    }

    /// Shows what the cards have now. What is being typed stays as it is as long as the cards have kept their value.
    ///
    /// @param now at least one card
    /// @param others whether these are other cards than before
    final void show(List<Card> now, boolean others) {
        cards = now;
        Common<T> next = Common.of(field, now);
        if (others || !next.equals(shown)) {
            shown = next;
            present(next);
        }
    }

    /// Shows the value of the board again, and nothing of what was typed in vain.
    final void reshow() {
        if (shown != null) {
            present(shown);
        }
    }

    private void present(Common<T> value) {
        showing = true;
        try {
            complain("");
            display(value);
            tell();
        } finally {
            showing = false;
        }
    }

    /// Brings a value into the control.
    abstract void display(Common<T> value);

    /// Takes over what is typed but not yet on the board, before the field is left or shows other cards.
    void finish() {
    }

    /// Whether the control changes because it is told to, not by a user.
    final boolean isShowing() {
        return showing;
    }

    final boolean isMixed() {
        return shown instanceof Common.Mixed;
    }

    /// The value all cards have; null if they differ.
    final @Nullable T value() {
        return shown instanceof Common.Same<T>(T value) ? value : null;
    }

    final int cardCount() {
        return cards.size();
    }

    /// A value that was chosen: one step of undo.
    final void set(T value) {
        complain("");
        editing.set(field, value);
        editing.endRun();
    }

    /// A value that is being typed: all letters up to the end of the run are one step of undo.
    final void type(T value) {
        complain("");
        typedHere = true;
        editing.type(field, value);
    }

    private void enter() {
        typedHere = false;
        cameMixed = isMixed();
        hint("");
    }

    /// What cannot be taken is said once more, and the cards have the value again that they had before.
    private void leave() {
        finish();
        String refused = complaint.isEmpty() || typed().isBlank() ? complaint
                : editing.messages().text("card.notTaken", typed(), complaint);
        if (!complaint.isEmpty()) {
            takeBack();
        }
        editing.endRun();
        reshow();
        hint(refused);
    }

    /// Undoes what was typed since the field got the focus.
    final void takeBack() {
        if (typedHere) {
            editing.takeBack(field);
            typedHere = false;
        }
    }

    /// Whether the cards had different values when the field got the focus.
    final boolean cameMixed() {
        return cameMixed;
    }

    /// What stands in the field, for a message that it was not taken.
    String typed() {
        return "";
    }

    /// Says in words why what is typed cannot be taken; an empty text takes the complaint back.
    final void complain(String text) {
        complaint = text;
        tell();
    }

    /// Says something worth knowing that is no error.
    final void hint(String text) {
        hint = text;
        tell();
    }

    /// Says a bad word beside the name of the field, such as "overdue"; an empty text takes it back.
    final void alarm(String text) {
        alarm = text;
        tell();
    }

    private void tell() {
        boolean wrong = !complaint.isEmpty();
        line.setText(wrong ? complaint : hint);
        line.pseudoClassStateChanged(INVALID, wrong);
        pseudoClassStateChanged(INVALID, wrong);
        showIf(!line.getText().isEmpty(), line);
        aside.setText(alarm.isEmpty() && isMixed() ? editing.messages().text("card.mixed") : alarm);
        aside.pseudoClassStateChanged(ALARM, !alarm.isEmpty());
        showIf(!aside.getText().isEmpty(), aside);
        String spoken = (aside.getText() + " " + line.getText()).strip();
        controls.forEach(control -> control.setAccessibleHelp(spoken));
    }

    static void showIf(boolean shown, Node node) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
