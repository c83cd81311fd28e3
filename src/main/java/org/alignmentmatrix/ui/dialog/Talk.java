package org.alignmentmatrix.ui.dialog;

import org.alignmentmatrix.ui.text.Messages;

/// How the program speaks with its user.
///
/// @param dialogs for what needs an answer
/// @param notices for what is told in passing
/// @param messages the words of both
public record Talk(Dialogs dialogs, Notices notices, Messages messages) {
}
