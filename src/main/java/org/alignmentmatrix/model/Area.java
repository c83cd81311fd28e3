package org.alignmentmatrix.model;

import java.util.Arrays;
import java.util.List;

/// The four areas of the checklist, in their order. Its name is its id in files.
public enum Area {
    TIME,
    METRICS,
    FEEDBACK,
    RECOGNITION;

    /// The questions of this area, in their order.
    public List<Question> questions() {
        return Arrays.stream(Question.values()).filter(question -> question.area() == this).toList();
    }
}
