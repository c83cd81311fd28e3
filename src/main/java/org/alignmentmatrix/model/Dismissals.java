package org.alignmentmatrix.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The contradictions that people looked at and set aside, each with the reason they wrote.
///
/// @param reasons by the key of the contradiction; not blank, at most [#LIMIT] characters
public record Dismissals(Map<String, String> reasons) {

    /// The longest reason in characters (UTF-16 units).
    public static final int LIMIT = 1_000;

    /// Nothing is set aside.
    public static final Dismissals NONE = new Dismissals(Map.of());

    private static final Pattern KEY = Pattern.compile("[A-Z0-9_:-]{1,100}");
    private static final FieldType.Text REASON = new FieldType.Text(LIMIT, true, true);

    /// @throws IllegalArgumentException if a key has other characters than capital letters, digits, `_`, `-` and `:` or more than 100,
    ///         or a reason is blank, too long or not allowed by [PlainText]
    public Dismissals {
        var copy = new TreeMap<>(reasons);
        copy.forEach((key, reason) -> {
            if (!KEY.matcher(key).matches()) {
                throw new IllegalArgumentException("“%s” is no key of a contradiction".formatted(key));
            }
            REASON.require("reason", reason);
        });
        reasons = Collections.unmodifiableMap(copy);
    }

    public Optional<String> reason(String key) {
        return Optional.ofNullable(reasons.get(key));
    }

    /// @param reason empty to take it up again
    /// @return this very value if it is so already
    public Dismissals with(String key, Optional<String> reason) {
        if (reason(key).equals(reason)) {
            return this;
        }
        var next = new TreeMap<>(reasons);
        reason.ifPresentOrElse(text -> next.put(key, text), () -> next.remove(key));
        return new Dismissals(next);
    }
}
