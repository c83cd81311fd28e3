package org.alignmentmatrix.ui.guide;

/// The pages of the guide, in the order of its contents.
public enum GuideChapter {
    /// The list of all others.
    CONTENTS,
    IDEA,
    QUADRANTS,
    CHECKLIST,
    SIGNS,
    INSIGHT,
    FRICTIONS,
    IMPROVEMENTS,
    COMPONENTS,
    STEPS,
    FACTORS,
    COSTS,
    KPIS,
    TWO_SIDES,
    RHYTHM,
    CASES,
    INITIATIVES,
    PICTURES,
    FAQ,
    FRAMEWORKS
}
