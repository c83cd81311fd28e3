package org.alignmentmatrix.ui.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Voice;

/// The questions of the checklist in their order, then those of the board's own, with the answers of some voices. A row is known
/// by the key of its question, for the wording of an own one can change.
record QuestionRows(List<QuestionRow> inOrder) implements Rows<String, QuestionRow> {

    /// @param seen the voices whose answers may be seen
    static QuestionRows of(Checklist checklist, Collection<Voice> seen) {
        return new QuestionRows(Stream.<Asked>concat(Stream.of(Question.values()), checklist.own().all().stream())
                .map(asked -> new QuestionRow(asked, checklist.words(),
                        seen.stream().collect(Collectors.toMap(Function.identity(), voice -> checklist.answer(voice, asked)))))
                .toList());
    }

    @Override
    public String key(QuestionRow row) {
        return row.asked().key();
    }

    @Override
    public Optional<QuestionRow> find(String key) {
        return inOrder.stream().filter(row -> row.asked().key().equals(key)).findFirst();
    }

    @Override
    public int all() {
        return inOrder.size();
    }

    @Override
    public boolean isDim(String key) {
        return false;
    }
}
