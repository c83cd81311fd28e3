package org.alignmentmatrix.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What stands in a project file beside all that this version of the program understands: members of a newer version, or of another
/// program. Nobody here knows what they mean; they are kept, counted and written back.
///
/// A key is the path of a member from the top of the file, its names divided by `/`. An entry of a list stands there with its id
/// instead of its index (`cards/C-004/colour`), so a part stays with its card when cards are put in another order. In a name, `~` is
/// written `~0` and `/` is written `~1`, as in a JSON pointer (RFC 6901); it may be empty. A value is the member's JSON on one line.
///
/// Parts of a card, an action and so on that is no longer there stay here and are not written: undoing the removal brings both back.
///
/// @param parts by path, in the order of their characters
public record Unread(SortedMap<String, String> parts) {

    /// All was understood.
    public static final Unread NONE = new Unread(Collections.emptySortedMap());

    /// @throws IllegalArgumentException if a value is empty
    public Unread {
        var copy = new TreeMap<String, String>(); // in the order of the characters, whatever the order of the given map is
        copy.putAll(parts);
        copy.forEach((path, json) -> {
            if (json.isEmpty()) {
                throw new IllegalArgumentException("The unread part “%s” must have a value".formatted(path));
            }
        });
        parts = Collections.unmodifiableSortedMap(copy);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }
}
