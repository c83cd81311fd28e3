package org.alignmentmatrix.cli;

import org.alignmentmatrix.model.PlainText;

/// Text for a terminal. Names of files can hold line ends and the sequences by which terminals are controlled.
final class OneLine {

    private OneLine() {
    }

    static String of(Object text) {
        return PlainText.clean(text.toString(), false).text();
    }
}
