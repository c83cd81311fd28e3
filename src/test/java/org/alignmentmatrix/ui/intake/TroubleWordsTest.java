package org.alignmentmatrix.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.exchange.incoming.RawTable;
import org.alignmentmatrix.exchange.intake.RowProblem;
import org.alignmentmatrix.exchange.intake.RowProblem.Expected;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TroubleWordsTest {

    private static final TroubleWords WORDS = new TroubleWords(Messages.in(Locale.UK));
    private static final RowProblem.Cell DUE = new RowProblem.Cell(4, "due");
    private static final CardId ID = new CardId(7);

    static Stream<RawTable.Trouble> troubles() {
        return Stream.of(new RawTable.Trouble.TooFew(1_003, 1, 5), new RawTable.Trouble.TooMany(1_003, 7, 5),
                new RawTable.Trouble.BrokenCell(1_003, 2, "#REF!"), new RawTable.Trouble.NoValue(1_003, 2),
                new RawTable.Trouble.StrayQuote(1_003, 2));
    }

    static Stream<RowProblem> problems() {
        return Stream.of(new RowProblem.NoTitle(1_003), unreadable(new Expected.Day()), new RowProblem.AmbiguousDay(1_003, DUE, "03/04/26"),
                new RowProblem.UnknownQuadrant(1_003, DUE, "5", List.of("1", "2")), new RowProblem.PlacesDisagree(1_003, List.of("1", "tray")),
                new RowProblem.UnknownId(1_003, ID), new RowProblem.DuplicateId(1_003, ID, 2), new RowProblem.Locked(1_003, ID),
                new RowProblem.Frozen(1_003), new RowProblem.TitleCut(1_003, 1_200, 1_000), new RowProblem.NotesFull(1_003, 7, 6));
    }

    static Stream<Expected> expectations() {
        return Stream.of(new Expected.OneOf(List.of("a", "b")), new Expected.SomeOf(List.of("a", "b")), new Expected.Day(),
                new Expected.Whole(100), new Expected.Share(), new Expected.YesOrNo(), new Expected.SomeText(), new Expected.Shorter(200),
                new Expected.FewerWords(50, 100), new Expected.AnId());
    }

    private static RowProblem unreadable(Expected expected) {
        return new RowProblem.Unreadable(1_003, DUE, "31.02.2026", expected);
    }

    @Test
    void noKindIsForgotten() {
        assertEquals(Set.of(RawTable.Trouble.class.getPermittedSubclasses()), kinds(troubles()));
        assertEquals(Set.of(RowProblem.class.getPermittedSubclasses()), kinds(problems()));
        assertEquals(Set.of(Expected.class.getPermittedSubclasses()), kinds(expectations()));
    }

    private static Set<Class<?>> kinds(Stream<?> all) {
        return all.map(Object::getClass).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void everyTroubleNamesItsRow(RawTable.Trouble trouble) {
        assertTrue(WORDS.of(trouble).startsWith("Row 1,003"), () -> WORDS.of(trouble));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void everyProblemNamesItsRowAndWhatBecomesOfIt(RowProblem problem) {
        String told = WORDS.of(problem);

        assertTrue(told.startsWith("Row 1,003") && told.endsWith("."), told);
        assertFalse(told.contains("{"), told);
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void aCellThatCannotBeReadSaysWhatWasExpected(Expected expected) {
        String told = WORDS.of(unreadable(expected));

        assertTrue(told.startsWith("Row 1,003, due: “31.02.2026” should be ") && told.endsWith(". This cell is left out."), told);
        assertFalse(told.contains("{"), told);
    }

    @Test
    void aColumnWithoutANameIsCalledAsInASpreadsheet() {
        assertEquals("Row 2, AB: “x” should be a day from 1900 to 2199. This cell is left out.",
                WORDS.of(new RowProblem.Unreadable(2, new RowProblem.Cell(27, ""), "x", new Expected.Day())));
        assertEquals(List.of("A", "Z", "AA", "ZZ", "AAA"), Stream.of(0, 25, 26, 701, 702).map(TroubleWords::letters).toList());
    }
}
