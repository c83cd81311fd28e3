package org.alignmentmatrix.samples;

import java.time.LocalDate;
import org.alignmentmatrix.geometry.FrameWords;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Status;

/// Short words for pictures in tests.
public final class PlainWords implements FrameWords {

    @Override
    public String name(Quadrant quadrant) {
        return "Quadrant " + quadrant.number();
    }

    @Override
    public String meaning(Quadrant quadrant) {
        return "What " + quadrant.number() + " means";
    }

    @Override
    public String hint(Quadrant quadrant) {
        return "Empty " + quadrant.number();
    }

    @Override
    public String tally(int count, int percent) {
        return count + " · " + percent + " %";
    }

    @Override
    public String letter(Side side) {
        return side.name().substring(0, 1);
    }

    @Override
    public String day(LocalDate day, LocalDate today) {
        return day.toString();
    }

    @Override
    public String status(Status status, int progress) {
        return status + " " + progress;
    }

    @Override
    public String overdue() {
        return "overdue";
    }
}
