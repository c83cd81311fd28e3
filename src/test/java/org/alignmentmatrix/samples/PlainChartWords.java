package org.alignmentmatrix.samples;

import java.util.Locale;
import org.alignmentmatrix.geometry.ChartWords;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Voice;

/// Words for charts that can be counted: ids instead of names.
public final class PlainChartWords implements ChartWords {

    @Override
    public String name(Area area) {
        return area.name();
    }

    @Override
    public String letter(Voice voice) {
        return voice.name().substring(0, 1);
    }

    @Override
    public String ask(Question question) {
        return "Ask " + question.name();
    }

    @Override
    public String level(Question question, int level) {
        return "level" + level;
    }

    @Override
    public String notApplicable() {
        return "n/a";
    }

    @Override
    public String percent(double value) {
        return String.format(Locale.ROOT, "%.0f%%", value);
    }

    @Override
    public String none() {
        return "-";
    }

    @Override
    public String empty() {
        return "nothing yet";
    }
}
