package org.alignmentmatrix.geometry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alignmentmatrix.insight.Scores;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Voice;

/// All questions, area by area and then those that people added, each with the levels that voices gave on a line.
///
/// @param width in logical pixels
/// @param height as much as it needs, in logical pixels
/// @param headings names and scores of the areas
/// @param rules the heights of the thin lines between rows
public record BarsPlan(double width, double height, List<ChartText> headings, List<Row> rows, List<Double> rules) {

    private static final double HEADING = 44;
    private static final double PADDING = 10; // above and below what is in a row
    private static final double LINE = 17; // the height of a line of text
    private static final double BETWEEN = 24; // between the words and the level line beside them
    private static final double BESIDE = 520; // the least width at which the level line stands beside the words
    private static final double LEVELS = 250;
    private static final double MOST_LEVELS = 420;

    /// One question.
    ///
    /// @param box over the whole width
    /// @param texts the question, and below it its id and what voices said that is no level
    public record Row(Asked asked, Box box, List<ChartText> texts, LevelLine line) {

        public Row {
            texts = List.copyOf(texts);
        }
    }

    public BarsPlan {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        rules = List.copyOf(rules);
    }

    /// @param voices whose answers are shown
    public static BarsPlan of(Checklist checklist, List<Voice> voices, double width, ChartWords words, TextRuler ruler) {
        var planner = new Planner(checklist, voices, width, words, ruler);
        for (Area area : Area.values()) {
            planner.area(area);
        }
        planner.own();
        return planner.plan();
    }

    /// The row at a point.
    public Optional<Row> at(Pixel point) {
        return rows.stream().filter(row -> row.box.contains(point)).findFirst();
    }

    private static final class Planner {

        private final Checklist checklist;
        private final List<Voice> voices;
        private final double width;
        private final ChartWords words;
        private final TextRuler ruler;
        private final TextFit fit;
        private final List<ChartText> headings = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();
        private final List<Double> rules = new ArrayList<>();
        private double y;

        Planner(Checklist checklist, List<Voice> voices, double width, ChartWords words, TextRuler ruler) {
            this.checklist = checklist;
            this.voices = voices;
            this.width = width;
            this.words = words;
            this.ruler = ruler;
            this.fit = new TextFit(ruler);
        }

        BarsPlan plan() {
            return new BarsPlan(width, y, headings, rows, rules);
        }

        void area(Area area) {
            String values = String.join("   ", voices.stream().map(voice -> score(voice, area)).toList());
            double room = width - fit.width(values, TextRole.CHART_TEXT) - BETWEEN;
            headings.add(new ChartText(fit.line(words.name(area), TextRole.CHART_NAME, room), TextRole.CHART_NAME,
                    new Pixel(0, y + HEADING - LINE), ChartText.Anchor.LEFT, false));
            headings.add(new ChartText(values, TextRole.CHART_TEXT, new Pixel(width, y + HEADING - LINE), ChartText.Anchor.RIGHT, true));
            y += HEADING;
            area.questions().forEach(this::row);
        }

        void own() {
            if (!checklist.own().all().isEmpty()) {
                headings.add(new ChartText(fit.line(words.own(), TextRole.CHART_NAME, width), TextRole.CHART_NAME,
                        new Pixel(0, y + HEADING - LINE), ChartText.Anchor.LEFT, false));
                y += HEADING;
                Stream.of(Area.values()).flatMap(area -> checklist.own().of(area).stream()).forEach(this::row);
            }
        }

        private String score(Voice voice, Area area) {
            var percent = Scores.of(checklist, voice).area(area).percent();
            return words.letter(voice) + " " + (percent.isPresent() ? words.percent(percent.getAsDouble()) : words.none());
        }

        private void row(Asked asked) {
            rules.add(y);
            boolean beside = width >= BESIDE;
            double levels = beside ? Math.clamp(width * 0.4, LEVELS, MOST_LEVELS) : width;
            double textWidth = beside ? width - levels - BETWEEN : width;
            List<String> lines = fit.lines(words.ask(asked), TextRole.CHART_TEXT, textWidth, 2);
            double textHeight = (lines.size() + 1) * LINE;
            double height = 2 * PADDING + (beside ? Math.max(textHeight, LevelLine.HEIGHT) : textHeight + LevelLine.HEIGHT);
            double top = y + PADDING + (beside ? Math.max(0, LevelLine.HEIGHT - textHeight) / 2 : 0);
            var texts = new ArrayList<ChartText>();
            for (String line : lines) {
                texts.add(new ChartText(line, TextRole.CHART_TEXT, new Pixel(0, top + LINE / 2), ChartText.Anchor.LEFT, false));
                top += LINE;
            }
            texts.add(new ChartText(fit.line(hint(asked), TextRole.CHART_HINT, textWidth), TextRole.CHART_HINT,
                    new Pixel(0, top + LINE / 2), ChartText.Anchor.LEFT, true));
            double lineTop = beside ? y + (height - LevelLine.HEIGHT) / 2 : top + LINE;
            rows.add(new Row(asked, new Box(0, y, width, height), texts,
                    LevelLine.of(asked, levels(asked), voices, width - levels, lineTop, levels, words, ruler)));
            y += height;
        }

        /// The id, and what voices said that is no level.
        private String hint(Asked asked) {
            var hint = new StringBuilder(asked.key());
            for (Voice voice : voices) {
                switch (checklist.answer(voice, asked).rating()) {
                    case Rating.Level _ -> { } // is on the line
                    case Rating.NotApplicable _ -> hint.append(" · ").append(words.letter(voice)).append(' ').append(words.notApplicable());
                    case Rating.NotAnswered _ -> hint.append(" · ").append(words.letter(voice)).append(' ').append(words.none());
                }
            }
            return hint.toString();
        }

        private Map<Voice, Integer> levels(Asked asked) {
            var levels = new EnumMap<Voice, Integer>(Voice.class);
            for (Voice voice : voices) {
                if (checklist.answer(voice, asked).rating() instanceof Rating.Level(int value)) {
                    levels.put(voice, value);
                }
            }
            return levels;
        }
    }
}
