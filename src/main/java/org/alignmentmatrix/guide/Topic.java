package org.alignmentmatrix.guide;

/// A part of the method that has a name in the guide: see [Guide#name(Topic)]. Each is an enum whose constants are stable ids.
public sealed interface Topic
        permits Analogy, Case, Cost, Cost.Group, Factor, Faq, Framework, Gain, Note, SampleInitiative, Scenario {

    /// The id, which never changes.
    String name();
}
