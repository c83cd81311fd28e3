package org.alignmentmatrix.insight;

import java.util.List;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Signs;

/// How many signs are seen.
///
/// @param strong of the five strong ones
/// @param weak of the four weak ones; W3 is seen when one of its two observations is
/// @param weakTicks of the five observations that the weak ones are made of
public record SignResult(int strong, int weak, int weakTicks) {

    /// How many strong signs there are.
    public static final int STRONG = signs(Sign.strong());

    /// How many weak signs there are.
    public static final int WEAK = signs(Sign.weak());

    /// How many observations the weak signs are made of.
    public static final int WEAK_TICKS = Sign.weak().size();

    public static SignResult of(Signs signs) {
        List<Sign> weak = Sign.weak().stream().filter(signs::isSeen).toList();
        return new SignResult((int) Sign.strong().stream().filter(signs::isSeen).count(), signs(weak), weak.size());
    }

    private static int signs(List<Sign> ticks) {
        return (int) ticks.stream().map(Sign::sign).distinct().count();
    }
}
