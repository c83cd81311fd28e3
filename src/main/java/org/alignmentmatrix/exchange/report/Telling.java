package org.alignmentmatrix.exchange.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Voice;

/// What all sections of a report start from: the board, the day and the words.
record Telling(Board board, ReportWords words, LocalDate today) {

    static final List<Quadrant> QUADRANTS = Arrays.stream(Quadrant.values()).sorted(Comparator.comparing(Quadrant::number)).toList();

    Guide guide() {
        return words.guide();
    }

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /// What the board calls a quadrant.
    String name(Quadrant quadrant) {
        String own = board.styles().of(quadrant).name();
        return own.isEmpty() ? guide().name(quadrant) : own;
    }

    /// "2 Quick wins".
    String numbered(Quadrant quadrant) {
        return quadrant.number() + " " + name(quadrant);
    }

    String name(Voice voice) {
        return guide().name(voice);
    }

    /// A score with its unit, or a dash.
    String score(OptionalDouble percent) {
        return percent.isPresent() ? text("insight.percent", Math.round(percent.getAsDouble())) : text("insight.none");
    }

    /// "sales and marketing", "sales, marketing and leadership".
    String and(List<String> names) {
        return names.size() < 2 ? String.join("", names)
                : text("insight.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    static Block.Column words(String name, double share) {
        return new Block.Column(name, share, false);
    }

    static Block.Column number(String name, double share) {
        return new Block.Column(name, share, true);
    }
}
