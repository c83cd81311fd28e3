package org.alignmentmatrix.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alignmentmatrix.insight.Scores;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Voice;

/// The scores of the four areas as a picture: one axis for each area – up, right, down, left – and a curve for each voice, with
/// the values written beside the axes. An area without a score is a break in the curve, not 0.
///
/// @param radius from the centre to 100 percent, in logical pixels; 0 if there is no room
/// @param rings at 25, 50, 75 and 100 percent, each with its four corners
/// @param curves in the order of the voices
/// @param note said in the middle if there is nothing to show, else empty
public record RadarPlan(Box box, Pixel centre, double radius, List<List<Pixel>> rings, List<Curve> curves, List<ChartText> texts,
                        String note) {

    private static final double MARK = 16;
    private static final double AIR = 14; // between the picture and the words around it
    private static final double NAME = 17; // the height of a line
    private static final double VALUE = 16;
    private static final double SIDE = 0.27; // how much of the width the words at one side may take
    private static final double NAMED_RINGS = 70; // the least radius at which rings are named
    private static final int[] RINGS = {25, 50, 75, 100};
    private static final double[] DX = {0, 1, 0, -1};
    private static final double[] DY = {-1, 0, 1, 0};

    /// What one voice thinks.
    ///
    /// @param paths the curve, in parts where a score is missing; areas that have no neighbour with a score are in none
    /// @param marks one for each area with a score; those of several voices in one place stand side by side
    public record Curve(Voice voice, List<Path> paths, List<VoiceMark> marks) {

        public Curve {
            paths = List.copyOf(paths);
            marks = List.copyOf(marks);
        }
    }

    /// A line through at least two points.
    ///
    /// @param closed whether it leads back to the first one and has an inside
    public record Path(List<Pixel> points, boolean closed) {

        public Path {
            points = List.copyOf(points);
        }
    }

    public RadarPlan {
        rings = List.copyOf(rings);
        curves = List.copyOf(curves);
        texts = List.copyOf(texts);
    }

    /// @param voices the scores to be shown, one for each voice
    /// @param box the room there is
    public static RadarPlan of(List<Scores> voices, Box box, ChartWords words, TextRuler ruler) {
        return new Planner(voices, box, words, new TextFit(ruler)).plan();
    }

    /// The end of an axis, at 100 percent.
    public Pixel end(Area area) {
        return rings.getLast().get(area.ordinal());
    }

    private record Planner(List<Scores> voices, Box box, ChartWords words, TextFit fit) {

        RadarPlan plan() {
            double block = NAME + VALUE + AIR;
            double side = sideWidth() + AIR;
            double radius = Math.max(0, Math.min(box.height() / 2 - block, box.width() / 2 - side));
            Pixel centre = box.centre();
            List<List<Pixel>> rings = Arrays.stream(RINGS)
                    .mapToObj(percent -> Stream.of(Area.values()).map(area -> at(centre, radius, area, percent)).toList())
                    .toList();
            var texts = new ArrayList<ChartText>();
            for (Area area : Area.values()) {
                label(area, centre, radius, texts);
            }
            if (radius >= NAMED_RINGS) {
                ringNames(centre, radius, texts);
            }
            boolean nothing = voices.stream().allMatch(scores -> scores.scoredAreas() == 0);
            return new RadarPlan(box, centre, radius, rings, curves(centre, radius), texts, nothing ? words.empty() : "");
        }

        private static Pixel at(Pixel centre, double radius, Area area, double percent) {
            double distance = radius * percent / 100;
            return centre.plus(distance * DX[area.ordinal()], distance * DY[area.ordinal()]);
        }

        private List<Curve> curves(Pixel centre, double radius) {
            List<List<VoiceMark>> marks = voices.stream().<List<VoiceMark>>map(_ -> new ArrayList<>()).toList();
            for (Area area : Area.values()) {
                List<Integer> scored = IntStream.range(0, voices.size())
                        .filter(i -> voices.get(i).area(area).percent().isPresent()).boxed().toList();
                List<Double> percents = scored.stream().map(i -> voices.get(i).area(area).percent().orElseThrow()).toList();
                double[] offsets = SideBySideMarks.offsets(percents.stream().map(percent -> radius * percent / 100).toList(), MARK);
                for (int i = 0; i < scored.size(); i++) {
                    Voice voice = voices.get(scored.get(i)).voice();
                    Pixel aside = at(centre, radius, area, percents.get(i))
                            .plus(offsets[i] * Math.abs(DY[area.ordinal()]), offsets[i] * Math.abs(DX[area.ordinal()]));
                    marks.get(scored.get(i)).add(new VoiceMark(voice, words.letter(voice), aside, MARK));
                }
            }
            return IntStream.range(0, voices.size())
                    .mapToObj(i -> new Curve(voices.get(i).voice(), paths(voices.get(i), centre, radius), marks.get(i)))
                    .toList();
        }

        /// The runs of neighbouring areas with a score, around the picture.
        private static List<Path> paths(Scores scores, Pixel centre, double radius) {
            Area[] areas = Area.values();
            List<Integer> starts = IntStream.range(0, areas.length)
                    .filter(i -> percent(scores, i).isPresent() && percent(scores, i - 1).isEmpty()).boxed().toList();
            if (starts.isEmpty()) {
                return scores.scoredAreas() == 0 ? List.of() : List.of(new Path(run(scores, 0, centre, radius), true));
            }
            return starts.stream().map(start -> run(scores, start, centre, radius))
                    .filter(points -> points.size() > 1).map(points -> new Path(points, false)).toList();
        }

        private static List<Pixel> run(Scores scores, int start, Pixel centre, double radius) {
            var points = new ArrayList<Pixel>();
            for (int i = start; i < start + Area.values().length && percent(scores, i).isPresent(); i++) {
                points.add(at(centre, radius, area(i), percent(scores, i).getAsDouble()));
            }
            return points;
        }

        private static OptionalDouble percent(Scores scores, int index) {
            return scores.area(area(index)).percent();
        }

        private static Area area(int index) {
            Area[] areas = Area.values();
            return areas[Math.floorMod(index, areas.length)];
        }

        private double sideWidth() {
            double most = box.width() * SIDE;
            return Stream.of(Area.METRICS, Area.RECOGNITION)
                    .flatMap(area -> Stream.concat(
                            nameLines(area).stream().map(line -> fit.width(line, TextRole.CHART_NAME)),
                            voices.stream().map(scores -> fit.width(value(scores, area), TextRole.CHART_TEXT))))
                    .mapToDouble(width -> Math.min(width, most)).max().orElse(0);
        }

        /// The name in one line for each word, so that it takes little of the width.
        private List<String> nameLines(Area area) {
            return fit.lines(words.name(area), TextRole.CHART_NAME, Math.min(box.width() * SIDE, 80), 3);
        }

        private String value(Scores scores, Area area) {
            OptionalDouble percent = scores.area(area).percent();
            return words.letter(scores.voice()) + " " + (percent.isPresent() ? words.percent(percent.getAsDouble()) : words.none());
        }

        private void label(Area area, Pixel centre, double radius, List<ChartText> texts) {
            Pixel end = at(centre, radius, area, 100);
            if (DX[area.ordinal()] == 0) {
                boolean up = DY[area.ordinal()] < 0;
                double top = up ? end.y() - AIR - VALUE - NAME : end.y() + AIR;
                String values = String.join("   ", voices.stream().map(scores -> value(scores, area)).toList());
                add(texts, words.name(area), TextRole.CHART_NAME, new Pixel(end.x(), top + NAME / 2), ChartText.Anchor.MIDDLE);
                add(texts, values, TextRole.CHART_TEXT, new Pixel(end.x(), top + NAME + VALUE / 2), ChartText.Anchor.MIDDLE);
                return;
            }
            ChartText.Anchor anchor = DX[area.ordinal()] > 0 ? ChartText.Anchor.LEFT : ChartText.Anchor.RIGHT;
            List<String> names = nameLines(area);
            double x = end.x() + AIR * DX[area.ordinal()];
            double y = end.y() - (names.size() * NAME + voices.size() * VALUE) / 2;
            for (String name : names) {
                add(texts, name, TextRole.CHART_NAME, new Pixel(x, y + NAME / 2), anchor);
                y += NAME;
            }
            for (Scores scores : voices) {
                add(texts, value(scores, area), TextRole.CHART_TEXT, new Pixel(x, y + VALUE / 2), anchor);
                y += VALUE;
            }
        }

        private static void add(List<ChartText> texts, String text, TextRole role, Pixel at, ChartText.Anchor anchor) {
            texts.add(new ChartText(text, role, at, anchor, role == TextRole.CHART_TEXT));
        }

        private void ringNames(Pixel centre, double radius, List<ChartText> texts) {
            for (int percent : new int[] {50, 100}) {
                double half = radius * percent / 200;
                texts.add(new ChartText(words.percent(percent), TextRole.CHART_HINT, centre.plus(half + 6, -half - 4),
                        ChartText.Anchor.LEFT, true));
            }
        }
    }
}
