package org.alignmentmatrix.ui.compare;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.merge.Conflict;
import org.alignmentmatrix.merge.Difference;
import org.alignmentmatrix.merge.Merge;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.ui.text.Messages;

/// Differences between two boards as lines of text, in the words of the windows. The answers of all voices are told.
///
/// @param zone in which times are told
public record DifferenceLines(Guide guide, Messages messages, ZoneId zone) {

    private static final Set<Voice> ALL = Set.copyOf(EnumSet.allOf(Voice.class));

    /// One line for each difference, in their order.
    public List<String> of(Board before, Board after, List<Difference> differences) {
        DifferenceWords words = words(before, after);
        return differences.stream().map(words::line).map(this::told).toList();
    }

    /// One line for each conflict, in their order: both sides, and what they began with where that is known.
    public List<String> of(Merge merge) {
        DifferenceWords words = words(merge.mine(), merge.theirs());
        DifferenceWords sinceBase = words(merge.base(), merge.mine());
        return merge.conflicts().stream().map(conflict -> told(conflict, words, sinceBase)).toList();
    }

    private DifferenceWords words(Board before, Board after) {
        return new DifferenceWords(guide, messages, before, after, ALL, zone);
    }

    private String told(Line line) {
        Excerpt excerpt = Excerpt.of(line.before(), line.after());
        return messages.text("compare.line", subject(line), excerpt.before(), excerpt.after());
    }

    private String told(Conflict conflict, DifferenceWords words, DifferenceWords sinceBase) {
        Line line = new Rows(messages).choice(words.line(conflict.difference()), conflict.difference());
        Excerpt excerpt = Excerpt.of(line.before(), line.after());
        return conflict.since().map(since -> Excerpt.of(sinceBase.line(since).before(), excerpt.before()).before())
                .map(base -> messages.text("compare.line.conflict", subject(line), excerpt.before(), excerpt.after(), base))
                .orElseGet(() -> messages.text("compare.line.open", subject(line), excerpt.before(), excerpt.after()));
    }

    private static String subject(Line line) {
        return Stream.of(line.subject(), line.aspect()).filter(part -> !part.isEmpty()).collect(Collectors.joining(": "));
    }
}
