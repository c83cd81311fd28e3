package org.alignmentmatrix.ui.window;

/// Everything that can be asked for in the window, by what it is about.
///
/// @param similar finds cards that most likely were written twice
record CommandSet(Commands general, FindCommands find, ViewCommands views, ZoomCommands zoom, ChoiceCommands choices,
                  ArrangeCommands arrange, AssessmentCommands assessment, InsightCommands insight, FileCommands files, OutCommands out,
                  Command similar) {
}
