package org.alignmentmatrix.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.exchange.incoming.Likeness;
import org.alignmentmatrix.exchange.incoming.Refusal;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalWordsTest {

    private static final RefusalWords WORDS = new RefusalWords(Messages.in(Locale.UK));

    static Stream<Refusal> all() {
        return Stream.of(new Refusal.TooLarge(60_000_000, 50 << 20), new Refusal.Bomb(200 << 20), new Refusal.TooManyRows(200_000, 100_000),
                new Refusal.TooManyColumns(3, 2_000, 1_000), new Refusal.TooManyCells(5_000_000), new Refusal.CellTooLong(4, 27, 1 << 20),
                new Refusal.Empty(), new Refusal.NotATable(Likeness.PDF), new Refusal.Locked(), new Refusal.Damaged("xl/a.xml", "it is cut"),
                new Refusal.NoSuchSheet("May", List.of("April", "June")));
    }

    @Test
    void noKindIsForgotten() {
        assertEquals(Set.of(Refusal.class.getPermittedSubclasses()), all().map(Object::getClass).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyRefusalSaysWhatHappenedThatNothingChangedAndWhatToDo(Refusal refusal) {
        Told told = WORDS.of(refusal, "cards.csv");

        assertTrue(told.text().contains("cards.csv") && told.text().endsWith("Nothing was changed."), told::text);
        assertFalse(told.title().isBlank() || told.advice().isBlank() || told.toString().contains("{"), told::toString);
    }

    @ParameterizedTest
    @EnumSource
    void whateverItLooksLikeThereIsAWayOn(Likeness likeness) {
        Told told = WORDS.of(new Refusal.NotATable(likeness), "cards.csv");

        assertTrue(told.text().matches("cards\\.csv looks like .+\\. Nothing was changed\\."), told::text);
        assertFalse(told.advice().isBlank(), told::toString);
    }

    @Test
    void theNumbersAreThoseThatWereFound() {
        assertEquals("Row 3 of cards.csv has 2,000 columns; up to 1,000 can be imported. Nothing was changed.",
                WORDS.of(new Refusal.TooManyColumns(3, 2_000, 1_000), "cards.csv").text());
        assertEquals("The cell in row 4, column AB of cards.csv has more than 1,048,576 characters. Nothing was changed.",
                WORDS.of(new Refusal.CellTooLong(4, 27, 1 << 20), "cards.csv").text());
    }
}
