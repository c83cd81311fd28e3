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
        return cancelled.getAsBoolean() ? new Outcome.Cancelled() : new Outcome.Refused(new Refusal.NotATable(Likeness.UNKNOWN));
    }

    /// Whether a text from the clipboard is more than one column: cells copied from a spreadsheet have tabs between them.
    public static boolean looksLikeCells(String text) {
        return text.indexOf('\t') >= 0;
    }
}
