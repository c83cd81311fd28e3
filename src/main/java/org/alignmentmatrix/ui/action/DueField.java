package org.alignmentmatrix.ui.action;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.alignmentmatrix.ui.card.DayText;
import org.alignmentmatrix.ui.text.DayWords;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// A day, typed or picked from a calendar, or none. What is no day is said in words and changes nothing.
final class DueField extends DatePicker {

    private final Messages messages;
    private final BiConsumer<@Nullable LocalDate, Boolean> changed;
    private final Consumer<String> complaint;
    private @Nullable LocalDate day;
    private @Nullable LocalDate dayBefore; // what is typed here took its place
    private boolean typedHere;
    private boolean showing;
    private Runnable takenBack = () -> { };

    /// @param changed hears a day, or null for none, and whether it is still being typed
    /// @param complaint hears what is wrong with what is typed; empty if nothing is
    DueField(Messages messages, DayWords days, BiConsumer<@Nullable LocalDate, Boolean> changed, Consumer<String> complaint) {
        this.messages = messages;
        this.changed = changed;
        this.complaint = complaint;
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate value) {
                return value == null ? "" : days.day(value);
            }

            @Override
            public @Nullable LocalDate fromString(String text) {
                return read() instanceof DayText.Day(LocalDate typed) ? typed : day;
            }
        });
        setMaxWidth(Double.MAX_VALUE);
        setPrefWidth(100);
        setShowWeekNumbers(false);
        setPromptText(messages.text("action.due.none"));
        setAccessibleText(messages.text("action.due"));
        getEditor().setAccessibleText(messages.text("action.due"));
        getEditor().textProperty().subscribe((_, _) -> typed());
        valueProperty().subscribe((_, picked) -> picked(picked));
        focusWithinProperty().subscribe((before, now) -> {
            if (before && !now) {
                leave();
            }
        });
    }

    /// @param next undoes what was typed since somebody began: it was the beginning of something that is no day
    void onTakenBack(Runnable next) {
        takenBack = next;
    }

    /// Shows a day. What is being typed stays as it is as long as it says the same.
    void show(@Nullable LocalDate next) {
        typedHere = typedHere && Objects.equals(next, day);
        day = next;
        String typed = text();
        int caret = getEditor().getCaretPosition();
        boolean saysSo = next == null ? read() instanceof DayText.Empty
                : read() instanceof DayText.Day(LocalDate read) && read.equals(next);
        boolean keep = saysSo && isFocusWithin();
        showing = true;
        try {
            setValue(next); // writes the day in another way than it is typed
            getEditor().setText(keep ? typed : getConverter().toString(next));
        } finally {
            showing = false;
        }
        if (keep) {
            getEditor().positionCaret(caret);
        } else {
            complaint.accept("");
        }
    }

    /// Takes what is typed as finished: a day is written as days are, and what is no day stays and is named.
    void finishTyping() {
        if (isSound()) {
            typedHere = false;
            changed.accept(day, false);
            showing = true;
            getEditor().setText(getConverter().toString(day));
            showing = false;
            getEditor().end();
        }
    }

    /// The day it shows, null for none.
    @Nullable LocalDate day() {
        return day;
    }

    /// Whether what is typed is a day, or nothing. Says what is wrong with it if it is neither.
    boolean isSound() {
        String wrong = read().complaint(messages, true);
        complaint.accept(wrong);
        return wrong.isEmpty();
    }

    private DayText read() {
        return DayText.read(text(), messages.locale());
    }

    private String text() {
        return Objects.requireNonNullElse(getEditor().getText(), "");
    }

    private void typed() {
        if (showing || !getEditor().isFocused() && !isFocused()) {
            return;
        }
        DayText read = read();
        complaint.accept(read.complaint(messages, false));
        if (read instanceof DayText.Day(LocalDate typed)) {
            change(typed, true);
        } else if (read instanceof DayText.Empty) {
            change(null, true);
        }
    }

    private void picked(@Nullable LocalDate picked) {
        if (!showing) {
            change(picked, false);
        }
    }

    private void change(@Nullable LocalDate next, boolean typing) {
        if (!Objects.equals(next, day)) {
            if (typing && !typedHere) {
                dayBefore = day;
            }
            typedHere = typing;
            day = next;
            changed.accept(next, typing);
        }
    }

    /// What is no day is said once more, and the field shows again the day it had, not one that could be read on the way.
    private void leave() {
        String typed = text();
        String wrong = read().complaint(messages, true);
        if (!wrong.isEmpty() && typedHere) {
            typedHere = false;
            day = dayBefore;
            takenBack.run();
        }
        show(day);
        typedHere = false;
        complaint.accept(wrong.isEmpty() ? "" : messages.text("card.notTaken", typed, wrong));
    }
}
