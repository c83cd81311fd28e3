package org.alignmentmatrix.samples;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alignmentmatrix.exchange.intake.IntakeWords;
import org.alignmentmatrix.exchange.intake.Tally;
import org.alignmentmatrix.exchange.table.Words;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Sign;

/// The words of the English guide, for tables that go out and come in again.
public record PlainIntakeWords(Guide guide) implements IntakeWords, Words {

    public static final PlainIntakeWords ENGLISH = new PlainIntakeWords(Guide.in(Locale.ENGLISH));

    @Override
    public String field(CardField<?> field) {
        return "The " + field.key();
    }

    @Override
    public String evidence(Tally tally, List<String> levels) {
        String counts = IntStream.range(0, levels.size()).mapToObj(level -> tally.counts().get(level) + " × " + levels.get(level))
                .collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "%d answers: %s; mean %.1f; spread %.1f", tally.answers(), counts, tally.mean(), tally.spread());
    }

    @Override
    public String quadrant(Quadrant quadrant) {
        return guide.name(quadrant);
    }

    @Override
    public String area(Area area) {
        return guide.name(area);
    }

    @Override
    public String question(Question question) {
        return guide.ask(question);
    }

    @Override
    public String sign(Sign sign) {
        return guide.name(sign);
    }
}
