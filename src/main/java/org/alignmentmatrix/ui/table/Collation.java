package org.alignmentmatrix.ui.table;

import java.text.CollationKey;
import java.text.Collator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Sorts words as a language does.
///
/// It remembers what it has worked out for a text, because cards keep most of their texts from one sorting to the next. Used from
/// one thread only.
final class Collation {

    private static final int MOST = 50_000; // texts; then it begins anew

    private final Collator collator;
    private final Map<String, CollationKey> keys = new HashMap<>();

    Collation(Locale locale) {
        collator = Collator.getInstance(locale);
    }

    /// What sorts as the text does; null for an empty one.
    @Nullable CollationKey key(String text) {
        if (keys.size() > MOST) {
            keys.clear();
        }
        return text.isEmpty() ? null : keys.computeIfAbsent(text, collator::getCollationKey);
    }
}
