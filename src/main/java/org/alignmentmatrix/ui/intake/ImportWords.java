package org.alignmentmatrix.ui.intake;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alignmentmatrix.exchange.intake.IntakeWords;
import org.alignmentmatrix.exchange.intake.Tally;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.ui.text.Messages;

/// The words in which tables are understood: those of the windows and of the guide.
public record ImportWords(Guide guide, Messages messages) implements IntakeWords {

    @Override
    public String field(CardField<?> field) {
        return messages.plain("card.field." + field.key());
    }

    @Override
    public String evidence(Tally tally, List<String> levels) {
        String counts = IntStream.range(0, levels.size())
                .mapToObj(level -> messages.plain("import.evidence.level", tally.counts().get(level), levels.get(level)))
                .collect(Collectors.joining(", "));
        String answers = messages.plain("import.evidence", tally.answers(), counts, tally.mean(), tally.spread());
        return tally.notApplicable() == 0 ? answers : answers + messages.plain("import.evidence.notApplicable", tally.notApplicable());
    }
}
