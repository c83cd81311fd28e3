package org.alignmentmatrix.ui.dialog;

/// What is told to the user in passing; the window shows it as a toast.
public interface Notices {

    /// Something happened.
    ///
    /// @param actions what can be done about it, from left to right
    void tell(String text, Action... actions);

    /// More was typed than a title may have.
    ///
    /// @param limit the greatest number of characters
    void titleTooLong(int limit);

    /// A link in a notice.
    record Action(String label, Runnable run) {
    }
}
