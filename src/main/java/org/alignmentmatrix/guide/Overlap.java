package org.alignmentmatrix.guide;

import java.util.List;
import java.util.Optional;
import org.alignmentmatrix.model.Question;

/// Two questions of the checklist that ask nearly the same. Answers to them that lie far apart deserve a second look.
public record Overlap(Question first, Question second) {

    /// All such pairs.
    public static final List<Overlap> ALL = List.of(new Overlap(Question.T9, Question.F8), new Overlap(Question.T6, Question.F7));

    /// The other question of the pair; empty for a question that is in none.
    public static Optional<Question> with(Question question) {
        return ALL.stream()
                .filter(pair -> pair.first == question || pair.second == question)
                .map(pair -> pair.first == question ? pair.second : pair.first)
                .findFirst();
    }
}
