package org.alignmentmatrix.cli;

/// What the program says to whoever started it when it ends.
public final class Exit {

    /// All went well.
    public static final int FINE = 0;

    /// Something was not as it should be; it was told.
    public static final int PROBLEM = 1;

    /// The words of the command cannot be understood, and nothing was done.
    public static final int USAGE = 2;

    private Exit() {
    }
}
