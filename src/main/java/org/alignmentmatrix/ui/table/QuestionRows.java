package org.alignmentmatrix.ui.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Voice;

/// The questions of the checklist in their order, with the answers of some voices.
record QuestionRows(List<QuestionRow> inOrder) implements Rows<Question, QuestionRow> {

    /// @param seen the voices whose answers may be seen
    static QuestionRows of(Checklist checklist, Collection<Voice> seen) {
        return new QuestionRows(Stream.of(Question.values())
                .map(question -> new QuestionRow(question,
                        seen.stream().collect(Collectors.toMap(Function.identity(), voice -> checklist.answer(voice, question)))))
                .toList());
    }

    @Override
    public Question key(QuestionRow row) {
        return row.question();
    }

    @Override
    public Optional<QuestionRow> find(Question question) {
        return inOrder.stream().filter(row -> row.question() == question).findFirst();
    }

    @Override
    public int all() {
        return inOrder.size();
    }

    @Override
    public boolean isDim(Question question) {
        return false;
    }
}
