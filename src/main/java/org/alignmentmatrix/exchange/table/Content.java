package org.alignmentmatrix.exchange.table;

import java.util.Arrays;
import java.util.List;

/// What kind of thing the cells of a column hold, for forms that can say so: how wide a column is, how it is aligned, what may be
/// typed into it.
public sealed interface Content {

    /// An id or a few ids with blanks between them, such as `C-007` or `K1 K3`.
    record Code() implements Content {
    }

    /// A line of text.
    record Line() implements Content {
    }

    /// Text of several lines, long as a rule.
    record Prose() implements Content {
    }

    /// One of a few words that never change.
    ///
    /// @param words all there are; short, without commas
    /// @param optional whether a cell may be empty
    record Choice(List<String> words, boolean optional) implements Content {

        public Choice {
            words = List.copyOf(words);
        }

        /// One of the constants of an enum, written as [Cell#word] writes them.
        static Choice of(Enum<?>[] constants) {
            return new Choice(Arrays.stream(constants).map(Cell::wordOf).toList(), false);
        }

        /// The same for cells that may be empty.
        Choice orNone() {
            return new Choice(words, true);
        }
    }

    /// The name of a quadrant as people read it. What they are depends on the language, so a form that offers them has to ask
    /// the [Words].
    record QuadrantName() implements Content {
    }

    /// A whole number.
    ///
    /// @param least what it may be at least
    /// @param greatest what it may be at most
    record Whole(int least, int greatest) implements Content {
    }

    /// A number with decimals.
    record Decimal() implements Content {
    }

    /// A part of something, 0 to 1.
    record Share() implements Content {
    }

    /// 1 for yes, 0 for no.
    record Flag() implements Content {
    }

    record Day() implements Content {
    }

    /// A point in time, in UTC.
    record Moment() implements Content {
    }
}
