package org.alignmentmatrix.ui.files;

import java.util.Set;
import java.util.function.Supplier;
import org.alignmentmatrix.model.Voice;

/// The ways in which a board leaves the program.
public record WaysOut(ExportFlow export, PrintFlow print) {

    /// Previews, copied pictures and printed pages show only the answers of these voices.
    public void showAnswersOf(Supplier<Set<Voice>> voices) {
        export.showAnswersOf(voices);
    }
}
