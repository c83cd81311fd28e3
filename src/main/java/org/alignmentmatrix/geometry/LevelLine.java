package org.alignmentmatrix.geometry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Voice;

/// The levels that voices gave to one question, as marks on a line from the worst to the best level, with the words below.
///
/// @param box everything
/// @param track the line itself
/// @param span from the lowest to the highest level of the voices that are compared; without width if there are not two levels
/// @param stops where the five levels are, by their x
/// @param marks one for each voice that gave a level; voices with the same level stand side by side
/// @param words one for each level that was given
public record LevelLine(Box box, Box track, Box span, List<Double> stops, List<VoiceMark> marks, List<ChartText> words) {

    /// In logical pixels.
    public static final double HEIGHT = 38;

    private static final double MARK = 18;
    private static final double SPAN = 8;
    private static final double TRACK = 2;
    private static final double END = MARK / 2 + 2; // from the ends of the line to the first and the last level
    private static final double WORDS = 19; // from the line down to the middle of the words
    private static final double AIR = 8; // between two words

    public LevelLine {
        stops = List.copyOf(stops);
        marks = List.copyOf(marks);
        words = List.copyOf(words);
    }

    /// @param levels of the voices that gave one, 0 to 4
    /// @param compared the voices whose levels the span joins
    /// @param left the left end
    /// @param top the upper edge
    /// @param width of the whole
    public static LevelLine of(Asked asked, Map<Voice, Integer> levels, Collection<Voice> compared,
                               double left, double top, double width, ChartWords words, TextRuler ruler) {
        double y = top + MARK / 2 + 1;
        double step = Math.max(0, width - 2 * END) / Rating.Level.MAX;
        List<Double> stops = IntStream.rangeClosed(0, Rating.Level.MAX).mapToObj(level -> left + END + level * step).toList();
        var byLevel = new TreeMap<Integer, List<Voice>>();
        new TreeMap<>(levels).forEach((voice, level) -> byLevel.computeIfAbsent(level, _ -> new ArrayList<>()).add(voice));
        var marks = new ArrayList<VoiceMark>();
        byLevel.forEach((level, voices) -> marks.addAll(row(voices, stops.get(level), y, left, width, words)));
        IntSummaryStatistics joined = levels.entrySet().stream().filter(entry -> compared.contains(entry.getKey()))
                .mapToInt(Map.Entry::getValue).summaryStatistics();
        double from = joined.getCount() == 0 ? left : stops.get(joined.getMin());
        double to = joined.getCount() == 0 ? left : stops.get(joined.getMax());
        var box = new Box(left, top, width, HEIGHT);
        return new LevelLine(box,
                new Box(left, y - TRACK / 2, width, TRACK), new Box(from, y - SPAN / 2, to - from, SPAN), stops, marks,
                words(asked, List.copyOf(byLevel.keySet()), stops, y + WORDS, box, words, new TextFit(ruler)));
    }

    private static List<VoiceMark> row(List<Voice> voices, double x, double y, double left, double width, ChartWords words) {
        double row = voices.size() * (MARK + 1) - 1;
        double first = Math.max(left, Math.min(x - row / 2, left + width - row)) + MARK / 2;
        return IntStream.range(0, voices.size())
                .mapToObj(i -> new VoiceMark(voices.get(i), words.letter(voices.get(i)), new Pixel(first + i * (MARK + 1), y), MARK))
                .toList();
    }

    /// Each word below its level, moved aside where it would meet the one before it or the end.
    private static List<ChartText> words(Asked asked, List<Integer> levels, List<Double> stops, double y, Box room,
                                         ChartWords words, TextFit fit) {
        int count = levels.size();
        double most = count == 0 ? 0 : (room.width() - (count - 1) * AIR) / count;
        List<String> texts = levels.stream().map(level -> fit.line(words.level(asked, level), TextRole.CHART_HINT, most)).toList();
        double[] lefts = new double[count];
        double[] widths = texts.stream().mapToDouble(text -> fit.width(text, TextRole.CHART_HINT)).toArray();
        double free = room.x();
        for (int i = 0; i < count; i++) {
            lefts[i] = Math.max(free, stops.get(levels.get(i)) - widths[i] / 2);
            free = lefts[i] + widths[i] + AIR;
        }
        double end = room.right();
        for (int i = count - 1; i >= 0; i--) {
            lefts[i] = Math.min(lefts[i], end - widths[i]);
            end = lefts[i] - AIR;
        }
        return IntStream.range(0, count)
                .mapToObj(i -> new ChartText(texts.get(i), TextRole.CHART_HINT, new Pixel(lefts[i], y), ChartText.Anchor.LEFT, true))
                .toList();
    }
}
