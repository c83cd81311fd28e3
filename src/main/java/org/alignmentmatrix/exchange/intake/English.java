package org.alignmentmatrix.exchange.intake;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alignmentmatrix.guide.Guide;

/// The guide in English, in which tables may be written whatever the reader's language is.
final class English {

    private static final Guide GUIDE = Guide.in(Locale.ENGLISH);

    private English() {
    }

    /// The guide in the reader's language, then the English one.
    static List<Guide> beside(IntakeWords words) {
        return Stream.of(words.guide(), GUIDE).distinct().toList();
    }
}
