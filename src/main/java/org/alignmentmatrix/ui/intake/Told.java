package org.alignmentmatrix.ui.intake;

/// What is told about a table that could not be read.
///
/// @param title what happened, in one line
/// @param text what was found and what is safe
/// @param advice what to do about it
public record Told(String title, String text, String advice) {
}
