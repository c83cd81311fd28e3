package org.alignmentmatrix.guide;

/// Companies whose story shows what alignment or its lack does.
public enum Case implements Topic {
    MICROSOFT(true),
    IBM(true),
    HEWLETT_PACKARD(false),
    DELL(false);

    private final boolean success;

    Case(boolean success) {
        this.success = success;
    }

    /// Whether it is told as a success; if not, as a failure.
    public boolean isSuccess() {
        return success;
    }
}
