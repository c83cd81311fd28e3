package org.alignmentmatrix.ui.card;

import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.alignmentmatrix.model.CardField;
import org.jspecify.annotations.Nullable;

/// Edits a day, typed or picked from a calendar. The board has the last day that was right.
final class DayEditor extends FieldEditor<@Nullable LocalDate> {

    private final DatePicker picker = new DatePicker();

    DayEditor(CardField<@Nullable LocalDate> field, Editing editing) {
        super(field, editing);
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return day == null ? "" : editing.days().day(day);
            }

            @Override
            public @Nullable LocalDate fromString(String text) {
                return read(text) instanceof DayText.Day(LocalDate day) ? day : value();
            }
        });
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.setPrefWidth(100);
        picker.setShowWeekNumbers(false);
        picker.setAccessibleText(title());
        picker.getEditor().setAccessibleText(title());
        picker.getEditor().textProperty().subscribe((_, text) -> typed(text));
        picker.valueProperty().subscribe((_, day) -> picked(day));
        picker.setOnShowing(_ -> reshow()); // the calendar opens on what was typed
        setPrefWidth(100);
        HBox.setHgrow(this, Priority.ALWAYS); // two days in a row are equally wide
        place(picker);
    }

    @Override
    boolean sharesRow() {
        return true;
    }

    private DayText read(@Nullable String text) {
        return DayText.read(text == null ? "" : text, editing().messages().locale());
    }

    @Override
    void display(Common<@Nullable LocalDate> value) {
        LocalDate day = value();
        picker.setPromptText(editing().messages().text(isMixed() ? "card.mixed" : "card.day.prompt"));
        String text = typed();
        int caret = picker.getEditor().getCaretPosition();
        boolean keep = read(text) instanceof DayText.Day(LocalDate typed) && typed.equals(day) && isFocusWithin();
        picker.setValue(day); // writes the day in another way than it is typed
        picker.getEditor().setText(keep ? text : picker.getConverter().toString(day));
        if (keep) {
            picker.getEditor().positionCaret(caret);
        }
    }

    @Override
    String typed() {
        return picker.getEditor().getText();
    }

    @Override
    void finish() {
        if (read(typed()) instanceof DayText.Unfinished unfinished) {
            complain(unfinished.complaint(editing().messages(), true));
        }
    }

    private void typed(String text) {
        if (isShowing() || !picker.getEditor().isFocused() && !picker.isFocused()) {
            return;
        }
        switch (read(text)) {
            case DayText.Empty _ when isMixed() -> complain("");
            case DayText.Empty _ -> type(null);
            case DayText.Day(LocalDate day) -> type(day);
            case DayText.Unfinished _, DayText.NoSuchMonth _, DayText.NoSuchDay _, DayText.YearOutOfRange _, DayText.NotADate _ ->
                complain(read(text).complaint(editing().messages(), false));
        }
    }

    private void picked(@Nullable LocalDate day) {
        if (!isShowing() && !Objects.equals(day, value())) {
            set(day);
        }
    }
}
