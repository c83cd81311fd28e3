package org.alignmentmatrix.json;

import org.jspecify.annotations.Nullable;

/// A place inside a project file, such as `cards[3].due`; words are made from it only when something is wrong there.
///
/// @param name of the member, or null for an item of a list
/// @param index of the item in its list, from 0; means nothing for a member
record Where(@Nullable Where parent, @Nullable String name, int index) {

    /// The whole file.
    static final Where FILE = new Where(null, "", 0);

    Where member(String next) {
        return new Where(this, next, 0);
    }

    Where item(int next) {
        return new Where(this, null, next);
    }

    /// The path from the top; empty for the whole file. Names that are long or hold control characters are made readable.
    @Override
    public String toString() {
        if (parent == null) {
            return "";
        }
        String before = parent.toString();
        if (name == null) {
            return before + "[" + index + "]";
        }
        return (before.isEmpty() ? "" : before + ".") + Shown.plain(name);
    }
}
