package org.alignmentmatrix.insight;

import org.alignmentmatrix.model.Horizon;

/// How what sales says about something goes with what marketing says about it.
public enum Match {
    /// Nobody said anything.
    OPEN,
    /// Only one of the two said something.
    ONE_SIDE,
    EQUAL,
    DIFFERENT;

    /// Compares two texts as [Wording#same] does; a text that says nothing is not said.
    public static Match of(String sales, String marketing) {
        return of(!Wording.isUnsaid(sales), !Wording.isUnsaid(marketing), Wording.same(sales, marketing));
    }

    /// [Horizon#OPEN] is not said.
    public static Match of(Horizon sales, Horizon marketing) {
        return of(sales != Horizon.OPEN, marketing != Horizon.OPEN, sales == marketing);
    }

    private static Match of(boolean salesSaid, boolean marketingSaid, boolean same) {
        if (!salesSaid && !marketingSaid) {
            return OPEN;
        }
        if (!salesSaid || !marketingSaid) {
            return ONE_SIDE;
        }
        return same ? EQUAL : DIFFERENT;
    }
}
