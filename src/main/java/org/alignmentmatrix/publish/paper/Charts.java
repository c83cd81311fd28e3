package org.alignmentmatrix.publish.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.alignmentmatrix.geometry.BarsPlan;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.ChartWords;
import org.alignmentmatrix.geometry.RadarPlan;
import org.alignmentmatrix.insight.Scores;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.paint.BarsPainter;
import org.alignmentmatrix.paint.BoardFonts;
import org.alignmentmatrix.paint.Palette;
import org.alignmentmatrix.paint.RadarPainter;

/// Lays the charts of a checklist on sheets.
///
/// @param voices whose answers are shown
record Charts(Checklist checklist, List<Voice> voices, ChartWords words, Palette palette, BoardFonts fonts) {

    private static final double RADAR_WIDTH = 560; // in the lengths of the screen
    private static final double RADAR_HEIGHT = 400;
    private static final double SCALE = 0.64; // of a length of the screen on paper

    /// The charts of all voices that have answered something.
    static Charts of(Checklist checklist, ChartWords words, Palette palette, BoardFonts fonts) {
        List<Voice> voices = Arrays.stream(Voice.values()).filter(voice -> hasAnswers(checklist, voice)).toList();
        return new Charts(checklist, voices, words, palette, fonts);
    }

    private static boolean hasAnswers(Checklist checklist, Voice voice) {
        return checklist.answers().containsKey(voice)
                || checklist.own().all().stream().anyMatch(own -> !checklist.answer(voice, own).equals(Answer.NONE));
    }

    void radar(Sheets sheets) {
        RadarPlan plan = RadarPlan.of(voices.stream().map(voice -> Scores.of(checklist, voice)).toList(),
                new Box(0, 0, RADAR_WIDTH, RADAR_HEIGHT), words, fonts);
        double height = RADAR_HEIGHT * SCALE;
        sheets.need(height);
        sheets.put(height, (surface, top) -> {
            surface.save();
            surface.translate(sheets.left() + (sheets.width() - RADAR_WIDTH * SCALE) / 2, top);
            surface.scale(SCALE);
            new RadarPainter(() -> palette, fonts).paint(surface, plan);
            surface.restore();
        });
    }

    /// All questions, broken between two of them where a sheet ends.
    void bars(Sheets sheets) {
        BarsPlan plan = BarsPlan.of(checklist, voices, sheets.width() / SCALE, words, fonts);
        double from = 0;
        List<Double> ends = ends(plan);
        for (int i = 0; i < ends.size(); ) {
            sheets.need((ends.get(i) - from) * SCALE);
            int last = i;
            while (last + 1 < ends.size() && (ends.get(last + 1) - from) * SCALE <= sheets.room()) {
                last++;
            }
            part(plan, from, ends.get(last), sheets);
            from = ends.get(last);
            i = last + 1;
        }
    }

    /// The heights at which the picture may be cut.
    private static List<Double> ends(BarsPlan plan) {
        var ends = new ArrayList<Double>();
        plan.rows().forEach(row -> ends.add(row.box().bottom()));
        return ends;
    }

    private void part(BarsPlan plan, double from, double to, Sheets sheets) {
        sheets.put((to - from) * SCALE, (surface, top) -> {
            surface.save();
            surface.translate(sheets.left(), top - from * SCALE);
            surface.scale(SCALE);
            new BarsPainter(() -> palette, fonts).paint(surface, between(plan, from, to));
            surface.restore();
        });
    }

    /// What of the picture lies between two heights. Left out rather than covered, so that no words hide under the edge of a sheet.
    private static BarsPlan between(BarsPlan plan, double from, double to) {
        return new BarsPlan(plan.width(), plan.height(),
                plan.headings().stream().filter(text -> text.at().y() >= from && text.at().y() < to).toList(),
                plan.rows().stream().filter(row -> row.box().y() >= from && row.box().y() < to).toList(),
                plan.rules().stream().filter(y -> y >= from && y < to).toList());
    }
}
