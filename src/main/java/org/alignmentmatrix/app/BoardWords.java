package org.alignmentmatrix.app;

import java.time.LocalDate;
import org.alignmentmatrix.geometry.FrameWords;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Status;
import org.alignmentmatrix.ui.text.DayWords;
import org.alignmentmatrix.ui.text.Messages;

/// The words on pictures of a board: those of the method from the guide, the others from the windows.
public final class BoardWords implements FrameWords {

    private final Guide guide;
    private final Messages messages;
    private final DayWords days;

    public BoardWords(Guide guide, Messages messages) {
        this.guide = guide;
        this.messages = messages;
        this.days = new DayWords(messages.locale());
    }

    @Override
    public String name(Quadrant quadrant) {
        return guide.name(quadrant);
    }

    @Override
    public String meaning(Quadrant quadrant) {
        return guide.meaning(quadrant);
    }

    @Override
    public String hint(Quadrant quadrant) {
        return messages.text("quadrant.hint", quadrant.number());
    }

    @Override
    public String tally(int count, int percent) {
        return messages.text("quadrant.tally", count, percent);
    }

    @Override
    public String letter(Side side) {
        return guide.letter(side);
    }

    @Override
    public String day(LocalDate day, LocalDate today) {
        return days.shortDay(day, today);
    }

    @Override
    public String status(Status status, int progress) {
        return progress == 0 || status == Status.DONE ? guide.name(status) : messages.text("card.status", guide.name(status), progress);
    }

    @Override
    public String overdue() {
        return messages.text("card.overdue");
    }
}
