package org.alignmentmatrix.exchange.incoming;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.alignmentmatrix.exchange.incoming.RawTable.Trouble;
import org.jspecify.annotations.Nullable;

/// Makes a table of a text.
final class TextTable {

    private static final int OFTEN = 256; // records between two looks at whether somebody still waits
    private static final String SEPARATOR_LINE = "sep=";

    private TextTable() {
    }

    static Outcome read(byte[] bytes, String source, Choices choices, BooleanSupplier cancelled) {
        TextBytes file = TextBytes.of(bytes);
        Optional<Encoding> encoding = Optional.ofNullable(choices.encoding()).or(file::encoding);
        if (encoding.isEmpty()) {
            return Signature.ofText(file.text(Encoding.WINDOWS_1252))
                    .<Outcome>map(likeness -> new Outcome.Refused(new Refusal.NotATable(likeness)))
                    .orElseGet(() -> new Outcome.AskEncoding(EncodingPreviews.of(file)));
        }
        Stopped.ifCancelled(cancelled);
        String text = file.text(encoding.get());
        Optional<Likeness> likeness = Signature.ofText(text);
        if (likeness.isPresent()) {
            return new Outcome.Refused(new Refusal.NotATable(likeness.get()));
        }
        Optional<Delimiter> said = separatorLine(text);
        String records = said.isPresent() ? afterFirstLine(text) : text;
        Delimiter delimiter = Optional.ofNullable(choices.delimiter()).or(() -> said).orElseGet(() -> DelimiterGuess.of(records));
        var rows = new TableOfRows(choices.headerRow());
        fill(rows, new TextRecords(records, delimiter.character(), false), cancelled);
        RawTable table = rows.table(source, RawTable.Form.TEXT);
        return new Outcome.Table(table, new Reading.Text(encoding.get(), file.mark() == encoding.get(), delimiter, rows.headerRow()));
    }

    static Outcome pasted(String text, Choices choices) {
        var rows = new TableOfRows(choices.headerRow());
        fill(rows, new TextRecords(text, Delimiter.TAB.character(), true), () -> false);
        RawTable table = rows.table("", RawTable.Form.CLIPBOARD);
        return new Outcome.Table(table, new Reading.Pasted(rows.headerRow()));
    }

    private static void fill(TableOfRows rows, TextRecords records, BooleanSupplier cancelled) {
        for (@Nullable List<String> cells = records.next(); cells != null; cells = records.next()) {
            List<Trouble> troubles = records.stray() < 0 ? List.of() : List.of(new Trouble.StrayQuote(records.number(), records.stray()));
            rows.add(records.number(), cells, records.width(), troubles);
            if (records.number() % OFTEN == 0) {
                Stopped.ifCancelled(cancelled);
            }
        }
    }

    /// The delimiter that a line in front of the header says, as Excel understands it; Excel does not show that line.
    private static Optional<Delimiter> separatorLine(String text) {
        String line = text.substring(0, Math.min(text.length(), 10)).lines().findFirst().orElse("").replace("\"", "");
        if (line.length() != SEPARATOR_LINE.length() + 1 || !line.toLowerCase(Locale.ROOT).startsWith(SEPARATOR_LINE)) {
            return Optional.empty();
        }
        char said = line.charAt(SEPARATOR_LINE.length());
        return Stream.of(Delimiter.values()).filter(delimiter -> delimiter.character() == said).findFirst();
    }

    private static String afterFirstLine(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(Math.min(text.length(), text.startsWith("\r\n", end) ? end + 2 : end + 1));
    }
}
