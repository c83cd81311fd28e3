package org.alignmentmatrix.guide;

import java.util.List;
import org.alignmentmatrix.model.Friction;

/// The three factors that hinder alignment most. Each gathers two frictions and, left alone, leads to a challenge of its own.
public enum Factor implements Topic {
    GOALS_AND_METRICS(Friction.K2, Friction.K3),
    COMMUNICATION(Friction.K1, Friction.K5),
    DATA_SHARING(Friction.K5, Friction.K9);

    private final List<Friction> frictions;

    Factor(Friction... frictions) {
        this.frictions = List.of(frictions);
    }

    /// The frictions it gathers; two.
    public List<Friction> frictions() {
        return frictions;
    }
}
