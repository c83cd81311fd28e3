package org.alignmentmatrix.exchange.incoming;

import java.util.function.BooleanSupplier;

/// Reads tables of other programs: comma or tab separated text, workbooks (`.xlsx`) and cells from the clipboard.
///
/// What a file is follows from its bytes, not from its name. Nothing is ever cut: what is above the [Limits] is refused. Calls may take
/// seconds and may run on any thread.
public final class Incoming {

    private Incoming() {
    }

    /// Reads a file.
    ///
    /// @param bytes all of the file; not changed
    /// @param source the name of the file, kept as [RawTable#source]
    /// @param cancelled asked many times a second, on the thread that calls
    public static Outcome read(byte[] bytes, String source, Choices choices, BooleanSupplier cancelled) {
        if (bytes.length > Limits.BYTES) {
            return new Outcome.Refused(new Refusal.TooLarge(bytes.length, Limits.BYTES));
        }
        if (bytes.length == 0) {
            return new Outcome.Refused(new Refusal.Empty());
        }
        try {
            return Signature.ofBytes(bytes).<Outcome>map(Outcome.Refused::new)
                    .orElseGet(() -> Signature.isZip(bytes)
                            ? WorkbookTable.read(bytes, source, choices, cancelled)
                            : TextTable.read(bytes, source, choices, cancelled));
        } catch (Stopped stopped) {
            return stopped.outcome();
        }
    }

    /// Reads cells that were copied from a spreadsheet or a table of a text program: tabs between them, and quotation marks only around
    /// those with line ends.
    ///
    /// @param choices only its header row counts
    /// @return never [Outcome.AskEncoding] and never [Outcome.Cancelled]
    public static Outcome pasted(String text, Choices choices) {
        if (text.length() > Limits.BYTES) {
            return new Outcome.Refused(new Refusal.TooLarge(text.length(), Limits.BYTES));
        }
        try {
            return TextTable.pasted(text, choices);
        } catch (Stopped stopped) {
            return stopped.outcome();
        }
    }

    /// Whether a text from the clipboard has more than one column: cells copied from a spreadsheet have tabs between them.
    public static boolean looksLikeCells(String text) {
        return text.indexOf('\t') >= 0;
    }
}
