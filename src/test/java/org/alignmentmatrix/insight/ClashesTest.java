package org.alignmentmatrix.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.alignmentmatrix.insight.Clashes.Aspect;
import org.alignmentmatrix.insight.Clashes.Result;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.AgreementSheet;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Facts;
import org.alignmentmatrix.model.Horizon;
import org.alignmentmatrix.model.Party;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.SideFacts;
import org.alignmentmatrix.samples.SampleCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClashesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "Small firms|Small firms|EQUAL",
        "Small firms|small  FIRMS.|EQUAL",
        " Small\tfirms . . |Small firms|EQUAL",
        "Straße|STRASSE|DIFFERENT", // one letter is not two
        "ΣΟΦΟΣ|σοφος|EQUAL",
        "Small firms|Smallfirms|DIFFERENT",
        "Small firms|Small firms too|DIFFERENT",
        "v1.5|v15|DIFFERENT", // only full stops at the end make no difference
        "...|Small firms|ONE_SIDE",
        "Small firms|''|ONE_SIDE",
        "''| . |OPEN"})
    void textsAreComparedAsPeopleReadThem(String sales, String marketing, Match expected) {
        assertEquals(expected, Match.of(sales, marketing));
        assertEquals(expected, Match.of(marketing, sales));
    }

    @Test
    void aLineBreakIsABlank() {
        assertEquals(true, Wording.same("More deals,\nfewer leads", "more deals,  fewer leads\n"));
        assertEquals(false, Wording.same("more deals", "more\u200bdeals"));
    }

    @Test
    void aHorizonThatIsOpenIsNotSaid() {
        assertEquals(List.of(Match.OPEN, Match.ONE_SIDE, Match.EQUAL, Match.DIFFERENT), List.of(
                Match.of(Horizon.OPEN, Horizon.OPEN), Match.of(Horizon.OPEN, Horizon.NOW),
                Match.of(Horizon.NOW, Horizon.NOW), Match.of(Horizon.NOW, Horizon.LONG_TERM)));
    }

    @Test
    void oneDifferenceMakesACardDifferent() {
        var sales = new SideFacts("Enterprises", "Premium", "Closed deals", Horizon.NOW);
        var same = new Facts(sales, new SideFacts("enterprises", "", "", Horizon.OPEN));
        var apart = new Facts(sales, new SideFacts("enterprises", "Entry model", "", Horizon.LONG_TERM));

        assertEquals(new Clashes(Match.EQUAL, Match.ONE_SIDE, Match.ONE_SIDE, Match.ONE_SIDE), Clashes.of(same));
        assertEquals(Result.EQUAL, Clashes.of(same).result());
        assertEquals(Result.DIFFERENT, Clashes.of(apart).result());
        assertEquals(List.of(Aspect.MESSAGE, Aspect.HORIZON), Clashes.of(apart).differing());
        assertEquals(Result.UNSAID, Clashes.of(Facts.NONE).result());
        assertEquals(Result.UNSAID, Clashes.of(new Facts(sales, SideFacts.NONE)).result());
    }

    @Test
    void anotherHorizonAloneIsNoDifferenceInSubstance() {
        Facts horizon = new Facts(SideFacts.NONE.withHorizon(Horizon.NOW), SideFacts.NONE.withHorizon(Horizon.LONG_TERM));
        Facts measure = new Facts(SideFacts.NONE.withMeasure("Deals"), SideFacts.NONE.withMeasure("Leads"));

        assertEquals(false, Clashes.of(horizon).differInSubstance());
        assertEquals(true, Clashes.of(measure).differInSubstance());
    }

    @Test
    void cardsThatDifferInMostComeFirstWhereverTheyLie() {
        Card one = SampleCards.card(1).withFacts(facts("Deals", "Leads", Horizon.NOW, Horizon.NOW));
        Card two = SampleCards.card(2).withFacts(facts("Deals", "Leads", Horizon.NOW, Horizon.LONG_TERM)).withPlace(Place.PARKING_LOT);
        Card equal = SampleCards.card(3).withFacts(facts("Deals", "deals", Horizon.NOW, Horizon.NOW));
        Card four = one.copy(SampleCards.card(4).id(), SampleCards.CREATED);

        List<CardClash> clashes = CardClash.among(Cards.of(List.of(four, equal, one, two)));

        assertEquals(List.of(two, one, four), clashes.stream().map(CardClash::card).toList());
    }

    @Test
    void thePointsOfTheAgreementSheetAreComparedInTheSameWay() {
        AgreementSheet sheet = AgreementSheet.EMPTY
                .with(AgreedPoint.SUCCESS, Party.SALES, "More revenue").with(AgreedPoint.SUCCESS, Party.MARKETING, "more revenue.")
                .with(AgreedPoint.ROLES, Party.SALES, "Sales decides").with(AgreedPoint.ROLES, Party.MARKETING, "Marketing decides")
                .with(AgreedPoint.TARGET_CUSTOMER, Party.MARKETING, "Small firms");

        assertEquals(List.of(Match.EQUAL, Match.DIFFERENT, Match.ONE_SIDE, Match.OPEN),
                List.of(AgreedPoint.values()).stream().map(point -> Clashes.of(sheet, point)).toList());
    }

    private static Facts facts(String sales, String marketing, Horizon ofSales, Horizon ofMarketing) {
        return new Facts(new SideFacts("", "", sales, ofSales), new SideFacts("", "", marketing, ofMarketing));
    }
}
