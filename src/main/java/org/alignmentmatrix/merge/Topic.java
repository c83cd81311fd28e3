package org.alignmentmatrix.merge;

import java.util.Optional;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.Question;

/// What a difference is about: two differences about the same change the same value of a board.
///
/// @param what the kind of difference
/// @param first tells it from others of its kind, with the second and the third
record Topic(Class<?> what, Object first, Object second, Object third) {

    private static final String NONE = "";

    /// An item on a board.
    record Key(Kind kind, int number) {
    }

    private static Topic of(Difference difference, Object... parts) {
        return new Topic(difference.getClass(), parts.length > 0 ? parts[0] : NONE, parts.length > 1 ? parts[1] : NONE,
                parts.length > 2 ? parts[2] : NONE);
    }

    static Topic of(Difference difference) {
        return switch (difference) {
            case Difference.Titled _, Difference.Frozen _, Difference.Weighted _ -> of(difference, NONE);
            case Difference.Styled styled -> of(difference, styled.quadrant());
            case Difference.Worded worded -> of(difference, worded.scale());
            case Difference.Answered answered -> of(difference, answered.voice(), answered.asked().key(), answered.part());
            case Difference.SignSeen seen -> of(difference, seen.sign());
            case Difference.Agreed agreed -> of(difference, agreed.point(), agreed.party());
            case Difference.Dismissed dismissed -> of(difference, dismissed.contradiction());
            case Difference.NotUnderstood part -> of(difference, part.path());
            case Difference.Added added -> of(difference, key(added.item()));
            case Difference.Removed removed -> of(difference, key(removed.item()));
            case Difference.CardMoved moved -> of(difference, moved.before().id());
            case Difference.CardChanged<?> changed -> of(difference, changed.before().id(), changed.field());
            case Difference.CardFrom from -> of(difference, from.before().id());
            case Difference.ActionChanged changed -> of(difference, changed.before().id(), changed.part());
            case Difference.GoalChanged changed -> of(difference, changed.before().id(), changed.part());
            case Difference.QuestionChanged changed -> of(difference, changed.before().id(), changed.part());
            case Difference.SnapshotChanged changed -> of(difference, changed.before().id(), changed.part());
            case Difference.Reordered reordered -> of(difference, reordered.kind());
        };
    }

    /// The item that a difference is about or belongs to; empty for what is there once on every board.
    static Optional<Key> item(Difference difference) {
        return switch (difference) {
            case Difference.Titled _, Difference.Frozen _, Difference.Weighted _, Difference.Styled _, Difference.Worded _,
                 Difference.SignSeen _, Difference.Agreed _, Difference.Dismissed _, Difference.Reordered _ -> Optional.empty();
            case Difference.Answered answered -> switch (answered.asked()) {
                case Question _ -> Optional.empty();
                case OwnQuestion question -> Optional.of(new Key(Kind.QUESTION, question.id().number()));
            };
            case Difference.NotUnderstood part -> UnreadPaths.item(part.path());
            case Difference.Added added -> Optional.of(key(added.item()));
            case Difference.Removed removed -> Optional.of(key(removed.item()));
            case Difference.CardMoved moved -> Optional.of(new Key(Kind.CARD, moved.before().id().number()));
            case Difference.CardChanged<?> changed -> Optional.of(new Key(Kind.CARD, changed.before().id().number()));
            case Difference.CardFrom from -> Optional.of(new Key(Kind.CARD, from.before().id().number()));
            case Difference.ActionChanged changed -> Optional.of(new Key(Kind.ACTION, changed.before().id().number()));
            case Difference.GoalChanged changed -> Optional.of(new Key(Kind.GOAL, changed.before().id().number()));
            case Difference.QuestionChanged changed -> Optional.of(new Key(Kind.QUESTION, changed.before().id().number()));
            case Difference.SnapshotChanged changed -> Optional.of(new Key(Kind.SNAPSHOT, changed.before().id().number()));
        };
    }

    private static Key key(Item item) {
        return new Key(item.kind(), item.number());
    }
}
