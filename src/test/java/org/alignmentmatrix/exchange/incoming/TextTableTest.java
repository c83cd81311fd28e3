package org.alignmentmatrix.exchange.incoming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.alignmentmatrix.exchange.incoming.RawTable.Row;
import org.alignmentmatrix.exchange.incoming.RawTable.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {

    @Test
    void aTableIsReadWithItsHeaderAndTheNumbersOfItsRows() {
        RawTable table = table("Title,Owner\r\nWebinar,Ann\r\nNewsletter,\"Lee, Bo\"\r\n");

        assertEquals(new RawTable("list.csv", RawTable.Form.TEXT, List.of("Title", "Owner"),
                List.of(row(2, "Webinar", "Ann"), row(3, "Newsletter", "Lee, Bo")), List.of()), table);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void allLineEndsAreUnderstood(String end) {
        RawTable table = table("Title,Note" + end + "A,1" + end + end + "B,\"x" + end + "y\"" + end);

        assertEquals(List.of(row(2, "A", "1"), row(4, "B", "x" + end + "y")), table.rows());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "a,b,c/1,2,3~COMMA",
        "a;b;c/1,5;2,5;3~SEMICOLON",
        "a;b/1,5;2,5/3,5;4,5~SEMICOLON",
        "a|b/x, y|2/x, z|3~PIPE",
        "Title/One, two/Three~SEMICOLON",
        "Title/One~COMMA",
        "'a;b;\"x,y\nz,w\"/1;2;3'~SEMICOLON"})
    void theDelimiterIsTheOneThatCutsAllRowsAlike(String text, Delimiter expected) {
        assertEquals(expected, text(table0(text.replace('/', '\n'))).delimiter());
    }

    @Test
    void tabsAreFoundAsWell() {
        assertEquals(Delimiter.TAB, text(table0("a\tb\nx, y\t2\n")).delimiter());
    }

    @Test
    void aChosenDelimiterCounts() {
        Outcome outcome = read("a;b,c\n1;2,3".getBytes(StandardCharsets.UTF_8), Choices.NONE.withDelimiter(Delimiter.COMMA));

        assertEquals(List.of("a;b", "c"), assertInstanceOf(Outcome.Table.class, outcome).table().header());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;", "\"sep=;\"", "SEP=;"})
    void aSeparatorLineIsNoRow(String line) {
        Outcome.Table read = table0(line + "\r\na,b;c\r\n1,2;3\r\n");

        assertEquals(new Reading.Text(Encoding.UTF_8, false, Delimiter.SEMICOLON, 1), read.reading());
        assertEquals(List.of("a,b", "c"), read.table().header());
        assertEquals(List.of(row(2, "1,2", "3")), read.table().rows());
    }

    @Test
    void raggedRowsAreKeptAndTold() {
        RawTable table = table("a,b,c\n1\n1,2,3\n1,2,3,4,5\n1,2,3,,\n");

        assertEquals(List.of("a", "b", "c", "", ""), table.header());
        assertEquals(List.of(row(2, "1", "", "", "", ""), row(3, "1", "2", "3", "", ""), row(4, "1", "2", "3", "4", "5"),
                row(5, "1", "2", "3", "", "")), table.rows());
        assertEquals(List.of(new Trouble.TooFew(2, 1, 3), new Trouble.TooMany(4, 5, 3)), table.troubles());
    }

    @Test
    void aTitleAboveTheHeaderIsLeftOut() {
        Outcome.Table read = table0("Plan,Launch\n\nTask,Bucket,Owner,Due,Notes\nA,B,C,D,E\n");

        assertEquals(3, read.reading().headerRow());
        assertEquals(List.of("Task", "Bucket", "Owner", "Due", "Notes"), read.table().header());
        assertEquals(List.of(row(4, "A", "B", "C", "D", "E")), read.table().rows());
    }

    @Test
    void aChosenHeaderRowCounts() {
        byte[] bytes = "x,y\na,b\n1,2\n".getBytes(StandardCharsets.UTF_8);

        RawTable second = table(read(bytes, Choices.NONE.withHeaderRow(2)));
        RawTable without = table(read(bytes, Choices.NONE.withHeaderRow(Choices.NO_HEADER)));

        assertEquals(new RawTable("list.csv", RawTable.Form.TEXT, List.of("a", "b"), List.of(row(3, "1", "2")), List.of()), second);
        assertEquals(new RawTable("list.csv", RawTable.Form.TEXT, List.of("", ""), List.of(row(1, "x", "y"), row(2, "a", "b"), row(3, "1", "2")), List.of()),
                without);
    }

    @Test
    void quotationMarksInsideACellAreCharacters() {
        assertEquals(List.of(row(2, "5\" screen", "say \"hi\"")), table("a,b\n5\" screen,\"say \"\"hi\"\"\"\n").rows());
    }

    @Test
    void blanksAroundAQuotationDoNotCount() {
        assertEquals(List.of(row(2, "1", "x, y", " z ")), table("a,b,c\n1, \"x, y\" , z \n").rows());
    }

    @Test
    void whatFollowsAQuotationBelongsToTheCellAndIsTold() {
        RawTable table = table("a,b\n1,\"Acme, Inc\" Ltd\n2,3\n");

        assertEquals(List.of(row(2, "1", "Acme, Inc Ltd"), row(3, "2", "3")), table.rows());
        assertEquals(List.of(new Trouble.StrayQuote(2, 1)), table.troubles());
    }

    @Test
    void aQuotationThatIsNeverClosedDoesNotSwallowTheRest() {
        RawTable table = table("a,b\n\"Open,1\nx,2\n");

        assertEquals(List.of(row(2, "\"Open", "1"), row(3, "x", "2")), table.rows());
        assertEquals(List.of(new Trouble.StrayQuote(2, 0)), table.troubles());
    }

    @Test
    void namesOfColumnsMayStandTwice() {
        assertEquals(List.of("Name", "Name", ""), table("Name,Name,\nA,B,C\n").header());
    }

    @Test
    void aHeaderAloneIsATableWithoutRows() {
        assertEquals(new RawTable("list.csv", RawTable.Form.TEXT, List.of("Title", "Owner"), List.of(), List.of()), table("Title,Owner"));
    }

    @Test
    void threeHundredColumnsAreFine() {
        RawTable table = table("h,".repeat(299) + "h\n" + "1,".repeat(299) + "1\n");

        assertEquals(300, table.header().size());
        assertEquals(300, table.rows().getFirst().cells().size());
    }

    @Test
    void tooManyColumnsAreRefusedButNotEmptyOnes() {
        assertEquals(new Refusal.TooManyColumns(2, 1001, 1000), refusal("a\n" + "1,".repeat(1000) + "1\n"));
        assertEquals(List.of(row(2, "1")), table("a" + ",".repeat(5000) + "\n1" + ",".repeat(5000) + "\n").rows());
    }

    @Test
    void moreRowsThanTheLimitAreCountedAndRefused() {
        assertEquals(100_000, table("h\n" + "x\n".repeat(100_000)).rows().size());
        assertEquals(new Refusal.TooManyRows(150_001, 100_000), refusal("h\n" + "x\n".repeat(150_001)));
    }

    @Test
    void rowsThatAreFilledUpCountToo() {
        byte[] bytes = ("h,".repeat(900) + "h\n" + "x\n".repeat(6_000)).getBytes(StandardCharsets.UTF_8);

        assertEquals(new Outcome.Refused(new Refusal.TooManyCells(5_000_000)), read(bytes, Choices.NONE.withDelimiter(Delimiter.COMMA)));
    }

    @Test
    void aCellAboveTheLimitIsRefused() {
        String limit = "x".repeat(Limits.CELL);

        assertEquals(List.of(row(2, limit, limit)), table("a,b\n" + limit + ",\"" + limit + "\"").rows());
        assertEquals(new Refusal.CellTooLong(2, 1, Limits.CELL), refusal("a,b\n1," + limit + "x"));
        assertEquals(new Refusal.CellTooLong(3, 0, Limits.CELL), refusal("a,b\n1,2\n\"" + limit + "x\",3"));
    }

    @Test
    void aFileAboveTheLimitIsRefusedUnread() {
        assertEquals(new Outcome.Refused(new Refusal.TooLarge(Limits.BYTES + 1, Limits.BYTES)),
                read(new byte[Limits.BYTES + 1], Choices.NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n", " , ,\n\t\n", "sep=;", "\"\""})
    void aFileWithoutAnyTextIsEmpty(String text) {
        assertEquals(new Refusal.Empty(), refusal(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16IsReadWithAndWithoutAMark(String charset) {
        Encoding encoding = Encoding.valueOf(charset.replace('-', '_'));
        String text = "Título\tÄnderung 中\nÉté\t😀\n";

        Outcome marked = read(("\uFEFF" + text).getBytes(Charset.forName(charset)), Choices.NONE);
        Outcome unmarked = read(text.getBytes(Charset.forName(charset)), Choices.NONE);

        RawTable expected = new RawTable("list.csv", RawTable.Form.TEXT, List.of("Título", "Änderung 中"), List.of(row(2, "Été", "😀")), List.of());
        assertEquals(new Outcome.Table(expected, new Reading.Text(encoding, true, Delimiter.TAB, 1)), marked);
        assertEquals(new Outcome.Table(expected, new Reading.Text(encoding, false, Delimiter.TAB, 1)), unmarked);
    }

    @Test
    void utf8IsReadWithAndWithoutAMark() {
        assertEquals(new Reading.Text(Encoding.UTF_8, true, Delimiter.COMMA, 1), table0("\uFEFFTítulo,b\n1,2").reading());
        assertEquals(List.of("Título", "b"), table("\uFEFFTítulo,b\n1,2").header());
        assertEquals(List.of("Título", "b"), table("Título,b\n1,2").header());
    }

    @Test
    void anUnknownEncodingIsAskedForWithPreviews() {
        byte[] bytes = "Title,Owner\nCafé Zürich,André\nPlain,Ann\n".getBytes(Encoding.WINDOWS_1252.charset());

        var asked = assertInstanceOf(Outcome.AskEncoding.class, read(bytes, Choices.NONE));

        assertEquals(new Outcome.Preview(Encoding.WINDOWS_1252, List.of("Café Zürich,André")), asked.previews().getFirst());
        assertEquals(asked.previews().size(), asked.previews().stream().map(Outcome.Preview::lines).distinct().count());
        RawTable chosen = table(read(bytes, Choices.NONE.withEncoding(Encoding.WINDOWS_1252)));
        assertEquals(row(2, "Café Zürich", "André"), chosen.rows().getFirst());
    }

    @Test
    void aBrokenCharacterInUtf8OffersUtf8First() {
        byte[] bytes = "Title\nCafé Zürich Åre Ørsted\nx\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xC3;

        var asked = assertInstanceOf(Outcome.AskEncoding.class, read(bytes, Choices.NONE));

        assertEquals(new Outcome.Preview(Encoding.UTF_8, List.of("Café Zürich Åre Ørsted", "\uFFFD")), asked.previews().getFirst());
    }

    @Test
    void whoeverCancelsIsHeardSoon() {
        var asked = new AtomicInteger();
        byte[] bytes = ("h\n" + "x\n".repeat(50_000)).getBytes(StandardCharsets.UTF_8);

        Outcome outcome = Incoming.read(bytes, "list.csv", Choices.NONE, () -> asked.incrementAndGet() > 3);

        assertEquals(new Outcome.Cancelled(), outcome);
        assertEquals(4, asked.get());
    }

    @Test
    void cellsFromTheClipboardAreCutAtTabs() {
        String copied = "Title\tNote\r\nWebinar\t\"two\nlines with \"\"quotes\"\"\"\r\n\"Best\" list\t5\"\r\n";

        var pasted = assertInstanceOf(Outcome.Table.class, Incoming.pasted(copied, Choices.NONE));

        assertEquals(new RawTable("", RawTable.Form.CLIPBOARD, List.of("Title", "Note"),
                List.of(row(2, "Webinar", "two\nlines with \"quotes\""), row(3, "\"Best\" list", "5\"")), List.of()), pasted.table());
        assertEquals(new Reading.Pasted(1), pasted.reading());
    }

    @Test
    void onlyTextWithTabsLooksLikeCells() {
        assertTrue(Incoming.looksLikeCells("a\tb"));
        assertEquals(false, Incoming.looksLikeCells("a, b\nc"));
    }

    @Test
    void nothingOnTheClipboardIsEmpty() {
        assertEquals(new Outcome.Refused(new Refusal.Empty()), Incoming.pasted("\t\n \t", Choices.NONE));
    }

    private static Row row(int number, String... cells) {
        return new Row(number, new ArrayList<>(List.of(cells)));
    }

    private static Outcome read(byte[] bytes, Choices choices) {
        return Incoming.read(bytes, "list.csv", choices, () -> false);
    }

    private static RawTable table(Outcome outcome) {
        return assertInstanceOf(Outcome.Table.class, outcome).table();
    }

    private static Outcome.Table table0(String text) {
        return assertInstanceOf(Outcome.Table.class, read(text.getBytes(StandardCharsets.UTF_8), Choices.NONE));
    }

    private static RawTable table(String text) {
        return table0(text).table();
    }

    private static Reading.Text text(Outcome.Table table) {
        return assertInstanceOf(Reading.Text.class, table.reading());
    }

    private static Refusal refusal(String text) {
        return assertInstanceOf(Outcome.Refused.class, read(text.getBytes(StandardCharsets.UTF_8), Choices.NONE)).reason();
    }
}
