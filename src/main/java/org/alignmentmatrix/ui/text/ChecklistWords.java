package org.alignmentmatrix.ui.text;

import org.alignmentmatrix.geometry.ChartWords;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.ScaleWords;
import org.alignmentmatrix.model.Voice;

/// The words on charts of the checklist: those of the method, with the board's own for its scales.
///
/// @param scales those of the board
public record ChecklistWords(Guide guide, Messages messages, ScaleWords scales) implements ChartWords {

    @Override
    public String name(Area area) {
        return guide.name(area);
    }

    @Override
    public String letter(Voice voice) {
        return guide.letter(voice);
    }

    @Override
    public String ask(Asked asked) {
        return guide.ask(asked);
    }

    @Override
    public String level(Asked asked, int level) {
        return guide.level(scales, asked, level);
    }

    @Override
    public String notApplicable() {
        return guide.notApplicable();
    }

    @Override
    public String percent(double value) {
        return messages.text("checklist.percent", Math.round(value));
    }

    @Override
    public String none() {
        return messages.text("checklist.percent.none");
    }

    @Override
    public String own() {
        return messages.text("reveal.own");
    }

    @Override
    public String empty() {
        return messages.text("reveal.picture.empty");
    }
}
