package org.alignmentmatrix.ui.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.alignmentmatrix.insight.TextQuery;

/// Which words of a text someone searched for.
///
/// @param wanted one query for each word
record Marks(List<TextQuery> wanted) {

    static final Marks NONE = new Marks(List.of());

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’-]*");

    Marks {
        wanted = List.copyOf(wanted);
    }

    static Marks of(TextQuery query) {
        return new Marks(query.terms().stream().flatMap(term -> Arrays.stream(term.split(" "))).map(TextQuery::of).toList());
    }

    boolean anyIn(String text) {
        return !in(text).isEmpty();
    }

    /// The whole words in which one of the wanted words occurs, in their order.
    List<Range> in(String text) {
        var ranges = new ArrayList<Range>();
        if (!wanted.isEmpty()) {
            WORD.matcher(text).results().filter(word -> isWanted(word.group())).map(Range::of).forEach(ranges::add);
        }
        return ranges;
    }

    private boolean isWanted(String word) {
        return wanted.stream().anyMatch(query -> !query.isEmpty() && query.finds(word));
    }

    /// A part of a text.
    ///
    /// @param from its first character
    /// @param to the character behind it
    record Range(int from, int to) {

        static Range of(MatchResult found) {
            return new Range(found.start(), found.end());
        }
    }
}
