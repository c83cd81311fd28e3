package org.alignmentmatrix.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Set;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.insight.CardFilter;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Status;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.Test;

class FindWordsTest {

    private final FindWords words = new FindWords(Guide.in(Locale.UK), Messages.in(Locale.UK));

    @Test
    void theButtonSaysWhatIsOn() {
        assertEquals("Filter", words.filter(CardFilter.NONE));
        assertEquals("Filter", words.filter(CardFilter.NONE.withText("the text stands in the field")));
        assertEquals("Filter: sales, overdue", words.filter(CardFilter.NONE.withSides(Set.of(Side.SALES)).withOverdueOnly(true)));
        assertEquals("Filter: marketing, joint, teams, in progress", words.filter(CardFilter.NONE
                .withSides(Set.of(Side.JOINT, Side.MARKETING)).withKinds(Set.of(CardKind.TEAM)).withStatuses(Set.of(Status.IN_PROGRESS))));
    }

    @Test
    void manyNamesAreCounted() {
        assertEquals("Filter: no owner, Ana, Q3", words.filter(CardFilter.NONE.withOwners(Set.of("Ana", "")).withTags(Set.of("Q3"))));
        assertEquals("Filter: 3 owners, no tag", words.filter(CardFilter.NONE.withOwners(Set.of("Ana", "Ben", "")).withTags(Set.of(""))));
    }

    @Test
    void theCountIsToldShortlyInTheField() {
        assertEquals("3 of 17", words.shortly(new Finder.Count(3, 17, 214)));
        assertEquals("1,700 found", words.shortly(new Finder.Count(0, 1_700, 10_000)));
        assertEquals("Nothing found", words.shortly(new Finder.Count(0, 0, 214)));
    }

    @Test
    void theStatusBarSaysWhetherTheOthersAreThere() {
        assertEquals("17 of 214 cards match", words.fully(new Finder.Count(3, 17, 214), false));
        assertEquals("17 of 214 cards shown", words.fully(new Finder.Count(3, 17, 214), true));
        assertEquals("None of 214 cards matches", words.fully(new Finder.Count(0, 0, 214), true));
        assertEquals("The board has no cards", words.fully(new Finder.Count(0, 0, 0), false));
    }
}
