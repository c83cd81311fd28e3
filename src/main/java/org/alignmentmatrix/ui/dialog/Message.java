package org.alignmentmatrix.ui.dialog;

/// What is told to the user about a problem.
///
/// @param title what happened, in one line
/// @param text what it means and what is safe
/// @param advice what to do about it
public record Message(String title, String text, String advice) {
}
