package org.alignmentmatrix.json;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.GoalId;
import org.alignmentmatrix.model.OwnId;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.model.SnapshotId;

/// A kind of ids with a letter and a number, such as `C-007`, and how one is read.
///
/// @param <I> the type of the id
record IdKind<I>(Function<String, Optional<I>> parse, IntFunction<I> of, ToIntFunction<I> number) {

    static final IdKind<CardId> CARD = new IdKind<>(CardId::parse, CardId::new, CardId::number);
    static final IdKind<ActionId> ACTION = new IdKind<>(ActionId::parse, ActionId::new, ActionId::number);
    static final IdKind<GoalId> GOAL = new IdKind<>(GoalId::parse, GoalId::new, GoalId::number);
    static final IdKind<OwnId> OWN_QUESTION = new IdKind<>(OwnId::parse, OwnId::new, OwnId::number);
    static final IdKind<SnapshotId> SNAPSHOT = new IdKind<>(SnapshotId::parse, SnapshotId::new, SnapshotId::number);

    /// The highest number that the next thing of a kind can have.
    static final int MAX = CardId.MAX;

    /// The id of something that is there.
    I read(Element element) throws ProblemException {
        int last = MAX - 1; // the highest that leaves a number for the next one
        Supplier<String> expected = () -> "an id from " + of.apply(1) + " to " + of.apply(last);
        return parse.apply(element.text(expected)).filter(id -> number.applyAsInt(id) <= last)
                .orElseThrow(() -> element.bad(expected.get()));
    }
}
