package org.alignmentmatrix.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CopiedCellsTest {

    private static final List<Column<List<String>>> COLUMNS = List.of(column("Title", 0), column("Notes", 1));

    private static Column<List<String>> column(String name, int index) {
        return Column.of(new Column.Heading(name, name, 100, true, false), row -> row.get(index), new Collation(Locale.UK));
    }

    @Test
    void rowsAreLinesWithTabsBelowTheirHeader() {
        CopiedCells cells = CopiedCells.of(COLUMNS, List.of(List.of("Webinar", "on Monday"), List.of("One CRM", "")));

        assertEquals("Title\tNotes\nWebinar\ton Monday\nOne CRM\t\n", cells.text());
    }

    @Test
    void whatWouldEndACellStandsInQuotes() {
        CopiedCells cells = CopiedCells.of(COLUMNS, List.of(List.of("a \"big\" fair", "first\nsecond\tthird")));

        assertEquals("Title\tNotes\n\"a \"\"big\"\" fair\"\t\"first\nsecond\tthird\"\n", cells.text());
    }

    @Test
    void formulasAreGuardedAndNumbersStay() {
        CopiedCells cells = CopiedCells.of(COLUMNS, List.of(List.of("=HYPERLINK(\"x\")", "-5"), List.of("@all", "40")));

        assertEquals("Title\tNotes\n\"'=HYPERLINK(\"\"x\"\")\"\t-5\n'@all\t40\n", cells.text());
    }

    @Test
    void theSameIsThereAsHtmlInWhichNothingIsMarkup() {
        CopiedCells cells = CopiedCells.of(COLUMNS, List.of(List.of("<b>Sales & marketing</b>", "one\ntwo")));

        assertEquals("""
                <table>
                <tr><th>Title</th><th>Notes</th></tr>
                <tr><td>&lt;b&gt;Sales &amp; marketing&lt;/b&gt;</td><td>one<br>two</td></tr>
                </table>
                """, cells.html());
    }
}
