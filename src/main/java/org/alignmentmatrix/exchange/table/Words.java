package org.alignmentmatrix.exchange.table;

import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Sign;

/// The texts of the columns that are made for people to read, in their language. Whoever exports fills it.
///
/// Next to each of these columns stands another one with the id, which never changes. Kinds, sides, voices and states are not
/// here: they are written in fixed English words, so that filters and formulas keep working when the language changes.
public interface Words {

    /// What a quadrant is called, such as *Aligned and Coordinated*.
    String quadrant(Quadrant quadrant);

    /// What an area is called, such as *Shared time*.
    String area(Area area);

    /// What a question asks.
    String question(Question question);

    /// What is seen, such as *Marketing and sales point fingers*.
    String sign(Sign sign);
}
