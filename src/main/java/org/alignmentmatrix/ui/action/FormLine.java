package org.alignmentmatrix.ui.action;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/// A line for what is wrong or worth knowing; it takes no room while there is nothing.
final class FormLine extends Label {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private String complaint = "";
    private String hint = "";

    FormLine() {
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add("action-line");
        tell();
    }

    /// @param text why what is typed cannot be taken; empty if it can
    void complain(String text) {
        complaint = text;
        tell();
    }

    /// @param text something worth knowing that is no error; empty for nothing
    void hint(String text) {
        hint = text;
        tell();
    }

    void clear() {
        complaint = "";
        hint = "";
        tell();
    }

    private void tell() {
        setText(complaint.isEmpty() ? hint : complaint);
        pseudoClassStateChanged(INVALID, !complaint.isEmpty());
        setVisible(!getText().isEmpty());
        setManaged(!getText().isEmpty());
    }
}
