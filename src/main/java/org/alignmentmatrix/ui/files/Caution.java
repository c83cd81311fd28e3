package org.alignmentmatrix.ui.files;

import java.util.List;

/// What stands above the board for as long as it holds: what happened to its file, and what can be done about it.
///
/// @param kind says how much it weighs
/// @param text what happened and what is safe
/// @param choices what can be done, the most likely one first
public record Caution(Kind kind, String text, List<Choice> choices) {

    public Caution {
        choices = List.copyOf(choices);
    }

    /// What it is about, in the order of weight: the first of those that hold is shown.
    public enum Kind {
        /// Another program wrote the file.
        CHANGED_ON_DISK(true),
        /// The file was deleted or moved.
        GONE(true),
        /// The file on disk has not been a board for a while.
        UNREADABLE(true),
        /// The board can only be looked at.
        NEWER(false),
        /// The file cannot be written where it is.
        NOT_WRITABLE(false),
        /// Somebody else has the board open.
        OPEN_ELSEWHERE(false);

        private final boolean grave;

        Kind(boolean grave) {
            this.grave = grave;
        }

        /// Whether work is at stake, rather than something to know.
        public boolean isGrave() {
            return grave;
        }

        /// Whether the user may put it away undecided.
        public boolean mayClose() {
            return this != CHANGED_ON_DISK;
        }
    }

    /// @param label the words on the button
    public record Choice(String label, Runnable run) {
    }
}
