package org.alignmentmatrix.insight;

import java.util.ArrayList;
import java.util.List;

/// What someone typed to find cards: words, all of which must occur somewhere in a card, and phrases in quotes, each of which
/// must occur as it stands. A word may be the beginning or the middle of a longer one.
///
/// @param terms folded words and phrases, none blank
public record TextQuery(List<String> terms) {

    public TextQuery {
        terms = List.copyOf(terms);
    }

    /// A quote that is still open reaches to the end, for it is being typed.
    public static TextQuery of(String typed) {
        var terms = new ArrayList<String>();
        String[] parts = SearchText.fold(typed).split("\"", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean quoted = i % 2 == 1;
            for (String term : quoted ? List.of(parts[i].strip()) : List.of(parts[i].split(" "))) {
                if (!term.isEmpty()) {
                    terms.add(term);
                }
            }
        }
        return new TextQuery(terms);
    }

    /// Whether nothing is asked for, so that every text fits.
    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /// Whether a text that nobody has folded yet fits, such as a name in a list.
    public boolean finds(String text) {
        return fits(SearchText.fold(text));
    }

    /// A text made alike, to be asked for with [#fits] many times.
    public static String folded(String text) {
        return SearchText.fold(text);
    }

    /// Whether a text fits.
    ///
    /// @param text folded
    public boolean fits(String text) {
        for (String term : terms) {
            if (!text.contains(term)) {
                return false;
            }
        }
        return true;
    }
}
