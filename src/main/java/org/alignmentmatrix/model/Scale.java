package org.alignmentmatrix.model;

/// Which five words a question is answered in. The words themselves are texts of the guide.
public enum Scale {
    /// How much of something there is.
    AMOUNT,
    /// How often something happens: never, yearly, quarterly, monthly, weekly.
    FREQUENCY,
    /// How easy or how good something is.
    EASE,
    /// No – starting – partly – mostly – yes.
    YES,
    /// Separate – by hand – partly integrated – integrated – one platform.
    INTEGRATION
}
