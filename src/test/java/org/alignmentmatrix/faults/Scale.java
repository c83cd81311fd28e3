package org.alignmentmatrix.faults;

/// How much of the long tests runs: a share in every build, everything with the system property `faults=full`, which the
/// profile `nightly` sets. Both begin at the same seed, so the share is always the same one.
public enum Scale {

    /// What every build can afford.
    SHARE,
    /// All numbers.
    FULL;

    /// The scale of this run.
    ///
    /// @throws IllegalStateException if the property `faults` has another value than `share` or `full`
    public static Scale now() {
        String said = System.getProperty("faults", "share");
        return switch (said) {
            case "share" -> SHARE;
            case "full" -> FULL;
            default -> throw new IllegalStateException("-Dfaults=" + said + " is neither share nor full");
        };
    }

    /// A number for the scale of this run.
    ///
    /// @param share how many in every build
    /// @param full how many with `faults=full`
    public static int of(int share, int full) {
        return switch (now()) {
            case SHARE -> share;
            case FULL -> full;
        };
    }

    /// What random numbers begin with.
    ///
    /// @param usual the seed of a test, unless the system property `faults.seed` names another
    public static long seed(long usual) {
        return Long.getLong("faults.seed", usual);
    }
}
