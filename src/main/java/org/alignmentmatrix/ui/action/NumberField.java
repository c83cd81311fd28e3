package org.alignmentmatrix.ui.action;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import org.alignmentmatrix.ui.goal.GoalWords;
import org.alignmentmatrix.ui.goal.NumberText;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.Typing;
import org.jspecify.annotations.Nullable;

/// A number, typed as the reader writes numbers, or none. What is no number is said in words and changes nothing.
final class NumberField extends TextField {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Messages messages;
    private final GoalWords words;
    private final Consumer<@Nullable BigDecimal> typed;
    private final Consumer<String> complaint;
    private @Nullable BigDecimal value;
    private boolean showing;

    /// @param name for whoever does not see the label
    /// @param typed hears each number that is typed, null for none
    /// @param complaint hears what is wrong with what is typed; empty if nothing is
    NumberField(String name, GoalWords words, Consumer<@Nullable BigDecimal> typed, Consumer<String> complaint) {
        this.messages = words.messages();
        this.words = words;
        this.typed = typed;
        this.complaint = complaint;
        setAccessibleText(name);
        setPrefWidth(60);
        getStyleClass().add("action-number");
        textProperty().subscribe((_, _) -> changed());
        focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                leave();
            }
        });
    }

    /// Shows a number. What is being typed stays as it is as long as it says the same.
    void show(@Nullable BigDecimal next) {
        value = next;
        showing = true;
        try {
            boolean saysSo = next == null ? read() instanceof NumberText.Empty
                    : read() instanceof NumberText.Number(var number) && number.compareTo(next) == 0;
            if (!saysSo || !isFocused()) {
                Typing.show(this, words.number(next));
                pseudoClassStateChanged(INVALID, false);
            }
        } finally {
            showing = false;
        }
    }

    private NumberText read() {
        return NumberText.read(Objects.requireNonNullElse(getText(), ""), messages.locale());
    }

    private void changed() {
        if (showing) {
            return;
        }
        NumberText read = read();
        complain(read.complaint(messages, false));
        if (read instanceof NumberText.Number(var number)) {
            typed.accept(number);
        } else if (read instanceof NumberText.Empty) {
            typed.accept(null);
        }
    }

    /// What is no number is said once more, and the field shows again what holds.
    private void leave() {
        String text = Objects.requireNonNullElse(getText(), "");
        String wrong = read().complaint(messages, true);
        show(value);
        complain(wrong.isEmpty() ? "" : messages.text("card.notTaken", text, wrong));
        pseudoClassStateChanged(INVALID, false);
    }

    private void complain(String text) {
        complaint.accept(text);
        pseudoClassStateChanged(INVALID, !text.isEmpty());
    }
}
