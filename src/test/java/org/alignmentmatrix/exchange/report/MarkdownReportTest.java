package org.alignmentmatrix.exchange.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.alignmentmatrix.exchange.csv.NastyBoards;
import org.alignmentmatrix.samples.RandomBoards;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

    @Test
    void aReportIsPlainToRead() {
        Report report = new Report("Spring", "Alignment report · 3 Nov 2026", "en", List.of(
                new Report.Section(Report.Topic.BOARD, "The board", List.of(
                        new Block.Paragraph("2 cards stand on the matrix."),
                        new Block.Facts(List.of(new Block.Fact("Index", "51 of 100", "board alone"), new Block.Fact("Tray", "2", ""))),
                        new Block.Drawing(Block.Subject.BOARD, "The matrix"), new Block.Drawing(Block.Subject.RADAR, "Sales 44 %"))),
                new Report.Section(Report.Topic.CARDS, "Cards", List.of(
                        new Block.Heading("Tray (2)"), new Block.Note("Not placed yet."),
                        new Block.Grid(List.of(new Block.Column("Card", 0.8, false), new Block.Column("Votes", 0.2, true)),
                                List.of(List.of("Webinar", "3"), List.of("Two\nlines", ""))),
                        new Block.Bullets(List.of("One", "Two"))))));

        assertEquals("""
                # Spring

                Alignment report · 3 Nov 2026

                ## The board

                2 cards stand on the matrix.

                - Index: **51 of 100** – board alone
                - Tray: **2**

                ![The matrix](Spring%20%282%29.png)

                > Sales 44 %

                ## Cards

                ### Tray (2)

                > Not placed yet.

                | Card | Votes |
                | --- | ---: |
                | Webinar | 3 |
                | Two<br>lines |  |

                - One
                - Two

                """, MarkdownReport.write(report, subject -> subject == Block.Subject.BOARD ? "Spring (2).png" : ""));
    }

    @Test
    void nothingThatPeopleWroteBecomesMarkup() {
        assertEquals("\\<b\\>bold\\</b\\> \\*\\*x\\*\\* \\_y\\_ \\`z\\` \\[a\\](b) \\!\\[c\\] \\~d\\~ \\&amp; a\\|b \\\\ \\$e\\$",
                MarkdownText.cell("<b>bold</b> **x** _y_ `z` [a](b) ![c] ~d~ &amp; a|b \\ $e$"));
        assertEquals("\\# no heading # here", MarkdownText.line("# no heading # here"));
        assertEquals("\\- no bullet - here", MarkdownText.line("   - no bullet - here"));
        assertEquals("2026\\. no list 2. here", MarkdownText.line("2026. no list 2. here"));
        assertEquals("7\\) neither", MarkdownText.line("7) neither"));
        assertEquals("http\\://example.org and www\\.example.org", MarkdownText.line("http://example.org and www.example.org"));
        assertEquals("one two", MarkdownText.line("one\ntwo"));
        assertEquals("a\uFFFDb", MarkdownText.line("a\u0001b"));
    }

    @Test
    void everyRowOfATableIsOneLine() {
        for (int seed = 0; seed < 40; seed++) {
            Report report = Reports.of(NastyBoards.spoilt(RandomBoards.of(seed), new Random(seed)), ReportsTest.WORDS, ReportsTest.TODAY);

            long rows = MarkdownReport.write(report, _ -> "").lines().filter(line -> line.startsWith("| ")).count();

            long expected = report.sections().stream().flatMap(section -> section.blocks().stream())
                    .mapToLong(block -> block instanceof Block.Grid grid ? grid.rows().size() + 2 : 0).sum();
            assertEquals(expected, rows, "board " + seed);
        }
    }
}
