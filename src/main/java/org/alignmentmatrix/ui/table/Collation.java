package org.alignmentmatrix.ui.table;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Compares words as a language sorts them.
///
/// It remembers what it has worked out for a text, because sorting compares each of them many times and cards keep most of their
/// texts from one sorting to the next. Used from one thread only.
final class Collation implements Comparator<String> {

    private static final int MOST = 50_000; // texts; then it begins anew

    private final Collator collator;
    private final Map<String, CollationKey> keys = new HashMap<>();

    Collation(Locale locale) {
        collator = Collator.getInstance(locale);
    }

    @Override
    public int compare(String a, String b) {
        return key(a).compareTo(key(b));
    }

    private CollationKey key(String text) {
        if (keys.size() > MOST) {
            keys.clear();
        }
        return keys.computeIfAbsent(text, collator::getCollationKey);
    }
}
