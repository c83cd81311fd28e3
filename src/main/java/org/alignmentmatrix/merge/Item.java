package org.alignmentmatrix.merge;

import java.util.Map;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.Snapshot;
import org.alignmentmatrix.model.Voice;

/// Something that is on a board or not, as a whole.
public sealed interface Item {

    Kind kind();

    /// The number in its id; none of its kind on the same board has the same.
    int number();

    record OfCard(Card card) implements Item {

        @Override
        public Kind kind() {
            return Kind.CARD;
        }

        @Override
        public int number() {
            return card.id().number();
        }
    }

    record OfAction(Action action) implements Item {

        @Override
        public Kind kind() {
            return Kind.ACTION;
        }

        @Override
        public int number() {
            return action.id().number();
        }
    }

    record OfGoal(Goal goal) implements Item {

        @Override
        public Kind kind() {
            return Kind.GOAL;
        }

        @Override
        public int number() {
            return goal.id().number();
        }
    }

    /// A question of the board's own, with all that was answered to it.
    ///
    /// @param answers a voice without an entry said nothing
    record OfQuestion(OwnQuestion question, Map<Voice, Answer> answers) implements Item {

        public OfQuestion {
            answers = Map.copyOf(answers);
        }

        @Override
        public Kind kind() {
            return Kind.QUESTION;
        }

        @Override
        public int number() {
            return question.id().number();
        }
    }

    record OfSnapshot(Snapshot snapshot) implements Item {

        @Override
        public Kind kind() {
            return Kind.SNAPSHOT;
        }

        @Override
        public int number() {
            return snapshot.id().number();
        }
    }
}
