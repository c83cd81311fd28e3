package org.alignmentmatrix.ui.files;

/// The ways in which a board leaves the program.
public record WaysOut(ExportFlow export, PrintFlow print) {
}
