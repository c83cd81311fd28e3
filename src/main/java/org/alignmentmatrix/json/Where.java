package org.alignmentmatrix.json;

import org.alignmentmatrix.model.PlainText;
import org.jspecify.annotations.Nullable;

/// A place inside a project file, such as `cards[3].due`; words are made from it only when something is wrong there.
///
/// @param name of the member, or null for an item of a list
/// @param index of the item in its list, from 0; means nothing for a member
/// @param id of the item, as soon as it is known; null for a member and for items that have none
record Where(@Nullable Where parent, @Nullable String name, int index, @Nullable String id) {

    private static final int LONGEST = 300; // characters of a path that a message shows

    /// The whole file.
    static final Where FILE = new Where(null, "", 0, null);

    Where member(String next) {
        return new Where(this, next, 0, null);
    }

    Where item(int next) {
        return new Where(this, null, next, null);
    }

    /// The same item, its id known.
    Where called(String known) {
        return new Where(parent, name, index, known);
    }

    /// The path from the top; empty for the whole file. Names that are long or hold control characters are made readable, and the
    /// middle of a very long path is left out.
    @Override
    public String toString() {
        String path = path();
        if (path.length() <= LONGEST) {
            return path;
        }
        int tail = path.length() - LONGEST / 2;
        return PlainText.head(path, LONGEST / 2) + "…" + path.substring(Character.isLowSurrogate(path.charAt(tail)) ? tail + 1 : tail);
    }

    private String path() {
        if (parent == null) {
            return "";
        }
        String before = parent.path();
        if (name == null) {
            return before + "[" + index + "]";
        }
        return (before.isEmpty() ? "" : before + ".") + Shown.plain(name);
    }

    /// The path as the key of an unread part: ids instead of indexes, so that it leads there also when the list has another order.
    String key() {
        if (parent == null) {
            return "";
        }
        String own = (name != null ? name : id != null ? id : Integer.toString(index)).replace("~", "~0").replace("/", "~1");
        return parent.parent == null ? own : parent.key() + "/" + own;
    }

    /// The names and ids of a key, from the top.
    static String[] names(String key) {
        String[] names = key.split("/", -1);
        for (int i = 0; i < names.length; i++) {
            names[i] = names[i].replace("~1", "/").replace("~0", "~");
        }
        return names;
    }
}
