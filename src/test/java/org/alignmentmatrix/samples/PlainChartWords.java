package org.alignmentmatrix.samples;

import java.util.Locale;
import org.alignmentmatrix.geometry.ChartWords;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Asked;
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
    public String ask(Asked asked) {
        return "Ask " + asked.key();
    }

    @Override
    public String level(Asked asked, int level) {
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
    public String own() {
        return "own";
    }

    @Override
    public String empty() {
        return "nothing yet";
    }
}
