package org.alignmentmatrix.geometry;

import java.time.LocalDate;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Status;

/// The words a picture of a board needs, in the language of its reader.
public interface FrameWords {

    String name(Quadrant quadrant);

    /// One short sentence under the name.
    String meaning(Quadrant quadrant);

    /// What to do with a quadrant that is empty.
    String hint(Quadrant quadrant);

    /// How many cards stand in a quadrant.
    ///
    /// @param percent their share of all cards on the matrix, 0 to 100
    String tally(int count, int percent);

    /// The one letter on the badge of a side.
    String letter(Side side);

    /// A day, as short as it can be told.
    String day(LocalDate day, LocalDate today);

    String status(Status status, int progress);

    /// The word on a card whose day has passed.
    String overdue();
}
