package org.alignmentmatrix.guide;

/// The only two figures of the method. Both are quotations, never promises; [Guide#quote(Figure)] gives each with its source.
public enum Figure {
    O1("HubSpot"),
    O2("IDC Research");

    private final String source;

    Figure(String source) {
        this.source = source;
    }

    /// Who published the figure; a proper name, the same in every language.
    public String source() {
        return source;
    }
}
