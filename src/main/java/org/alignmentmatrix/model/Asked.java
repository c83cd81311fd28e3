package org.alignmentmatrix.model;

/// A question that voices answer: one of the 25 of the checklist, or one that people added to an area themselves.
public sealed interface Asked permits Question, OwnQuestion {

    /// Its id in files: `F2`, `Q-001`.
    String key();

    Area area();

    /// Which words it is answered in.
    Scale scale();

    /// Who would act on a poor answer.
    Actor acts();
}
