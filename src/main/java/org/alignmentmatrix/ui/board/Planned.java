package org.alignmentmatrix.ui.board;

import org.alignmentmatrix.geometry.Subject;
import org.alignmentmatrix.model.MatrixLayout;
import org.jspecify.annotations.Nullable;

/// What a frame was planned from, beside the view.
record Planned(Subject subject, MatrixLayout layout) {

    boolean isSame(@Nullable Planned other) {
        return other != null && layout == other.layout && subject.looksLike(other.subject);
    }
}
