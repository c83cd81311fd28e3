package org.alignmentmatrix.app;

import java.time.ZoneId;
import java.util.List;
import org.alignmentmatrix.cli.SharedWords;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.merge.Difference;
import org.alignmentmatrix.merge.Merge;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.publish.Wording;
import org.alignmentmatrix.ui.compare.DifferenceLines;
import org.alignmentmatrix.ui.text.Messages;

/// The words of the windows for commands.
///
/// @param zone in which times are told
record CommandWords(Guide guide, Messages messages, ZoneId zone) implements SharedWords {

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
}
