package org.alignmentmatrix.model;

/// The finding that a card or an action was made from. It is a pointer, not a promise: the question may no longer be asked and the
/// card may be gone; whoever shows it then says so.
public sealed interface Source {

    /// A question of the checklist.
    ///
    /// @param question its [Asked#key()]
    record OfQuestion(String question) implements Source {

        /// @throws IllegalArgumentException if it is no key of a question
        public OfQuestion {
            requireKey(question);
        }
    }

    /// What two voices see differently.
    ///
    /// @param question its [Asked#key()]
    record OfGap(String question) implements Source {

        /// @throws IllegalArgumentException if it is no key of a question
        public OfGap {
            requireKey(question);
        }
    }

    record OfFriction(Friction friction) implements Source {
    }

    record OfImprovement(Improvement improvement) implements Source {
    }

    record OfSign(Sign sign) implements Source {
    }

    record OfCard(CardId card) implements Source {
    }

    /// Whether a text is the key of a question that is asked or could have been.
    static boolean isKey(String text) {
        for (Question question : Question.values()) {
            if (question.key().equals(text)) {
                return true;
            }
        }
        return OwnId.parse(text).isPresent();
    }

    private static void requireKey(String text) {
        if (!isKey(text)) {
            throw new IllegalArgumentException("“%s” is no key of a question".formatted(text));
        }
    }
}
