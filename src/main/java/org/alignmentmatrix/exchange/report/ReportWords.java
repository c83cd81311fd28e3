package org.alignmentmatrix.exchange.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.insight.Contradiction;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Source;

/// The words of a report, in the language of its readers.
public interface ReportWords {

    /// The words of the method.
    Guide guide();

    /// The language of all words, an IETF tag such as `en`.
    String language();

    /// A text of the program.
    ///
    /// @param key of the text
    /// @param arguments what stands in its places
    String text(String key, Object... arguments);

    /// "31 March 2026".
    String day(LocalDate day);

    /// The day of a moment where the reader is.
    String day(Instant moment);

    /// With as many decimals as it has.
    String number(BigDecimal number);

    /// How a contradiction is put to people, as a sentence.
    String fit(Contradiction contradiction);

    /// What an action was made from.
    String origin(Source from, Board board);
}
