package org.alignmentmatrix.geometry;

import java.util.List;
import org.alignmentmatrix.insight.Clashes;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Side;

/// One card of a picture, in as much detail as its size allows. An initiative is a card with a coloured edge, a team a pill;
/// its side is told by colour, by a letter and by the shape of its badge.
public sealed interface CardPlan {

    CardId id();

    Box box();

    CardKind kind();

    Side side();

    /// What is shown on a card beside its words.
    ///
    /// @param cards in the stack that the card lies on top of, itself among them; 1 for a card by itself
    /// @param votes of both sides, of the whole stack
    /// @param locked whether it stays where it is
    /// @param apart how many levels sales and marketing are apart now at the gap it was made from, 0 to 4, or [#NO_GAUGE]
    /// @param facts whether its two sides say the same about it
    record Marks(int cards, int votes, boolean locked, int apart, Clashes.Result facts) {

        /// There is nothing to gauge.
        public static final int NO_GAUGE = -1;

        /// Nothing beside the words.
        public static final Marks NONE = new Marks(1, 0, false);

        /// What is shown on a card that was not made from a gap and about which nobody said anything.
        public Marks(int cards, int votes, boolean locked) {
            this(cards, votes, locked, NO_GAUGE, Clashes.Result.UNSAID);
        }

        /// Without what is shown on whole cards only.
        Marks ofBrief() {
            return hasGauge() || facts != Clashes.Result.UNSAID ? new Marks(cards, votes, locked) : this;
        }

        public boolean hasGauge() {
            return apart != NO_GAUGE;
        }

        /// Whether another card lies below.
        public boolean isStack() {
            return cards > 1;
        }
    }

    /// Everything.
    ///
    /// @param scale 1 for a card in its natural size
    /// @param letter on the badge
    /// @param title its lines, at least one
    /// @param titleScale the size of the title beside the other texts; 1 is its natural size, smaller where it would not fit
    /// @param footer beside the badge; may be empty
    /// @param alert a word that must be seen, after the footer; may be empty
    /// @param status a line of its own below; may be empty
    record Full(CardId id, Box box, CardKind kind, Side side, double scale, String letter, List<String> title, double titleScale,
                String footer, String alert, String status, Marks marks) implements CardPlan {

        Full in(Box next, double nextScale) {
            return new Full(id, next, kind, side, nextScale, letter, title, titleScale, footer, alert, status, marks);
        }

        /// Whether the title is shown to its end.
        public boolean isWhole() {
            return !title.getLast().endsWith("…");
        }
    }

    /// The beginning of the title.
    ///
    /// @param scale of the text
    /// @param title its lines, at least one
    record Brief(CardId id, Box box, CardKind kind, Side side, double scale, List<String> title, Marks marks) implements CardPlan {
    }

    /// Its badge alone.
    record Dot(CardId id, Box box, CardKind kind, Side side) implements CardPlan {
    }

    /// A card that stands back: the ghost of one that hangs on the pointer, or one that nobody looks for.
    ///
    /// @param card as it looks otherwise
    record Faint(CardPlan card) implements CardPlan {

        @Override
        public CardId id() {
            return card.id();
        }

        @Override
        public Box box() {
            return card.box();
        }

        @Override
        public CardKind kind() {
            return card.kind();
        }

        @Override
        public Side side() {
            return card.side();
        }
    }
}
