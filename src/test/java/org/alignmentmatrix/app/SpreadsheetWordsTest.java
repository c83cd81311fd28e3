package org.alignmentmatrix.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.alignmentmatrix.exchange.table.Column;
import org.alignmentmatrix.exchange.table.Table;
import org.alignmentmatrix.exchange.table.Tables;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.Test;

class SpreadsheetWordsTest {

    private static final SpreadsheetWords WORDS = new SpreadsheetWords(Guide.in(Locale.ENGLISH), Messages.in(Locale.ENGLISH));

    @Test
    void everyColumnOfEveryTableIsExplainedInASentence() {
        var unfinished = new TreeSet<String>();
        for (Table<?> table : Tables.of(Board.EMPTY, WORDS, LocalDate.of(2026, 11, 30))) {
            assertFalse(WORDS.table(table.name()).isBlank());
            for (Column<?> column : table.columns()) {
                if (!WORDS.column(table.name(), column.name()).endsWith(".")) {
                    unfinished.add(table.name() + "." + column.name());
                }
            }
        }

        assertEquals(new TreeSet<String>(), unfinished);
    }

    @Test
    void aColumnThatMeansSomethingOfItsOwnInATableIsExplainedThere() {
        assertEquals("What it is called.", WORDS.column("actions", "title"));
        assertEquals("Empty if the goal is called like its measure.", WORDS.column("goals", "title"));
    }

    @Test
    void aBoardWithoutATitleIsNotCalledNothing() {
        assertEquals(List.of("About this workbook: It’s {0}", "About this workbook"), List.of(WORDS.heading("It’s {0}"), WORDS.heading("")));
        assertEquals("The board “Q4” with its four quadrants and the cards in them", WORDS.picture("Q4"));
        assertEquals("The board with its four quadrants and the cards in them", WORDS.picture(""));
    }

    @Test
    void theWorkbookSaysWhatIsNotInIt() {
        assertEquals("A text was longer than a cell can be, so the end is left out and […] stands there. All of it stands in the CSV tables.",
                WORDS.shortened(1));
        assertEquals("3 texts were longer than a cell can be, so the end is left out and […] stands there. "
                + "All of it stands in the CSV tables.", WORDS.shortened(3));
        assertEquals("The table “history” has 2,000,000 rows, more than a sheet can have, so it is not here. "
                + "All of it stands in history.csv.", WORDS.leftOut("history", 2_000_000));
    }
}
