package org.alignmentmatrix.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.alignmentmatrix.model.FieldType;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldTypingTest {

    private static final FieldTyping TYPING = new FieldTyping(Messages.in(Locale.UK));
    private static final FieldType.Text TITLE = new FieldType.Text(10, false, true);
    private static final FieldType.Text NOTES = new FieldType.Text(20, true, false);

    private static <T extends @Nullable Object> FieldTyping.Typed<T> value(T value) {
        return new FieldTyping.Typed.Value<>(value);
    }

    private static <T extends @Nullable Object> FieldTyping.Typed<T> refused(String why) {
        return new FieldTyping.Typed.Refused<>(why);
    }

    @Test
    void textIsTakenWithoutTheBlanksAroundIt() {
        assertEquals(value("One CRM"), TYPING.text(TITLE, " One CRM "));
        assertEquals(value("first\nsecond "), TYPING.text(NOTES, "first\r\nsecond "));
        assertEquals(value(""), TYPING.text(NOTES, ""));
    }

    @Test
    void textThatDoesNotFitIsRefusedAndNotShortened() {
        assertEquals(refused("A card needs a title."), TYPING.text(TITLE, "  "));
        assertEquals(refused("At most 10 characters fit here; this has 11."), TYPING.text(TITLE, "abcdefghijk"));
        assertEquals(refused("One character cannot be on a board."), TYPING.text(TITLE, "a\u0007b"));
        assertEquals(refused("2 characters cannot be on a board."), TYPING.text(TITLE, "a\u0007\u0008b"));
    }

    @Test
    void daysAreReadInAllFormsOfTheCardPanel() {
        assertEquals(value(LocalDate.of(2026, 12, 31)), TYPING.day("2026-12-31"));
        assertEquals(value(LocalDate.of(2026, 12, 31)), TYPING.day("31.12.2026"));
        assertEquals(value(LocalDate.of(2026, 12, 31)), TYPING.day("31 Dec 2026"));
        assertEquals(value(null), TYPING.day(" "));
    }

    @Test
    void aDayThatThereIsNotIsRefused() {
        assertEquals(refused("February 2026 has no day 31."), TYPING.day("31.2.2026"));
        assertEquals(refused("There is no month 13."), TYPING.day("2026-13-01"));
        assertEquals(refused("The year must be from 1900 to 2199."), TYPING.day("1.1.20255"));
        assertEquals(refused("Not a date. Type it like 31.12.2026 or 2026-12-31."), TYPING.day("31.12."));
        assertEquals(refused("Not a date. Type it like 31.12.2026 or 2026-12-31."), TYPING.day("soon"));
    }

    @Test
    void numbersAreWholeAndInTheirRange() {
        assertEquals(value(40), TYPING.percent("40"));
        assertEquals(value(40), TYPING.percent(" 40 % "));
        assertEquals(value(0), TYPING.percent(""));
        for (String wrong : List.of("101", "-1", "4.5", "half", "99999999999")) {
            assertEquals(refused("Progress is a whole number from 0 to 100."), TYPING.percent(wrong));
        }
        assertEquals(value(7), TYPING.count(new FieldType.Count(99), "7"));
        assertEquals(refused("Votes are a whole number from 0 to 99."), TYPING.count(new FieldType.Count(99), "100"));
    }

    @Test
    void wordsStandBetweenCommasAndNoneTwice() {
        FieldType.Words tags = new FieldType.Words(2, 6);

        assertEquals(value(List.of("coffee", "app")), TYPING.words(tags, " coffee,, app , coffee"));
        assertEquals(value(List.of()), TYPING.words(tags, " , "));
        assertEquals(refused("At most 2 tags fit here."), TYPING.words(tags, "a, b, c"));
        assertEquals(refused("A tag has at most 6 characters."), TYPING.words(tags, "webinar"));
    }
}
