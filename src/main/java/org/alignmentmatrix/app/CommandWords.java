package org.alignmentmatrix.app;

import java.time.ZoneId;
import java.util.List;
import org.alignmentmatrix.cli.SharedWords;
import org.alignmentmatrix.exchange.incoming.RawTable;
import org.alignmentmatrix.exchange.incoming.Refusal;
import org.alignmentmatrix.exchange.intake.IntakeWords;
import org.alignmentmatrix.exchange.intake.RowProblem;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.merge.Difference;
import org.alignmentmatrix.merge.Merge;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.publish.Wording;
import org.alignmentmatrix.ui.compare.DifferenceLines;
import org.alignmentmatrix.ui.intake.ImportWords;
import org.alignmentmatrix.ui.intake.RefusalWords;
import org.alignmentmatrix.ui.intake.Told;
import org.alignmentmatrix.ui.intake.TroubleWords;
import org.alignmentmatrix.ui.text.Messages;

/// The words of the windows for commands.
///
/// @param zone in which times are told
public record CommandWords(Guide guide, Messages messages, ZoneId zone) implements SharedWords {

    @Override
    public Wording published() {
        return PublishedWords.of(guide, messages, zone);
    }

    @Override
    public List<String> differences(Board before, Board after, List<Difference> differences) {
        return new DifferenceLines(guide, messages, zone).of(before, after, differences);
    }

    @Override
    public List<String> conflicts(Merge merge) {
        return new DifferenceLines(guide, messages, zone).of(merge);
    }

    @Override
    public IntakeWords intake() {
        return new ImportWords(guide, messages);
    }

    @Override
    public String refused(Refusal refusal, String name) {
        Told told = new RefusalWords(messages).of(refusal, name);
        return told.text() + " " + told.advice();
    }

    @Override
    public String odd(RawTable.Trouble trouble) {
        return new TroubleWords(messages).of(trouble);
    }

    @Override
    public String untaken(RowProblem problem) {
        return new TroubleWords(messages).of(problem);
    }
}
