package org.alignmentmatrix.cli;

/// What a command was told to do, with all that its words say.
public interface Work {

    /// Does it. Results go to the output, what went wrong goes to the error output.
    ///
    /// @return the exit code, one of [Exit]
    int run(Surroundings around);
}
