package org.alignmentmatrix.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.alignmentmatrix.exchange.incoming.RawTable;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Checklist;

/// Which column of a survey answers which question, and what its numbers mean. It starts as a guess and can be changed. Columns
/// without a question – names, addresses, times, free text – are not read at all.
///
/// @param table one row for each person who answered
/// @param questions one for each column; empty for a column that is left out
/// @param scale what the numbers mean; words are understood with any scale
public record SurveyMapping(RawTable table, List<Optional<Asked>> questions, NumberScale scale) {

    /// Which numbers stand for the worst and the best answer.
    public enum NumberScale {
        /// 0 to 4, as the checklist itself.
        FROM_0_TO_4,
        /// 1 to 5, as most forms have it.
        FROM_1_TO_5,
        /// 0 to 10.
        FROM_0_TO_10,
        /// The numbers in the table fit more than one scale, and nobody has said which: numbers are not read.
        ASK
    }

    /// @throws IllegalArgumentException if there are not as many questions as columns
    public SurveyMapping {
        questions = List.copyOf(questions);
        if (questions.size() != table.header().size()) {
            throw new IllegalArgumentException(
                    "There must be %d questions, but there are %d".formatted(table.header().size(), questions.size()));
        }
    }

    /// What the header and the cells suggest.
    public static SurveyMapping guess(RawTable table, Checklist checklist, IntakeWords words) {
        List<Optional<Asked>> questions = new QuestionHeaders(checklist, words).of(table.header());
        return new SurveyMapping(table, questions, scale(table, questions));
    }

    /// A scale is told by the numbers at its ends. Where both ends are missing it has to be asked; without any number it plays no part.
    private static NumberScale scale(RawTable table, List<Optional<Asked>> questions) {
        int lowest = Integer.MAX_VALUE;
        int highest = Integer.MIN_VALUE;
        for (RawTable.Row row : table.rows()) {
            for (int i = 0; i < questions.size(); i++) {
                OptionalInt number = questions.get(i).isPresent() ? AnswerReading.number(row.cells().get(i)) : OptionalInt.empty();
                lowest = Math.min(lowest, number.orElse(lowest));
                highest = Math.max(highest, number.orElse(highest));
            }
        }
        if (highest < lowest || lowest == 0 && highest < 5) {
            return NumberScale.FROM_0_TO_4;
        }
        if (highest > 5) {
            return NumberScale.FROM_0_TO_10;
        }
        return lowest > 0 && highest == 5 ? NumberScale.FROM_1_TO_5 : NumberScale.ASK;
    }

    /// Whether this looks like a survey rather than a table of cards: at least three columns answer a question.
    public boolean isLikely() {
        return questions.stream().filter(Optional::isPresent).count() >= 3;
    }

    /// Another question for a column. A question is answered in one column only: another one that had it is left out.
    ///
    /// @param column 0 for the first
    public SurveyMapping with(int column, Optional<Asked> question) {
        var next = new ArrayList<>(questions);
        question.ifPresent(taken -> next.replaceAll(other ->
                other.filter(asked -> asked.key().equals(taken.key())).isPresent() ? Optional.empty() : other));
        next.set(column, question);
        return new SurveyMapping(table, next, scale);
    }

    public SurveyMapping withScale(NumberScale next) {
        return new SurveyMapping(table, questions, next);
    }
}
