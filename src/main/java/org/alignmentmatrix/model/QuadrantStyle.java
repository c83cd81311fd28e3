package org.alignmentmatrix.model;

import org.jspecify.annotations.Nullable;

/// What a board calls a quadrant and how it looks there. Whether the quadrant is aligned and coordinated does not change with it.
///
/// @param name one line of at most [#NAME_LIMIT] characters, not blank; empty for the template's
/// @param meaning one line of at most [#MEANING_LIMIT] characters, not blank; empty for the template's
/// @param tint null for the template's
public record QuadrantStyle(String name, String meaning, @Nullable Tint tint) {

    /// The longest name in characters (UTF-16 units).
    public static final int NAME_LIMIT = 60;

    /// The longest meaning in characters (UTF-16 units).
    public static final int MEANING_LIMIT = 120;

    /// All as in the template.
    public static final QuadrantStyle TEMPLATE = new QuadrantStyle("", "", null);

    /// @throws IllegalArgumentException if a text is blank but not empty, too long, or holds characters that [PlainText] does not
    ///         allow
    public QuadrantStyle {
        require("name", name, NAME_LIMIT);
        require("meaning", meaning, MEANING_LIMIT);
    }

    private static void require(String part, String text, int limit) {
        PlainText.require(part, text, limit, false);
        if (!text.isEmpty() && text.isBlank()) {
            throw new IllegalArgumentException(part + " must not be blank");
        }
    }

    public QuadrantStyle withName(String next) {
        return new QuadrantStyle(next, meaning, tint);
    }

    public QuadrantStyle withMeaning(String next) {
        return new QuadrantStyle(name, next, tint);
    }

    public QuadrantStyle withTint(@Nullable Tint next) {
        return new QuadrantStyle(name, meaning, next);
    }
}
