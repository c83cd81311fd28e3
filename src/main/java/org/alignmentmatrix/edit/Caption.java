package org.alignmentmatrix.edit;

/// What an act is called in the menu, as a key of the message bundle: "Undo move", "Undo delete of 3 cards".
///
/// @param key of the message
/// @param count how many things the act is about, for messages that say it
public record Caption(String key, int count) {

    static Caption of(String key) {
        return new Caption(key, 1);
    }

    static Caption counted(String key, int count) {
        return new Caption(key, count);
    }
}
