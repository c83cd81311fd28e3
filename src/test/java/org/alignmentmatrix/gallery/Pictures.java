package org.alignmentmatrix.gallery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.paint.Theme;

/// What is painted.
final class Pictures {

    private static final List<Double> SCALES = List.of(1.25, 1.5, 2.0);

    private Pictures() {
    }

    /// Everything, theme by theme.
    static List<Picture> all() {
        Map<String, Board> boards = new LinkedHashMap<>();
        boards.put("empty", Board.EMPTY);
        boards.put("1 card", Boards.withCards(1));
        boards.put("12 cards", Boards.sample(Boards.guide()));
        for (int count : new int[] {100, 1_000, 10_000}) {
            boards.put(count + " cards", Boards.withCards(count));
        }
        boards.put("long titles", Boards.longTitles());
        boards.put("other scripts", Boards.otherScripts());
        var pictures = new ArrayList<Picture>();
        for (Theme theme : Theme.values()) {
            boards.forEach((what, board) -> pictures.add(new Picture(what, theme, board, 1280, 800, 1)));
            Board sample = Boards.sample(Boards.guide());
            SCALES.forEach(scale -> pictures.add(new Picture("12 cards", theme, sample, 1280, 800, scale)));
            pictures.add(radar("radar", theme, Boards.answered()));
            pictures.add(radar("empty radar", theme, Board.EMPTY));
            pictures.add(new Picture("bars", theme, Boards.answered(), Picture.Shown.BARS, 900, 0, 1));
            pictures.add(new Picture("narrow bars", theme, Boards.answered(), Picture.Shown.BARS, 420, 0, 1));
        }
        return pictures;
    }

    /// The few that every build compares: each theme once, each kind of board once. None needs another typeface than the one
    /// that comes with the program.
    static List<Picture> compared() {
        Board sample = Boards.sample(Boards.guide());
        Stream<Picture> themes = Arrays.stream(Theme.values()).map(theme -> small("12 cards", theme, sample));
        Stream<Picture> boards = Stream.of(
                small("empty", Theme.LIGHT, Board.EMPTY),
                small("100 cards", Theme.LIGHT, Boards.withCards(100)),
                small("100 cards", Theme.DARK, Boards.withCards(100)),
                small("1000 cards", Theme.LIGHT, Boards.withCards(1_000)),
                small("long titles", Theme.LIGHT, Boards.longTitles()),
                new Picture("12 cards", Theme.LIGHT, sample, 720, 512, 1.25));
        Stream<Picture> charts = Stream.of(
                radar("radar", Theme.LIGHT, Boards.answered()),
                radar("radar", Theme.PROJECTOR, Boards.answered()),
                new Picture("bars", Theme.LIGHT, Boards.answered(), Picture.Shown.BARS, 700, 0, 1));
        return Stream.of(themes, boards, charts).flatMap(pictures -> pictures).toList();
    }

    private static Picture radar(String what, Theme theme, Board board) {
        return new Picture(what, theme, board, Picture.Shown.RADAR, 480, 400, 1);
    }

    private static Picture small(String what, Theme theme, Board board) {
        return new Picture(what, theme, board, 900, 640, 1);
    }
}
