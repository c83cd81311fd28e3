package org.alignmentmatrix.geometry;

import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Voice;

/// The words that charts of the checklist need, in the language of their reader.
public interface ChartWords {

    String name(Area area);

    /// The one letter on the mark of a voice.
    String letter(Voice voice);

    String ask(Asked asked);

    /// @param level 0 to 4
    String level(Asked asked, int level);

    /// What stands for "not applicable" where there is little room.
    String notApplicable();

    /// A score with its unit.
    ///
    /// @param value 0 to 100, not rounded
    String percent(double value);

    /// What stands in place of a score or an answer that there is not.
    String none();

    /// The heading of questions that people added.
    String own();

    /// What is said in a picture that has nothing to show.
    String empty();
}
