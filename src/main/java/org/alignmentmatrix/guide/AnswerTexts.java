package org.alignmentmatrix.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Scale;
import org.alignmentmatrix.model.ScaleWords;

/// The words in which questions are answered. That of a question itself comes before that of its scale.
record AnswerTexts(Texts texts) {

    /// @throws IllegalArgumentException if there is no such level
    String brief(Asked asked, int level) {
        return first(keys(asked, level));
    }

    /// Where there is room.
    ///
    /// @throws IllegalArgumentException if there is no such level
    String full(Asked asked, int level) {
        return first(keys(asked, level).flatMap(key -> Stream.of(key + ".long", key)));
    }

    /// The word that a board has for itself, if it has.
    ///
    /// @throws IllegalArgumentException if there is no such level
    Optional<String> own(ScaleWords words, Asked asked, int level) {
        int valid = new Rating.Level(level).value();
        return words.of(asked.scale()).map(own -> own.get(valid));
    }

    /// The five words of a scale, worst first.
    List<String> of(Scale scale) {
        return IntStream.rangeClosed(0, Rating.Level.MAX).mapToObj(level -> texts.get(key(scale, level))).toList();
    }

    /// The text of the first key that has one; that of the last must be there.
    private String first(Stream<String> keys) {
        List<String> candidates = keys.toList();
        return candidates.stream().flatMap(key -> texts.find(key).stream()).findFirst().orElseGet(() -> texts.get(candidates.getLast()));
    }

    private static Stream<String> keys(Asked asked, int level) {
        int valid = new Rating.Level(level).value(); // refuses what is no level
        String ofScale = key(asked.scale(), valid);
        return switch (asked) {
            case Question question -> Stream.of("Question." + question.name() + "." + valid, ofScale);
            case OwnQuestion _ -> Stream.of(ofScale);
        };
    }

    private static String key(Scale scale, int level) {
        return "Scale." + scale.name() + "." + level;
    }
}
