package org.alignmentmatrix.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// The answers of all voices, and how they are asked and weighed. A question without an answer is [Answer#NONE].
///
/// @param answers what was said to the 25 questions; entries that say nothing are left out, so equal checklists are equal records
/// @param weights how much each area counts in the overall score
/// @param own the questions that people added, which are scored apart
/// @param words the words of the scales that differ from those of the guide
public record Checklist(Map<Voice, Map<Question, Answer>> answers, Weights weights, OwnQuestions own, ScaleWords words) {

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

    /// A checklist whose areas weigh the same, with the 25 questions alone and the words of the guide.
    public Checklist(Map<Voice, Map<Question, Answer>> answers) {
        this(answers, Weights.EQUAL, OwnQuestions.NONE, ScaleWords.OF_GUIDE);
    }

    /// What a voice said; [Answer#NONE] also for a question of one's own that is no longer asked.
    public Answer answer(Voice voice, Asked asked) {
        return switch (asked) {
            case Question question -> answers.getOrDefault(voice, Map.of()).getOrDefault(question, Answer.NONE);
            case OwnQuestion question -> own.answer(voice, question.id());
        };
    }

    /// @return this very checklist if that is the answer already, or the question is no longer asked
    public Checklist with(Voice voice, Asked asked, Answer answer) {
        if (answer(voice, asked).equals(answer)) {
            return this;
        }
        return switch (asked) {
            case Question question -> with(voice, question, answer);
            case OwnQuestion question -> withOwn(own.with(voice, question.id(), answer));
        };
    }

    private Checklist with(Voice voice, Question question, Answer answer) {
        var next = new EnumMap<Voice, Map<Question, Answer>>(Voice.class);
        next.putAll(answers);
        var given = new EnumMap<Question, Answer>(Question.class);
        given.putAll(answers.getOrDefault(voice, Map.of()));
        given.put(question, answer);
        next.put(voice, given);
        return new Checklist(next, weights, own, words);
    }

    /// @return this very checklist if these are its weights already
    public Checklist withWeights(Weights next) {
        return next.equals(weights) ? this : new Checklist(answers, next, own, words);
    }

    /// @return this very checklist if these are its own questions already
    public Checklist withOwn(OwnQuestions next) {
        return next == own ? this : new Checklist(answers, weights, next, words);
    }

    /// @return this very checklist if these are its words already
    public Checklist withWords(ScaleWords next) {
        return next.equals(words) ? this : new Checklist(answers, weights, own, next);
    }

    /// Whether any voice chose anything.
    public boolean holdsAnswers() {
        return !answers.isEmpty() || !own.answers().isEmpty();
    }
}
