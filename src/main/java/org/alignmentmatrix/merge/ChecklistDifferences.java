package org.alignmentmatrix.merge;

import java.util.List;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Scale;
import org.alignmentmatrix.model.Voice;

/// What differs in a checklist. The answers to a question that was added or removed come and go with it and are not told apart.
final class ChecklistDifferences {

    private ChecklistDifferences() {
    }

    static void find(Checklist before, Checklist after, List<Difference> found) {
        if (before == after) {
            return;
        }
        if (before.answers() != after.answers()) {
            for (Question question : Question.values()) {
                answers(question, question, before, after, found);
            }
        }
        if (before.own() != after.own()) {
            own(before, after, found);
        }
        if (!before.weights().equals(after.weights())) {
            found.add(new Difference.Weighted(before.weights(), after.weights()));
        }
        for (Scale scale : Scale.values()) {
            if (!before.words().of(scale).equals(after.words().of(scale))) {
                found.add(new Difference.Worded(scale, before.words().of(scale), after.words().of(scale)));
            }
        }
    }

    /// @param was the question as it was asked before
    private static void answers(Asked was, Asked is, Checklist before, Checklist after, List<Difference> found) {
        for (Voice voice : Voice.values()) {
            answer(voice, is, before.answer(voice, was), after.answer(voice, is), found);
        }
    }

    private static void answer(Voice voice, Asked asked, Answer was, Answer is, List<Difference> found) {
        if (was == is) {
            return;
        }
        for (Difference.AnswerPart part : Difference.AnswerPart.values()) {
            if (!part.of(was).equals(part.of(is))) {
                found.add(new Difference.Answered(voice, asked, part, was, is));
            }
        }
    }

    private static void own(Checklist before, Checklist after, List<Difference> found) {
        Items.compare(Kind.QUESTION, Items.questions(before.own()), Items.questions(after.own()), (first, second) -> {
            OwnQuestion was = first.question();
            OwnQuestion is = second.question();
            for (QuestionPart part : QuestionPart.values()) {
                if (!part.of(was).equals(part.of(is))) {
                    found.add(new Difference.QuestionChanged(part, was, is));
                }
            }
            answers(was, is, before, after, found);
        }, found);
    }
}
