package org.alignmentmatrix.exchange.intake;

import java.util.List;
import java.util.stream.IntStream;
import org.alignmentmatrix.model.Rating;

/// What many people answered to one question.
///
/// @param counts how many chose each level, 0 to [Rating.Level#MAX]
/// @param notApplicable how many said that the question does not fit
/// @param open how many said nothing that counts
public record Tally(List<Integer> counts, int notApplicable, int open) {

    /// @throws IllegalArgumentException if there are not as many counts as levels, or a number is negative
    public Tally {
        counts = List.copyOf(counts);
        boolean negative = notApplicable < 0 || open < 0 || counts.stream().anyMatch(count -> count < 0);
        if (counts.size() != Rating.Level.MAX + 1 || negative) {
            throw new IllegalArgumentException("There must be %d counts of 0 or more, but there are %s, %d and %d"
                    .formatted(Rating.Level.MAX + 1, counts, notApplicable, open));
        }
    }

    /// How many chose a level.
    public int answers() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /// The answer of all together: the middle one of all levels in their order. With an even number of answers it is the mean of the
    /// two in the middle; if that lies between two levels, the one nearer to the middle of the scale. *Not applicable* if that is all
    /// that anybody said.
    public Rating rating() {
        int answers = answers();
        if (answers == 0) {
            return notApplicable > 0 ? Rating.NOT_APPLICABLE : Rating.NOT_ANSWERED;
        }
        int doubled = ranked((answers - 1) / 2) + ranked(answers / 2);
        int towardsMiddle = doubled < Rating.Level.MAX ? (doubled + 1) / 2 : doubled / 2;
        return new Rating.Level(towardsMiddle);
    }

    /// The mean level; 0 if nobody chose one.
    public double mean() {
        int answers = answers();
        return answers == 0 ? 0 : (double) IntStream.range(0, counts.size()).map(level -> level * counts.get(level)).sum() / answers;
    }

    /// How far the answers lie apart: their standard deviation, that of all who answered; 0 if they agree, at most 2.
    public double spread() {
        int answers = answers();
        if (answers == 0) {
            return 0;
        }
        double mean = mean();
        double squares = IntStream.range(0, counts.size()).mapToDouble(level -> counts.get(level) * (level - mean) * (level - mean)).sum();
        return Math.sqrt(squares / answers);
    }

    /// The level of the answer with a position in the order of levels.
    private int ranked(int position) {
        int level = 0;
        for (int passed = counts.getFirst(); passed <= position; passed += counts.get(level)) {
            level++;
        }
        return level;
    }
}
