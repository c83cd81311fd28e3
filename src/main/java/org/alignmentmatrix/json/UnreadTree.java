package org.alignmentmatrix.json;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alignmentmatrix.model.Unread;
import tools.jackson.core.JsonGenerator;

/// The unread parts that belong to one object of a file: its own members, and those of the objects inside it.
final class UnreadTree {

    /// Nothing, at any depth.
    static final UnreadTree NONE = new UnreadTree();

    private final SortedMap<String, String> members = new TreeMap<>();
    private final Map<String, UnreadTree> inside = new HashMap<>();

    private UnreadTree() {
    }

    /// The parts of the whole file.
    static UnreadTree of(Unread unread) {
        if (unread.isEmpty()) {
            return NONE;
        }
        var top = new UnreadTree();
        unread.parts().forEach((path, json) -> {
            String[] names = Where.names(path);
            UnreadTree tree = top;
            for (int i = 0; i < names.length - 1; i++) {
                tree = tree.inside.computeIfAbsent(names[i], _ -> new UnreadTree());
            }
            tree.members.put(names[names.length - 1], json);
        });
        return top;
    }

    /// The parts of an object inside this one.
    ///
    /// @param name of the member, or the id of the entry of a list
    UnreadTree at(String name) {
        return inside.getOrDefault(name, NONE);
    }

    boolean isEmpty() {
        return members.isEmpty() && inside.isEmpty();
    }

    /// Writes the members of this object behind all that stands in it already, in the order of their names.
    void write(JsonGenerator json) {
        members.forEach((name, text) -> {
            json.writeName(name);
            JsonText.copy(text, json);
        });
    }
}
