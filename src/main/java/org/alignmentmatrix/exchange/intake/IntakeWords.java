package org.alignmentmatrix.exchange.intake;

import java.util.List;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.CardField;

/// The words in which tables are understood and in which answers of a survey are summed up. The fixed English words of our own
/// tables are understood in every language beside these.
public interface IntakeWords {

    /// The words of the method in the reader's language.
    Guide guide();

    /// What a field is called in the windows, such as *Owner*.
    String field(CardField<?> field);

    /// The line that keeps counts and spread beside an answer that stands for many.
    ///
    /// @param levels what each level is called there, worst first; as many as `tally` has counts
    String evidence(Tally tally, List<String> levels);
}
