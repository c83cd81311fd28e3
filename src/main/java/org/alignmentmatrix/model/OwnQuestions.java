package org.alignmentmatrix.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The questions of a board's own, and what was answered to them.
///
/// @param all in the order in which they were added, at most [#LIMIT]
/// @param answers entries that say nothing are left out, so equal values are equal records
/// @param nextNumber the number of the next one, higher than all there were, at most [CardId#MAX]
public record OwnQuestions(List<OwnQuestion> all, Map<Voice, Map<OwnId, Answer>> answers, int nextNumber) {

    /// The most questions a board can have of its own.
    public static final int LIMIT = 100;

    public static final OwnQuestions NONE = new OwnQuestions(List.of(), Map.of(), 1);

    /// @throws IllegalArgumentException if there are too many, two have the same id, an answer has no question, or the next number
    ///         was used already or is too high
    public OwnQuestions {
        all = List.copyOf(all);
        Set<OwnId> ids = new HashSet<>();
        for (OwnQuestion question : all) {
            if (!ids.add(question.id()) || question.id().number() >= nextNumber) {
                throw new IllegalArgumentException("The id %s must be there once and be below %d".formatted(question.id(), nextNumber));
            }
        }
        Numbered.require("The next number", nextNumber);
        if (all.size() > LIMIT) {
            throw new IllegalArgumentException("There must be at most %d questions, but there are %d".formatted(LIMIT, all.size()));
        }
        var copy = new EnumMap<Voice, Map<OwnId, Answer>>(Voice.class);
        answers.forEach((voice, given) -> {
            var kept = new TreeMap<>(given);
            kept.values().removeIf(Answer.NONE::equals);
            if (!ids.containsAll(kept.keySet())) {
                throw new IllegalArgumentException("There are answers to questions that nobody asks: " + kept.keySet());
            }
            if (!kept.isEmpty()) {
                copy.put(voice, Collections.unmodifiableMap(kept));
            }
        });
        answers = Collections.unmodifiableMap(copy);
    }

    public Optional<OwnQuestion> find(OwnId id) {
        return all.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /// Those of an area, in their order.
    public List<OwnQuestion> of(Area area) {
        return all.stream().filter(question -> question.area() == area).toList();
    }

    public Answer answer(Voice voice, OwnId id) {
        return answers.getOrDefault(voice, Map.of()).getOrDefault(id, Answer.NONE);
    }

    /// @return this very value if the question is not asked, or answered so already
    public OwnQuestions with(Voice voice, OwnId id, Answer answer) {
        if (find(id).isEmpty() || answer(voice, id).equals(answer)) {
            return this;
        }
        var next = new EnumMap<Voice, Map<OwnId, Answer>>(Voice.class);
        next.putAll(answers);
        var given = new TreeMap<>(answers.getOrDefault(voice, Map.of()));
        given.put(id, answer);
        next.put(voice, given);
        return new OwnQuestions(all, next, nextNumber);
    }

    /// Adds a question at the end.
    ///
    /// @param question its id is [#nextNumber()] or higher
    /// @return this very value if there is no room for one more, or the number was used already or leaves none for a next one
    public OwnQuestions add(OwnQuestion question) {
        if (all.size() == LIMIT || question.id().number() < nextNumber || question.id().number() == Numbered.MAX) {
            return this;
        }
        return new OwnQuestions(Stream.concat(all.stream(), Stream.of(question)).toList(), answers, question.id().number() + 1);
    }

    /// Puts a question in place of the one with its id.
    ///
    /// @return this very value if there is none, or it is so already
    public OwnQuestions change(OwnQuestion question) {
        if (find(question.id()).filter(before -> !before.equals(question)).isEmpty()) {
            return this;
        }
        return new OwnQuestions(all.stream().map(each -> each.id().equals(question.id()) ? question : each).toList(), answers, nextNumber);
    }

    /// Takes a question away, and what was answered to it.
    ///
    /// @return this very value if there is none
    public OwnQuestions remove(OwnId id) {
        if (find(id).isEmpty()) {
            return this;
        }
        Map<Voice, Map<OwnId, Answer>> kept = answers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> without(entry.getValue(), id)));
        return new OwnQuestions(all.stream().filter(question -> !question.id().equals(id)).toList(), kept, nextNumber);
    }

    private static Map<OwnId, Answer> without(Map<OwnId, Answer> given, OwnId id) {
        var kept = new TreeMap<>(given);
        kept.remove(id);
        return kept;
    }
}
