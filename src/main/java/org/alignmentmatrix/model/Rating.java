package org.alignmentmatrix.model;

/// What a voice chose for a question. Not answered, not applicable and level 0 are three different things.
public sealed interface Rating {

    /// Nothing chosen yet.
    Rating NOT_ANSWERED = new NotAnswered();

    /// The question does not fit; it counts neither in the sum nor in the divisor of a score.
    Rating NOT_APPLICABLE = new NotApplicable();

    /// One of the five words of the question's scale.
    ///
    /// @param value 0 (worst) to 4 (best)
    record Level(int value) implements Rating {

        /// The best level.
        public static final int MAX = 4;

        /// @throws IllegalArgumentException if the value is outside 0 to 4
        public Level {
            if (value < 0 || value > MAX) {
                throw new IllegalArgumentException("A level must be from 0 to %d, but is %d".formatted(MAX, value));
            }
        }
    }

    /// See [#NOT_APPLICABLE].
    record NotApplicable() implements Rating {
    }

    /// See [#NOT_ANSWERED].
    record NotAnswered() implements Rating {
    }
}
