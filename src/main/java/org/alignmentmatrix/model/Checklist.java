package org.alignmentmatrix.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// The answers of all voices. A question without an answer is [Answer#NONE].
///
/// @param answers what was said; entries that say nothing are left out, so equal checklists are equal records
public record Checklist(Map<Voice, Map<Question, Answer>> answers) {

    /// Nobody has answered anything.
    public static final Checklist EMPTY = new Checklist(Map.of());

    public Checklist {
        var copy = new EnumMap<Voice, Map<Question, Answer>>(Voice.class);
        answers.forEach((voice, given) -> {
            var kept = new EnumMap<Question, Answer>(Question.class);
            given.forEach((question, answer) -> {
                if (!answer.equals(Answer.NONE)) {
                    kept.put(question, answer);
                }
            });
            if (!kept.isEmpty()) {
                copy.put(voice, Collections.unmodifiableMap(kept));
            }
        });
        answers = Collections.unmodifiableMap(copy);
    }

    public Answer answer(Voice voice, Question question) {
        return answers.getOrDefault(voice, Map.of()).getOrDefault(question, Answer.NONE);
    }

    /// @return this very checklist if that is the answer already
    public Checklist with(Voice voice, Question question, Answer answer) {
        if (answer(voice, question).equals(answer)) {
            return this;
        }
        var next = new EnumMap<Voice, Map<Question, Answer>>(Voice.class);
        next.putAll(answers);
        var given = new EnumMap<Question, Answer>(Question.class);
        given.putAll(answers.getOrDefault(voice, Map.of()));
        given.put(question, answer);
        next.put(voice, given);
        return new Checklist(next);
    }
}
