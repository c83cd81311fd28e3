package org.alignmentmatrix.insight;

import java.util.Arrays;
import java.util.List;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.AgreementSheet;
import org.alignmentmatrix.model.Facts;
import org.alignmentmatrix.model.Party;
import org.alignmentmatrix.model.SideFacts;

/// Where the two sides of a card say the same and where they clash. In which quadrant the card belongs does not follow from it.
public record Clashes(Match customer, Match message, Match measure, Match horizon) {

    /// What both sides can say about a card, in the order in which it is shown.
    public enum Aspect {
        CUSTOMER,
        MESSAGE,
        MEASURE,
        HORIZON
    }

    /// The whole card in one word.
    public enum Result {
        /// There is nothing that both sides speak about.
        UNSAID,
        /// Both sides say the same about something, and differ in nothing.
        EQUAL,
        /// They differ in something.
        DIFFERENT
    }

    private static final Clashes NONE = new Clashes(Match.OPEN, Match.OPEN, Match.OPEN, Match.OPEN);

    public static Clashes of(Facts facts) {
        if (facts == Facts.NONE) {
            return NONE; // most cards
        }
        SideFacts sales = facts.sales();
        SideFacts marketing = facts.marketing();
        return new Clashes(Match.of(sales.customer(), marketing.customer()), Match.of(sales.message(), marketing.message()),
                Match.of(sales.measure(), marketing.measure()), Match.of(sales.horizon(), marketing.horizon()));
    }

    /// How the two sides of the agreement sheet go together in one of its points.
    public static Match of(AgreementSheet sheet, AgreedPoint point) {
        return Match.of(sheet.text(point, Party.SALES), sheet.text(point, Party.MARKETING));
    }

    public Match of(Aspect aspect) {
        return switch (aspect) {
            case CUSTOMER -> customer;
            case MESSAGE -> message;
            case MEASURE -> measure;
            case HORIZON -> horizon;
        };
    }

    /// What the two sides differ in, in the order of the aspects.
    public List<Aspect> differing() {
        return Arrays.stream(Aspect.values()).filter(aspect -> of(aspect) == Match.DIFFERENT).toList();
    }

    public Result result() {
        if (has(Match.DIFFERENT)) {
            return Result.DIFFERENT;
        }
        return has(Match.EQUAL) ? Result.EQUAL : Result.UNSAID;
    }

    /// Whether the two sides differ in more than the horizon: they sell something else, to somebody else or for another measure.
    boolean differInSubstance() {
        return customer == Match.DIFFERENT || message == Match.DIFFERENT || measure == Match.DIFFERENT;
    }

    private boolean has(Match match) {
        return customer == match || message == match || measure == match || horizon == match;
    }
}
