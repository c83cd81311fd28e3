package org.alignmentmatrix.ui.files;

import java.util.concurrent.Executor;

/// Where work is done.
///
/// @param background runs what takes time: reading and writing files
/// @param window runs what changes the open board or tells the user, on the window's thread
public record Threads(Executor background, Executor window) {
}
