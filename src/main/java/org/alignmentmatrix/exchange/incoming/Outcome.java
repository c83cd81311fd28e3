package org.alignmentmatrix.exchange.incoming;

import java.util.List;

/// What became of reading something from another program.
public sealed interface Outcome {

    /// @param table at least a header; it may have no rows
    record Table(RawTable table, Reading reading) implements Outcome {
    }

    /// A text file that is not UTF-8 and does not say what it is: somebody has to look which of these is right.
    ///
    /// @param previews the likeliest first
    record AskEncoding(List<Preview> previews) implements Outcome {
        public AskEncoding {
            previews = List.copyOf(previews);
        }
    }

    /// How a part of the file looks in one encoding.
    ///
    /// @param lines a few with characters outside ASCII, shortened; they differ between the previews
    record Preview(Encoding encoding, List<String> lines) {
        public Preview {
            lines = List.copyOf(lines);
        }
    }

    /// Nothing was read.
    record Refused(Refusal reason) implements Outcome {
    }

    /// Nobody wants it any more.
    record Cancelled() implements Outcome {
    }
}
