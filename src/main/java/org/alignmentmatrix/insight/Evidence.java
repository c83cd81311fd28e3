package org.alignmentmatrix.insight;

import java.util.List;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Voice;

/// Something on the board that a contradiction rests on, and that can be looked at.
public sealed interface Evidence {

    /// Most cards on the matrix are alike.
    ///
    /// @param cards those that are so, in paint order
    /// @param placed how many cards stand on the matrix in all
    record MostCards(Tendency tendency, List<CardId> cards, int placed) implements Evidence {

        public MostCards {
            cards = List.copyOf(cards);
        }
    }

    /// Cards in the aligned column whose two sides differ in customer, message or measure.
    ///
    /// @param cards in paint order
    record ClashingCards(List<CardId> cards) implements Evidence {

        public ClashingCards {
            cards = List.copyOf(cards);
        }
    }

    /// Cards in the aligned column that have a friction.
    ///
    /// @param cards in paint order
    record HeldBackCards(Friction friction, List<CardId> cards) implements Evidence {

        public HeldBackCards {
            cards = List.copyOf(cards);
        }
    }

    /// What a voice answered to an area.
    ///
    /// @param percent its score, 0 to 100, not rounded
    record OfArea(Voice voice, Area area, double percent) implements Evidence {

        /// The least percent of an area that counts as high; all below is low.
        public static final double HIGH = 50;

        public boolean isHigh() {
            return percent >= HIGH;
        }
    }

    /// What a voice answered to a question.
    ///
    /// @param level 0 to 4
    record OfQuestion(Voice voice, Question question, int level) implements Evidence {
    }

    /// A sign that is seen.
    record OfSign(Sign sign) implements Evidence {
    }
}
