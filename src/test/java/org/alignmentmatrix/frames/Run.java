package org.alignmentmatrix.frames;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What was measured with one board.
record Run(int cards, List<Figures> figures, Memory memory) {

    private static final String ROW = "%7s  %-18s %6s %8s %8s %8s %8s %9s %8s %8s %8s%n";

    Run {
        figures = List.copyOf(figures);
    }

    /// The lines above the table.
    static String head() {
        return row("", "", "", "picture", "to", "picture", "(ms)", "input", "to", "picture", "(ms)")
                + row("cards", "act", "per s", "median", "95 %", "99 %", "max", "median", "95 %", "99 %", "max");
    }

    private static String row(Object... cells) {
        return ROW.formatted(cells);
    }

    /// Its lines of the table.
    String table() {
        return figures.stream().map(this::row).collect(Collectors.joining())
                + String.format(Locale.ROOT, "%7d  memory: heap %.0f MB, resident %.0f MB, at most %.0f MB%n%n",
                cards, memory.heap(), memory.resident(), memory.highest());
    }

    private String row(Figures of) {
        Spread frames = of.frames();
        Spread answers = of.answers();
        return row(cards, of.act(), frames.count() == 0 ? "" : number(of.rate()),
                time(frames, frames.median()), time(frames, frames.p95()), time(frames, frames.p99()), time(frames, frames.max()),
                time(answers, answers.median()), time(answers, answers.p95()), time(answers, answers.p99()), time(answers, answers.max()));
    }

    private static String time(Spread spread, double value) {
        return spread.count() == 0 ? "–" : number(value);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /// One JSON object.
    String json() {
        return String.format(Locale.ROOT, """
                {
                  "cards": %d,
                  "heapMegabytes": %.1f, "residentMegabytes": %.1f, "highestResidentMegabytes": %.1f,
                  "acts": [
                %s
                  ]
                }""", cards, memory.heap(), memory.resident(), memory.highest(),
                figures.stream().map(Run::json).collect(Collectors.joining(",\n")));
    }

    private static String json(Figures of) {
        return String.format(Locale.ROOT, """
                    {
                      "act": "%s", "picturesPerSecond": %.1f,
                      "pictureToPictureMillis": %s,
                      "inputToPictureMillis": %s
                    }""", of.act(), of.rate(), json(of.frames()), json(of.answers())).indent(4).stripTrailing();
    }

    private static String json(Spread of) {
        return String.format(Locale.ROOT, "{ \"count\": %d, \"median\": %.2f, \"p95\": %.2f, \"p99\": %.2f, \"max\": %.2f }",
                of.count(), of.median(), of.p95(), of.p99(), of.max());
    }
}
