package org.alignmentmatrix.publish;

import java.time.LocalDate;
import org.alignmentmatrix.geometry.FrameWords;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Status;

/// The words on a board that has left the program: nothing says what to do with an empty quadrant, for nobody can do it there.
record OnPaper(FrameWords words) implements FrameWords {

    @Override
    public String name(Quadrant quadrant) {
        return words.name(quadrant);
    }

    @Override
    public String meaning(Quadrant quadrant) {
        return words.meaning(quadrant);
    }

    @Override
    public String hint(Quadrant quadrant) {
        return "";
    }

    @Override
    public String tally(int count, int percent) {
        return words.tally(count, percent);
    }

    @Override
    public String letter(Side side) {
        return words.letter(side);
    }

    @Override
    public String day(LocalDate day, LocalDate today) {
        return words.day(day, today);
    }

    @Override
    public String status(Status status, int progress) {
        return words.status(status, progress);
    }

    @Override
    public String overdue() {
        return words.overdue();
    }
}
