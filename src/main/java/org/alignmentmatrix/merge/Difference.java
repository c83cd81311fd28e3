package org.alignmentmatrix.merge;

import java.util.List;
import java.util.Optional;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.Party;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.QuadrantStyle;
import org.alignmentmatrix.model.Scale;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Signs;
import org.alignmentmatrix.model.Snapshot;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.model.Weights;
import org.jspecify.annotations.Nullable;

/// One thing in which a later board differs from an earlier one. What it is about is there in both unless it was added or removed.
public sealed interface Difference {

    /// The title of the board.
    record Titled(String before, String after) implements Difference {
    }

    /// Whether the placement is frozen; before it was the other way round.
    record Frozen(boolean after) implements Difference {
    }

    /// What a quadrant is called and how it looks.
    record Styled(Quadrant quadrant, QuadrantStyle before, QuadrantStyle after) implements Difference {
    }

    /// How much the areas count.
    record Weighted(Weights before, Weights after) implements Difference {
    }

    /// The words of a scale; empty for those of the guide.
    record Worded(Scale scale, Optional<List<String>> before, Optional<List<String>> after) implements Difference {
    }

    /// One part of what a voice says to a question.
    ///
    /// @param asked as the later board asks it
    /// @param before the whole answer, of which at least that part differs
    record Answered(Voice voice, Asked asked, AnswerPart part, Answer before, Answer after) implements Difference {
    }

    /// The parts of an answer.
    enum AnswerPart {
        RATING,
        COMMENT,
        EVIDENCE;

        Object of(Answer answer) {
            return switch (this) {
                case RATING -> answer.rating();
                case COMMENT -> answer.comment();
                case EVIDENCE -> answer.evidence();
            };
        }

        /// An answer with this part of another one.
        Answer taken(Answer to, Answer from) {
            return switch (this) {
                case RATING -> to.withRating(from.rating());
                case COMMENT -> to.withComment(from.comment());
                case EVIDENCE -> to.withEvidence(from.evidence());
            };
        }
    }

    /// How a sign is seen; empty if it is not.
    record SignSeen(Sign sign, Optional<Signs.Seen> before, Optional<Signs.Seen> after) implements Difference {
    }

    /// What one side wrote about a point of the agreement sheet.
    record Agreed(AgreedPoint point, Party party, String before, String after) implements Difference {
    }

    /// Why a contradiction is set aside; empty if it is not.
    ///
    /// @param contradiction its key
    record Dismissed(String contradiction, Optional<String> before, Optional<String> after) implements Difference {
    }

    /// A part of the file that this version of the program does not understand; empty if it is not there. Parts of something that was
    /// added or removed come and go with it.
    ///
    /// @param path where it stands, see [org.alignmentmatrix.model.Unread]
    record NotUnderstood(String path, Optional<String> before, Optional<String> after) implements Difference {
    }

    /// Something is there that was not.
    record Added(Item item) implements Difference {
    }

    /// Something that was there is not any more.
    record Removed(Item item) implements Difference {
    }

    /// Where a card is: its place, its stack or both.
    record CardMoved(Card before, Card after) implements Difference {
    }

    /// A field of a card.
    record CardChanged<T extends @Nullable Object>(CardField<T> field, Card before, Card after) implements Difference {
    }

    /// The finding a card is made from.
    record CardFrom(Card before, Card after) implements Difference {
    }

    record ActionChanged(ActionPart part, Action before, Action after) implements Difference {
    }

    record GoalChanged(GoalPart part, Goal before, Goal after) implements Difference {
    }

    record QuestionChanged(QuestionPart part, OwnQuestion before, OwnQuestion after) implements Difference {
    }

    record SnapshotChanged(SnapshotPart part, Snapshot before, Snapshot after) implements Difference {
    }

    /// Things of one kind lie or stand in another order.
    record Reordered(Kind kind) implements Difference {
    }
}
