package org.alignmentmatrix.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The words of the scales that a board has in place of those of the guide.
///
/// @param changed for a scale its five words, worst first; a scale without an entry has the words of the guide
public record ScaleWords(Map<Scale, List<String>> changed) {

    /// The longest word in characters (UTF-16 units).
    public static final int LIMIT = 24;

    /// All scales have the words of the guide.
    public static final ScaleWords OF_GUIDE = new ScaleWords(Map.of());

    private static final FieldType.Text WORD = new FieldType.Text(LIMIT, false, true);

    /// @throws IllegalArgumentException if a scale has not five words, two the same, or one that is blank, too long or not allowed
    ///         by [PlainText]
    public ScaleWords {
        var copy = new EnumMap<Scale, List<String>>(Scale.class);
        changed.forEach((scale, words) -> {
            if (words.size() != Rating.Level.MAX + 1) {
                throw new IllegalArgumentException(
                        "%s must have %d words, but has %d".formatted(scale, Rating.Level.MAX + 1, words.size()));
            }
            words.forEach(word -> WORD.require("A word of " + scale, word));
            if (new HashSet<>(words).size() < words.size()) {
                throw new IllegalArgumentException("%s must not have a word twice: %s".formatted(scale, words));
            }
            copy.put(scale, List.copyOf(words));
        });
        changed = Collections.unmodifiableMap(copy);
    }

    /// The board's own words for a scale, worst first; empty if it has those of the guide.
    public Optional<List<String>> of(Scale scale) {
        return Optional.ofNullable(changed.get(scale));
    }
}
