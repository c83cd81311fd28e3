package org.alignmentmatrix.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.ui.dialog.Message;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.Test;

class ProblemWordsTest {

    private static final List<Problem> ALL = List.of(new Problem.Missing(), new Problem.NotAFile(), new Problem.NoAccess("it is locked"),
            new Problem.NotWritten("the disk is gone"), new Problem.ChangedOnDisk(), new Problem.Gone(), new Problem.NoSpace(3_000_000),
            new Problem.Damaged("zeros"), new Problem.TooLarge(90_000_000, 60_000_000), new Problem.Foreign("a picture"),
            new Problem.Broken(3, 4, "a comma"), new Problem.NewerVersion(9, 3), new Problem.DuplicateName("cards", "title", 7),
            new Problem.MissingValue("cards"), new Problem.BadValue("cards", "1", "a text"),
            new Problem.DuplicateCard("cards[1]", new CardId(1), "cards[0]"));

    @Test
    void noKindIsForgotten() {
        assertEquals(Set.of(Problem.class.getPermittedSubclasses()), ALL.stream().map(Object::getClass).collect(Collectors.toSet()));
    }

    @Test
    void aSpreadsheetThatCouldNotBeWrittenIsToldInWords() {
        var words = new ProblemWords(Messages.in(Locale.UK));
        for (Problem problem : ALL) {
            Message told = words.exporting(problem, Path.of("/tables/cards.csv"), List.of("goals.csv"));

            assertFalse(Arrays.stream(Problem.class.getPermittedSubclasses()).anyMatch(kind -> told.text().contains(kind.getSimpleName())),
                    told::text);
            assertEquals("New all the same: goals.csv.", told.text().substring(told.text().indexOf("New all")));
            assertTrue(words.exporting(problem, Path.of("/tables/cards.csv"), List.of()).text().endsWith(". No file was changed."));
        }
    }
}
