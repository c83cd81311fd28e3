package org.alignmentmatrix.cli;

import java.util.List;
import org.alignmentmatrix.exchange.incoming.RawTable;
import org.alignmentmatrix.exchange.incoming.Refusal;
import org.alignmentmatrix.exchange.intake.IntakeWords;
import org.alignmentmatrix.exchange.intake.RowProblem;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.merge.Difference;
import org.alignmentmatrix.merge.Merge;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.publish.Wording;

/// The words that a command shares with the windows, in the language of the user. Made when a command first needs it.
public interface SharedWords {

    Guide guide();

    /// Those in everything that is published.
    Wording published();

    /// A difference on one line: what it is about, what of it differs, before and after.
    ///
    /// @param differences from `before` to `after`
    /// @return one line for each, in their order
    List<String> differences(Board before, Board after, List<Difference> differences);

    /// What somebody has to choose, with both sides and what they began with.
    ///
    /// @return one line for each of [Merge#conflicts], in their order
    List<String> conflicts(Merge merge);

    /// Those in which tables are understood.
    IntakeWords intake();

    /// Why nothing was read from a file, and what to do.
    ///
    /// @param name of the file
    String refused(Refusal refusal, String name);

    /// What looked odd in a table.
    String odd(RawTable.Trouble trouble);

    /// What could not be taken from a table.
    String untaken(RowProblem problem);
}
